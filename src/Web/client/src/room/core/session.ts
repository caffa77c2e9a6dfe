// One person's session in one room: joins, keeps up, sends, and says truthfully how it stands.
import { apply } from './apply.js';
import type { Heard, Line } from './line.js';
import { view } from './optimistic.js';
import type { Outbox } from './outbox.js';
import { Queue, type Refused } from './queue.js';
import { backoff, patience, saved, type Saved } from './saved.js';
import { isSnapshot, type Mine, readSnapshot } from './snapshot.js';
import { emptyRoom, type Room } from './state.js';
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
const ackEvery = 2_000;
const opening = 15_000;

export class Session implements Heard {
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
  private alive = false;
  private closed = false;
  private joining = false;
  private sending = false;
  private fetching = false;
  private behind = false;
  private tries = 0;
  private round = 0;
  private early: [number, RoomEvent[]][] = [];
  private timer?: ReturnType<typeof setTimeout>;
  private shown?: Room;

  constructor(private readonly id: string, readonly session: string, private readonly line: Line, outbox: Outbox, private readonly world: World, private readonly watcher: Watcher, ahead = 0) {
    this.room = emptyRoom(id);
    this.ahead = ahead;
    this.queue = new Queue(outbox, session);
    this.texts = new Texts((clause, update) => { this.submit('clause.text', { clause, update }); }, () => watcher.texts(), () => watcher.changed());
  }

  /** The room as this person sees it, what is unsent included. */
  get view(): Room { return this.shown ??= view(this.room, this.queue.actions, this.mine.member, this.time); }
  get confirmed(): Room { return this.room; }
  /** Server time, as near as can be known. */
  get time(): number { return this.world.now() + this.ahead; }

  get saved(): Saved {
    const { alive, closed } = this;
    return saved({ alive, closed, online: this.world.online(), waiting: this.queue.waiting + this.texts.waiting, since: this.queue.since ?? (this.texts.waiting > 0 ? this.world.now() : undefined) }, this.world.now());
  }

  async start(): Promise<void> {
    await this.queue.restore();
    await this.connect();
  }

  submit<K extends Kind>(kind: K, body: Bodies[K], baseVersion?: number): string {
    const opId = this.queue.add(kind, body, this.world.now(), baseVersion);
    this.changed();
    void this.pump();
    return opId;
  }

  doing(state: Doing): void { if (this.alive) this.line.ephemeral(state); }

  /** Now rather than later: the network is back, or the window is looked at again. */
  wake(): void {
    if (this.alive || this.joining || this.closed) return;
    this.tries = 0;
    void this.connect();
  }

  /** The machine says it has no network: nothing is sent until it has. */
  sleep(): void {
    if (!this.closed) void this.lost();
  }

  /** Leaves; what is unsent stays in the outbox. */
  async stop(): Promise<void> {
    this.texts.flush();
    this.closed = true;
    this.alive = false;
    clearTimeout(this.timer);
    await this.line.close();
    this.changed();
  }

  // Heard: what the server says

  batch = (epoch: number, _: number, events: RoomEvent[]): void => {
    if (this.joining) { this.early.push([epoch, events]); return; }
    if (epoch !== this.epoch) { void this.lost(); return; }
    this.read(events, true);
  };

  presence = (who: Presence[]): void => {
    for (const person of who) this.people.set(person.member, person);
    this.changed();
  };

  ephemeral = (cursors: Cursor[]): void => this.watcher.cursors(cursors.filter(c => c.session !== this.session));

  closing = (retryAfter: number): void => {
    this.alive = false;
    if (retryAfter === 0) { void this.stop(); return; }
    void this.line.close();
    this.again(retryAfter);
    this.changed();
  };

  dropped = (): void => { void this.lost(); };

  // keeping the line

  private async connect(): Promise<void> {
    if (this.joining || this.closed) return;
    clearTimeout(this.timer);
    this.joining = true;
    const round = ++this.round;
    try {
      await this.within(this.line.open(this), opening);
      const joined = await this.within(this.line.join(this.id, this.epoch, this.room.head, this.session), opening);
      if (joined.error) {
        this.refusal = joined.error;
        this.joining = false;
        await this.stop();
        return;
      }
      await this.enter(joined);
    } catch {
      this.joining = false;
      await this.lost();
      return;
    }
    this.joining = false;
    this.alive = this.ready = true;
    this.tries = 0;
    for (const [epoch, events] of this.early.splice(0)) this.batch(epoch, 0, events);
    this.changed();
    void this.pump();
    void this.keep(round);
  }

  private async enter(joined: Joined): Promise<void> {
    const snapshot: unknown = joined.snapshot ?? (joined.snapshotUrl ? await this.line.snapshot(joined.snapshotUrl) : undefined);
    this.epoch = joined.epoch;
    if (isSnapshot(snapshot)) {
      const read = readSnapshot(snapshot);
      this.room = read.room;
      this.mine = read.mine;
      this.queue.settled(this.room.head);
      this.texts.load(read.texts, this.queue.actions, joined.textClientId);
    } else this.texts.identify(joined.textClientId);
    this.people.clear();
    for (const person of joined.presence) this.people.set(person.member, person);
    this.read(joined.events, false);
    if (joined.more) await this.catchUp();
  }

  private async lost(): Promise<void> {
    const wasAlive = this.alive;
    this.alive = false;
    this.round++;
    await this.line.close();
    this.again(backoff(wasAlive ? 0 : this.tries++, this.world.random()));
    this.changed();
  }

  private again(after: number): void {
    clearTimeout(this.timer);
    if (!this.closed) this.timer = setTimeout(() => void this.connect(), after);
  }

  // an acknowledgement every two seconds says both how far we are and whether anybody listens
  private async keep(round: number): Promise<void> {
    while (round === this.round && this.alive) {
      try {
        const answer = await this.within(this.line.ack(this.room.head));
        if (answer?.behind) await this.catchUp();
      } catch {
        if (round === this.round) await this.lost();
        return;
      }
      this.changed();
      await new Promise(resolve => setTimeout(resolve, ackEvery));
    }
  }

  private within<T>(asked: Promise<T>, longest = patience): Promise<T> {
    let timer: ReturnType<typeof setTimeout>;
    const late = new Promise<never>((_, reject) => { timer = setTimeout(() => reject(new Error('No answer.')), longest); });
    return Promise.race([asked, late]).finally(() => clearTimeout(timer));
  }

  // reading and writing

  private read(events: readonly RoomEvent[], live: boolean): void {
    for (const said of events) {
      if (said.seq <= this.room.head) continue;
      if (said.seq > this.room.head + 1) { void this.catchUp().catch(() => this.lost()); break; }
      this.queue.seen(said, this.mine.member);
      apply(this.room, said);
      if (said.kind === 'clause.text') this.texts.take(said.body.clause, said.body.update);
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
        const fetched = await this.within(this.line.fetch(this.room.head + 1, page));
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
      while (this.alive) {
        const actions = this.queue.next();
        if (actions.length === 0) break;
        const { again, refused } = this.queue.answered(await this.within(this.line.submit(actions)), this.room.head);
        for (const no of refused) this.putBack(no);
        this.changed();
        if (again) await new Promise(resolve => setTimeout(resolve, 400 + 400 * this.world.random()));
      }
    } catch {
      await this.lost();
    } finally {
      this.sending = false;
    }
    if (this.alive && this.queue.next().length > 0) void this.pump();
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
