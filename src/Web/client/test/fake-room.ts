// A room's server in memory, for the client's core: orders, remembers, and loses what a test tells it to lose.
import { after, last } from '../src/room/core/place.js';
import { apply } from '../src/room/core/apply.js';
import { cardsOf, emptyRoom } from '../src/room/core/state.js';
import type { Heard, Line } from '../src/room/core/line.js';
import type { Action, Answer, Doing, Fetched, Joined, RoomEvent } from '../src/room/core/wire.js';

export interface Weather { lose(): boolean; delay(): number; cut(): boolean; stalled(): boolean }
export const calm: Weather = { lose: () => false, delay: () => 1, cut: () => false, stalled: () => false };

const wait = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));

export class FakeRoom {
  readonly log: RoomEvent[] = [];
  readonly state = emptyRoom('r');
  readonly acknowledged = new Set<string>();
  readonly lines = new Set<FakeLine>();
  epoch = 1;
  refuse: (action: Action) => string | undefined = () => undefined;
  private readonly texts = new Map<string, number>();

  constructor(...members: string[]) {
    this.add('server', { opId: 'open', kind: 'room.open', body: { title: 'Åens vand', lanes: ['missing', 'bringing', 'promising'].map(id => ({ id, da: id, en: id })) } });
    for (const member of members) this.add('server', { opId: `join-${member}`, kind: 'member.join', body: { member, role: member === 'm0' ? 'host' : 'member', organisation: `o-${member}`, sector: 'school' } });
  }

  textClient(session: string): number {
    const known = this.texts.get(session) ?? this.texts.size + 1000;
    this.texts.set(session, known);
    return known;
  }

  submit(actor: string, actions: Action[]): Answer[] {
    return actions.map(action => {
      const before = this.log.find(e => e.actor === actor && e.opId === action.opId);
      if (before) return { opId: action.opId, seq: before.seq };
      const code = this.refuse(action);
      if (code) return { opId: action.opId, error: { code, da: 'nej', en: 'no' } };
      return { opId: action.opId, seq: this.add(actor, action) };
    });
  }

  add(actor: string, action: Action): number {
    const seq = this.log.length + 1;
    const said = { seq, opId: action.opId, kind: action.kind, actor, at: new Date(0).toISOString(), body: structuredClone(action.body) } as RoomEvent;
    if (said.kind === 'card.add') said.body.order = last(seq);
    if (said.kind === 'card.move') {
      const { card, lane, after: place } = said.body;
      said.body.order = after(cardsOf(this.state, lane).filter(c => c.id !== card), place === card ? undefined : place, seq);
    }
    apply(this.state, said);
    this.log.push(said);
    for (const line of this.lines) line.deliver(seq, [said]);
    return seq;
  }
}

export class FakeLine implements Line {
  private heard?: Heard;
  private open_ = false;

  constructor(private readonly room: FakeRoom, private readonly member: string, private readonly weather: () => Weather) {}

  async open(heard: Heard): Promise<void> {
    await wait(this.weather().delay());
    if (this.weather().cut()) throw new Error('cut');
    this.heard = heard;
    this.open_ = true;
  }

  close(): Promise<void> {
    this.open_ = false;
    this.room.lines.delete(this);
    return Promise.resolve();
  }

  async join(_: string, epoch: number | null, since: number, session: string): Promise<Joined> {
    await this.pass();
    this.room.lines.add(this);
    const room = this.room;
    const known = epoch === room.epoch || (epoch === null && since === 0);
    const events = structuredClone(room.log.slice(known ? since : 0, (known ? since : 0) + 20));
    const answer = { epoch: room.epoch, head: room.log.length, snapshot: null, events, more: room.log.length > (known ? since : 0) + 20, presence: [], textClientId: room.textClient(session) };
    await this.pass();
    return answer;
  }

  async submit(actions: Action[]): Promise<Answer[]> {
    await this.pass();
    const answers = this.room.submit(this.member, structuredClone(actions));
    await this.pass();
    for (const { opId, seq } of answers) if (seq !== undefined) this.room.acknowledged.add(`${this.member}/${opId}`);
    return answers;
  }

  async fetch(from: number): Promise<Fetched> {
    await this.pass();
    const events = structuredClone(this.room.log.slice(from - 1, from + 19));
    return { epoch: this.room.epoch, events, more: from + 19 < this.room.log.length };
  }

  async ack(seq: number): Promise<{ behind: boolean; head: number } | null> {
    await this.pass();
    return seq < this.room.log.length ? { behind: true, head: this.room.log.length } : null;
  }

  ephemeral(_: Doing): void {}
  snapshot(): Promise<unknown> { return Promise.reject(new Error('none')); }

  deliver(seq: number, events: RoomEvent[]): void {
    const weather = this.weather();
    if (weather.stalled()) return;
    const times = weather.lose() ? 0 : weather.lose() ? 2 : 1;
    for (let i = 0; i < times; i++) setTimeout(() => { if (this.open_) this.heard?.batch(this.room.epoch, seq, structuredClone(events)); }, weather.delay());
  }

  private async pass(): Promise<void> {
    const weather = this.weather();
    await wait(weather.delay());
    if (weather.stalled()) await new Promise(() => {});
    if (!this.open_) throw new Error('closed');
    if (weather.cut()) {
      this.open_ = false;
      this.room.lines.delete(this);
      setTimeout(() => this.heard?.dropped(), 1);
      throw new Error('cut');
    }
  }
}
