// One's own actions on their way: in order, kept until acknowledged, sent again with the same id.
import { newId } from './ids.js';
import type { Outbox, Unsent } from './outbox.js';
import type { Action, Answer, Bodies, Kind, Refusal, RoomEvent } from './wire.js';

/** An action that was refused for good, and what was said about it. */
export interface Refused { action: Action; refusal: Refusal; words?: string }

const later: ReadonlySet<string> = new Set(['tooFast', 'busy', 'notSaved']);
const mostActions = 50;
const mostBytes = 90_000;

export class Queue {
  /** Oldest first; acknowledged ones stay until their event is applied, so that nothing blinks. */
  items: (Unsent & { seq?: number })[] = [];
  refused: Refused[] = [];

  constructor(private readonly outbox: Outbox, private readonly session: string) {}

  /** What an earlier visit of this session left behind. Other sessions that live on send theirs themselves. */
  async restore(): Promise<void> {
    this.items = (await this.outbox.all()).filter(unsent => unsent.session === this.session);
  }

  get actions(): Action[] { return this.items.map(i => i.action); }
  get waiting(): number { return this.items.filter(i => i.seq === undefined).length; }
  get since(): number | undefined { return this.items.find(i => i.seq === undefined)?.at; }

  add<K extends Kind>(kind: K, body: Bodies[K], now: number, baseVersion?: number): string {
    const opId = newId();
    const unsent: Unsent = { action: { opId, kind, body, ...(baseVersion === undefined ? {} : { baseVersion }) }, session: this.session, at: now };
    this.items.push(unsent);
    void this.outbox.put(unsent).catch(() => {});
    return opId;
  }

  /** The next ones to send, within what one call may hold. */
  next(): Action[] {
    const actions: Action[] = [];
    let bytes = 0;
    for (const { action, seq } of this.items) {
      if (seq !== undefined) continue;
      bytes += JSON.stringify(action).length + 100;
      if (actions.length >= mostActions || (actions.length > 0 && bytes > mostBytes)) break;
      actions.push(action);
    }
    return actions;
  }

  /** What the server answered. Whether some are to be sent again a little later. */
  answered(answers: readonly Answer[], head: number): { again: boolean; refused: Refused[] } {
    let again = false;
    const refused: Refused[] = [];
    for (const { opId, seq, error } of answers) {
      const item = this.items.find(i => i.action.opId === opId);
      if (!item) continue;
      if (error && later.has(error.code)) again = true;
      else if (error) {
        // a shorter form that came too late is nobody's words
        if (item.action.kind !== 'clause.compact') refused.push({ action: item.action, refusal: error });
        this.drop([opId]);
      } else if (seq !== undefined) {
        if (seq <= head) this.drop([opId]);
        else {
          item.seq = seq;
          void this.outbox.remove([opId]).catch(() => {});
        }
      }
    }
    this.refused.push(...refused);
    return { again, refused };
  }

  /** An event of the room: one's own comes off the list. What the room leaves out of it is put back in. */
  seen(said: RoomEvent, me: string): void {
    if (said.actor !== me) return;
    const item = this.items.find(i => i.action.opId === said.opId);
    if (!item) return;
    if (said.kind === 'note.write') said.body.text ??= (item.action.body as Bodies['note.write']).text;
    this.drop([said.opId]);
  }

  /** Whatever was acknowledged up to here is in the room now, however it got there. */
  settled(head: number): void {
    this.items = this.items.filter(i => i.seq === undefined || i.seq > head);
  }

  drop(opIds: readonly string[]): void {
    this.items = this.items.filter(i => !opIds.includes(i.action.opId));
    void this.outbox.remove(opIds).catch(() => {});
  }
}
