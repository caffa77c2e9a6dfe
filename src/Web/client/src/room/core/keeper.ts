// Keeps the line: opens it, joins, asks every two seconds whether anybody listens, and begins anew when nobody does.
import type { Heard, Line } from './line.js';
import { backoff, patience } from './saved.js';
import type { Cursor, Joined, Presence, Refusal, RoomEvent } from './wire.js';

/** What the keeper needs of whose line it is. */
export interface Kept {
  join(): Promise<Joined>;
  enter(joined: Joined): Promise<void>;
  /** In and caught up: what waits may go. */
  ready(): void;
  /** How far one is; answered with whether one is behind. */
  acknowledge(): Promise<void>;
  batch(epoch: number, events: readonly RoomEvent[]): void;
  presence(who: readonly Presence[]): void;
  cursors(cursors: readonly Cursor[]): void;
  refused(why: Refusal): void;
  changed(): void;
}

const ackEvery = 2_000;
const opening = 15_000;

/** Waits for an answer, but not for ever: a stalled socket never says so itself. */
export function within<T>(asked: Promise<T>, longest = patience): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => { timer = setTimeout(() => reject(new Error('No answer.')), longest); });
  return Promise.race([asked, late]).finally(() => clearTimeout(timer));
}

export class Keeper implements Heard {
  alive = false;
  closed = false;
  private joining = false;
  private tries = 0;
  private round = 0;
  private early: [number, RoomEvent[]][] = [];
  private timer?: ReturnType<typeof setTimeout>;

  constructor(private readonly line: Line, private readonly kept: Kept, private readonly random: () => number) {}

  // batches that overtake the answer to the join wait for it
  batch = (epoch: number, _: number, events: RoomEvent[]): void => {
    if (this.joining) this.early.push([epoch, events]);
    else this.kept.batch(epoch, events);
  };

  presence = (who: Presence[]): void => this.kept.presence(who);
  ephemeral = (cursors: Cursor[]): void => this.kept.cursors(cursors);
  dropped = (): void => { void this.lost(); };

  closing = (retryAfter: number): void => {
    this.alive = false;
    if (retryAfter === 0) { void this.stop(); return; }
    void this.line.close();
    this.again(retryAfter);
    this.kept.changed();
  };

  async connect(): Promise<void> {
    if (this.joining || this.closed) return;
    clearTimeout(this.timer);
    this.joining = true;
    const round = ++this.round;
    try {
      await within(this.line.open(this), opening);
      const joined = await within(this.kept.join(), opening);
      if (joined.error) {
        this.joining = false;
        this.kept.refused(joined.error);
        await this.stop();
        return;
      }
      await this.kept.enter(joined);
    } catch {
      this.joining = false;
      await this.lost();
      return;
    }
    this.joining = false;
    this.alive = true;
    this.tries = 0;
    for (const [epoch, events] of this.early.splice(0)) this.kept.batch(epoch, events);
    this.kept.ready();
    void this.keep(round);
  }

  /** Now rather than later: the network is back, or the window is looked at again. */
  wake(): void {
    if (this.alive || this.joining || this.closed) return;
    this.tries = 0;
    void this.connect();
  }

  async stop(): Promise<void> {
    this.closed = true;
    this.alive = false;
    clearTimeout(this.timer);
    await this.line.close();
    this.kept.changed();
  }

  async lost(): Promise<void> {
    const wasAlive = this.alive;
    this.alive = false;
    this.round++;
    await this.line.close();
    this.again(backoff(wasAlive ? 0 : this.tries++, this.random()));
    this.kept.changed();
  }

  private again(after: number): void {
    clearTimeout(this.timer);
    if (!this.closed) this.timer = setTimeout(() => void this.connect(), after);
  }

  // an acknowledgement says both how far we are and whether anybody listens
  private async keep(round: number): Promise<void> {
    while (round === this.round && this.alive) {
      try {
        await this.kept.acknowledge();
      } catch {
        if (round === this.round) await this.lost();
        return;
      }
      this.kept.changed();
      await new Promise(resolve => setTimeout(resolve, ackEvery));
    }
  }
}
