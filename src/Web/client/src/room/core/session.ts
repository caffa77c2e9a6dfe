// One person's session in one room: keeps up, sends, and says truthfully how it stands.
import { apply } from './apply.js';
import { Keeper, type Kept, within } from './keeper.js';
import type { Line } from './line.js';
import { view } from './optimistic.js';
import type { Outbox } from './outbox.js';
import { Queue, type Refused } from './queue.js';
import { saved, type Saved } from './saved.js';
import { isSnapshot, type Mine, readSnapshot } from './snapshot.js';
import { emptyRoom, type Room, voiceOf } from './state.js';
import { Texts } from './texts.js';
import type { Bodies, Cursor, Doing, Joined, Kind, Presence, Refusal, RoomEvent } from './wire.js';

export interface World { now(): number; random(): number; online(): boolean }
export interface Watcher {
  changed(): void;
  /** Something happened while one was there. */
  happened(said: RoomEvent, room: Room): void;
  cursors(cursors: Cursor[]): void;
  /** Texts were made anew: what is bound to them binds again. */
  texts(): void;
}

const page = 262_144;

export class Session {
  readonly queue: Queue;
  readonly texts: Texts;
  readonly people = new Map<string, Presence>();
  mine: Mine = { member: '', notes: [], nudgeSelf: false };
  /** Why one may not (or no longer) be here. */
  refusal?: Refusal;
  /** Server time minus this machine's, at least. */
  ahead: number;
  ready = false;
  private room: Room;
  private epoch: number | null = null;
  private sending = false;
  private fetching = false;
  private behind = false;
  private shown?: Room;
  private readonly keeper: Keeper;

  constructor(private readonly id: string, readonly session: string, private readonly line: Line, outbox: Outbox, private readonly world: World, private readonly watcher: Watcher, ahead = 0) {
    this.room = emptyRoom(id);
    this.ahead = ahead;
    this.queue = new Queue(outbox, session);
    this.texts = new Texts((clause, update) => { this.submit('clause.text', { clause, update }); }, () => watcher.texts(), () => watcher.changed());
    const kept: Kept = {
      join: () => line.join(id, this.epoch, this.room.head, session),
      enter: joined => this.enter(joined),
      ready: () => { this.ready = true; this.changed(); void this.pump(); },
      acknowledge: async () => { if ((await within(line.ack(this.room.head)))?.behind) await this.catchUp(); },
      batch: (epoch, events) => { if (epoch === this.epoch) this.read(events, true); else void this.keeper.lost(); },
      presence: who => this.presence(who),
      cursors: cursors => watcher.cursors(cursors.filter(c => c.session !== session)),
      refused: why => { this.refusal = why; },
      changed: () => this.changed(),
    };
    this.keeper = new Keeper(line, kept, () => world.random());
  }

  /** The room as this person sees it, what is unsent included. */
  get view(): Room { return this.shown ??= view(this.room, this.queue.actions, this.mine.member, this.time); }
  get confirmed(): Room { return this.room; }
  /** Server time, as near as can be known. */
  get time(): number { return this.world.now() + this.ahead; }

  get saved(): Saved {
    const { alive, closed } = this.keeper;
    const since = this.queue.since ?? (this.texts.waiting > 0 ? this.world.now() : undefined);
    return saved({ alive, closed, online: this.world.online(), waiting: this.queue.waiting + this.texts.waiting, since }, this.world.now());
  }

  async start(): Promise<void> {
    await this.queue.restore();
    await this.keeper.connect();
  }

  submit<K extends Kind>(kind: K, body: Bodies[K], baseVersion?: number): string {
    const opId = this.queue.add(kind, body, this.world.now(), baseVersion);
    this.changed();
    void this.pump();
    return opId;
  }

  doing(state: Doing): void { if (this.keeper.alive) this.line.ephemeral(state); }
  wake(): void { this.keeper.wake(); }
  /** The machine says it has no network: nothing is sent until it has. */
  sleep(): void { if (!this.keeper.closed) void this.keeper.lost(); }

  /** Leaves; what is unsent stays in the outbox. */
  async stop(): Promise<void> {
    this.texts.flush();
    await this.keeper.stop();
  }

  /** Takes the notice of something refused away. */
  forget(no: Refused): void {
    this.queue.refused = this.queue.refused.filter(r => r !== no);
    this.changed();
  }

  private presence(who: readonly Presence[]): void {
    for (const person of who) this.people.set(person.member, person);
    this.changed();
  }

  private async enter(joined: Joined): Promise<void> {
    const snapshot: unknown = joined.snapshot ?? (joined.snapshotUrl ? await this.line.snapshot() : undefined);
    this.epoch = joined.epoch;
    if (isSnapshot(snapshot)) {
      const read = readSnapshot(snapshot);
      this.room = read.room;
      this.mine = read.mine;
      const me = this.room.members.get(this.mine.member);
      // only a host is told who has been heard; everybody knows it of themselves
      if (me && !this.mine.nudgeSelf) this.room.heard.add(voiceOf(me));
      this.queue.settled(this.room.head);
      this.texts.load(read.texts, this.queue.actions, joined.textClientId);
    } else this.texts.identify(joined.textClientId);
    this.people.clear();
    this.presence(joined.presence);
    this.read(joined.events, false);
    if (joined.more) await this.catchUp();
  }

  private read(events: readonly RoomEvent[], live: boolean): void {
    for (const said of events) {
      if (said.seq <= this.room.head) continue;
      if (said.seq > this.room.head + 1) { void this.catchUp().catch(() => this.keeper.lost()); break; }
      this.queue.seen(said, this.mine.member);
      apply(this.room, said);
      if (said.kind === 'clause.text') this.texts.take(said.body.clause, said.body.update, said.seq);
      if (said.kind === 'clause.compact' && said.body.update !== undefined) this.texts.shorter(said.body.clause, said.body.update, said.body.upTo);
      if (live) this.ahead = Math.max(this.ahead, Date.parse(said.at) - this.world.now());
      if (live) this.watcher.happened(said, this.room);
    }
    this.queue.settled(this.room.head);
    this.changed();
  }

  private async catchUp(): Promise<void> {
    this.behind = true;
    if (this.fetching) return;
    this.fetching = true;
    try {
      for (let more = true; more || this.behind;) {
        this.behind = false;
        const fetched = await within(this.line.fetch(this.room.head + 1, page));
        if (fetched.error || fetched.epoch !== this.epoch) throw new Error('Another room.');
        this.read(fetched.events, false);
        more = fetched.more;
      }
    } finally {
      this.fetching = false;
    }
  }

  private async pump(): Promise<void> {
    if (this.sending) return;
    this.sending = true;
    try {
      while (this.keeper.alive) {
        const actions = this.queue.next();
        if (actions.length === 0) break;
        const { again, refused } = this.queue.answered(await within(this.line.submit(actions)), this.room.head);
        for (const no of refused) this.putBack(no);
        this.changed();
        if (again) await new Promise(resolve => setTimeout(resolve, 400 + 400 * this.world.random()));
      }
    } catch {
      await this.keeper.lost();
    } finally {
      this.sending = false;
    }
    if (this.keeper.alive && this.queue.next().length > 0) void this.pump();
  }

  // the words of a clause that was refused: the text becomes the room's, what was here is offered back
  private putBack(no: Refused): void {
    if (no.action.kind !== 'clause.text') return;
    const { clause } = no.action.body as Bodies['clause.text'];
    this.queue.drop(this.queue.actions.filter(a => a.kind === 'clause.text' && (a.body as Bodies['clause.text']).clause === clause).map(a => a.opId));
    no.words = this.texts.reset(clause);
  }

  private changed(): void {
    this.shown = undefined;
    this.watcher.changed();
  }
}
