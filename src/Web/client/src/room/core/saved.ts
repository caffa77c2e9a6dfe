// What may be said about one's work: from acknowledgements, never from the socket, which calls itself connected long after it stalled.
export type Saved = { state: 'saved' | 'unsent' | 'reconnecting' | 'offline' | 'closed'; waiting: number };

export interface Signs {
  /** Joined, and the server has answered lately. */
  alive: boolean;
  online: boolean;
  closed: boolean;
  /** Actions without an answer, and words not yet an action. */
  waiting: number;
  /** Since when the oldest of them waits. */
  since?: number;
}

/** An answer usually takes less; saying "not sent" for a blink would only worry people. */
export const blink = 700;
/** Without an answer for so long a socket is taken for dead. */
export const patience = 5_000;

export function saved({ alive, online, closed, waiting, since }: Signs, now: number): Saved {
  if (closed) return { state: 'closed', waiting };
  if (!online) return { state: 'offline', waiting };
  if (!alive) return { state: 'reconnecting', waiting };
  if (waiting > 0 && since !== undefined && now - since >= blink) return { state: 'unsent', waiting };
  return { state: 'saved', waiting };
}

/** How long to wait before the n-th try, at random, so that a school does not come back all at once. */
export const backoff = (tries: number, random: number): number => Math.round(Math.min(15_000, 400 * 2 ** Math.min(tries, 6)) * (0.5 + random / 2));
