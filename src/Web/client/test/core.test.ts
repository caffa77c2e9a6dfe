import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import * as Y from 'yjs';
import { difference, moved } from '../src/room/core/binding.js';
import { OutboxInMemory } from '../src/room/core/outbox.js';
import { after, between, first, last } from '../src/room/core/place.js';
import { backoff, saved } from '../src/room/core/saved.js';
import { Session, type Watcher } from '../src/room/core/session.js';
import { cardsOf, type Room } from '../src/room/core/state.js';
import { calm, FakeLine, FakeRoom, type Weather } from './fake-room.js';

mock.timers.enable({ apis: ['setTimeout', 'setInterval'] });

const silent: Watcher = { changed() {}, happened() {}, cursors() {}, texts() {} };
const shown = (room: Room) => JSON.stringify([room.head, room.title, room.phase, room.lanes.map(l => cardsOf(room, l.id).map(c => [c.id, c.title, c.dots, c.talk])), [...room.clauses.keys()].sort(), room.chat.map(m => [m.seq, m.text])]);

function random(seed: number): () => number {
  return () => {
    seed = (seed * 1664525 + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
}

let clock = 1_000_000;
async function pass(ms: number): Promise<void> {
  for (let gone = 0; gone < ms; gone += 20) {
    clock += 20;
    mock.timers.tick(20);
    for (let i = 0; i < 4; i++) await new Promise(resolve => setImmediate(resolve));
  }
}

function enter(room: FakeRoom, member: string, weather: () => Weather, outbox = new OutboxInMemory(), session = `session-${member}`, online = () => true): Session {
  return new Session('r', session, new FakeLine(room, member, weather), outbox, { now: () => clock, random: Math.random, online }, silent);
}

async function joined(room: FakeRoom, member: string, weather: () => Weather = () => calm, outbox = new OutboxInMemory(), session?: string): Promise<Session> {
  const one = enter(room, member, weather, outbox, session);
  one.mine = { member, role: 'member', notes: [], nudgeSelf: false };
  void one.start();
  await pass(200);
  return one;
}

test('through loss, doubling, reordering and cuts everybody ends with the same room, and nothing acknowledged is missing or there twice', async () => {
  for (let seed = 1; seed <= 25; seed++) {
    const chance = random(seed);
    const room = new FakeRoom('m0', 'm1', 'm2');
    let bad = true;
    const weather: Weather = { lose: () => bad && chance() < 0.15, delay: () => 1 + Math.floor(chance() * 120), cut: () => bad && chance() < 0.03, stalled: () => false };
    const people = await Promise.all(['m0', 'm1', 'm2'].map(m => joined(room, m, () => weather)));
    let made = 0;
    for (let i = 0; i < 120; i++) {
      const one = people[Math.floor(chance() * 3)];
      const cards = one ? [...one.view.cards.values()] : [];
      const card = cards[Math.floor(chance() * cards.length)];
      const lane = ['missing', 'bringing', 'promising'][Math.floor(chance() * 3)] ?? 'missing';
      if (!one) continue;
      if (i === 1) one.submit('clause.add', { clause: 'clause-1', title: 'Det vil vi', cards: [] });
      else if (!card || chance() < 0.2) one.submit('card.add', { card: `card-${seed}-${i}`, lane, type: 'need', title: `Kort ${i}` });
      else if (chance() < 0.4) one.submit('card.move', { card: card.id, lane, ...(chance() < 0.5 ? { after: cards[0]?.id ?? '' } : {}) });
      else if (chance() < 0.5) {
        const text = one.texts.of('clause-1');
        text.doc?.transact(() => { text.insert(Math.floor(chance() * (text.length + 1)), `${i} `); if (text.length > 6 && chance() < 0.3) text.delete(0, 2); }, 'typed');
      } else one.submit('chat.say', { text: `Ord ${i}` });
      made++;
      await pass(chance() < 0.5 ? 20 : 60);
    }
    bad = false;
    await pass(25_000);
    assert.ok(made > 100 && room.log.length > 60);
    for (const one of people) {
      assert.equal(shown(one.view), shown(room.state), `seed ${seed}`);
      assert.equal(one.saved.state, 'saved');
      assert.equal(one.texts.words('clause-1'), people[0]?.texts.words('clause-1'), `text, seed ${seed}`);
    }
    const ids = room.log.map(e => `${e.actor}/${e.opId}`);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of room.acknowledged) assert.ok(ids.includes(id));
    await Promise.all(people.map(p => p.stop()));
  }
});

test('what was done offline is kept over a reload and arrives once', async () => {
  const room = new FakeRoom('m0', 'm1');
  const outbox = new OutboxInMemory();
  let cut = false;
  const weather = (): Weather => ({ ...calm, cut: () => cut });
  const one = await joined(room, 'm1', weather, outbox);
  one.submit('clause.add', { clause: 'clause-1', title: 'Punkt', cards: [] });
  await pass(100);
  cut = true;
  await pass(6_000);
  assert.equal(one.saved.state, 'reconnecting');
  one.submit('card.add', { card: 'card-1', lane: 'missing', type: 'need', title: 'En bus' });
  one.texts.of('clause-1').doc?.transact(() => one.texts.of('clause-1').insert(0, 'Vi kører i bus.'), 'typed');
  await pass(1_000);
  assert.equal(cardsOf(one.view, 'missing').length, 1);
  assert.deepEqual(one.saved, { state: 'reconnecting', waiting: 2 });
  await one.stop();
  cut = false;
  const again = await joined(room, 'm1', weather, outbox, 'session-m1');
  await pass(1_000);
  assert.equal(again.saved.state, 'saved');
  assert.equal(again.texts.words('clause-1'), 'Vi kører i bus.');
  assert.equal(room.log.filter(e => e.kind === 'card.add').length, 1);
  assert.equal((await outbox.all()).length, 0);
  again.texts.of('clause-1').doc?.transact(() => again.texts.of('clause-1').insert(15, ' Måske.'), 'typed');
  await pass(1_000);
  const other = await joined(room, 'm0');
  assert.equal(other.texts.words('clause-1'), 'Vi kører i bus. Måske.');
});

test('a stalled socket is not saved, and is left for a new one', async () => {
  const room = new FakeRoom('m0');
  let stalled = false;
  const one = await joined(room, 'm0', () => ({ ...calm, stalled: () => stalled }));
  stalled = true;
  one.submit('chat.say', { text: 'Hører I mig?' });
  await pass(1_500);
  assert.deepEqual(one.saved, { state: 'unsent', waiting: 1 });
  await pass(5_000);
  assert.equal(one.saved.state, 'reconnecting');
  stalled = false;
  await pass(40_000);
  assert.equal(one.saved.state, 'saved');
  assert.equal(room.log.filter(e => e.kind === 'chat.say').length, 1);
});

test('a refused action comes off the screen and its words are offered back, a text goes back to what the room has', async () => {
  const room = new FakeRoom('m0');
  const one = await joined(room, 'm0');
  one.submit('clause.add', { clause: 'clause-1', title: 'Punkt', cards: [] });
  await pass(200);
  room.refuse = action => (action.kind === 'clause.text' ? 'textOrder' : action.kind === 'card.add' ? 'full' : undefined);
  one.submit('card.add', { card: 'card-1', lane: 'missing', type: 'need', title: 'En bus' });
  one.texts.of('clause-1').doc?.transact(() => one.texts.of('clause-1').insert(0, 'Tabte ord'), 'typed');
  await pass(1_000);
  assert.equal(one.view.cards.size, 0);
  assert.deepEqual(one.queue.refused.map(r => [r.refusal.code, r.words]), [['full', undefined], ['textOrder', 'Tabte ord']]);
  assert.equal(one.texts.words('clause-1'), '');
  room.refuse = () => 'busy';
  one.submit('chat.say', { text: 'Igen' });
  await pass(2_000);
  room.refuse = () => undefined;
  await pass(2_000);
  assert.equal(room.log.at(-1)?.kind, 'chat.say');
});

test('a text of many updates has one shorter form, the same for everybody', async () => {
  const room = new FakeRoom('m0', 'm1');
  const [one, two] = [await joined(room, 'm0'), await joined(room, 'm1')];
  one.submit('clause.add', { clause: 'clause-1', title: 'Punkt', cards: [] });
  await pass(200);
  for (let i = 0; i < 12; i++) {
    const writer = i % 2 ? one : two;
    const text = writer.texts.of('clause-1');
    text.doc?.transact(() => { text.insert(0, `${i} `); if (i > 6) text.delete(2, 1); }, 'typed');
    await pass(300);
  }
  const [ours, theirs] = [one.texts.lengthy(10), two.texts.lengthy(10)];
  assert.equal(ours.length, 1);
  assert.deepEqual(ours, theirs);
  const words = one.texts.words('clause-1');
  one.texts.shorter('clause-1', ours[0]?.update ?? '', ours[0]?.upTo ?? 0);
  assert.equal(one.texts.reset('clause-1'), words);
  assert.equal(one.texts.words('clause-1'), words);
});

test('one’s own private note keeps its words, which the room does not send', async () => {
  const room = new FakeRoom('m0');
  const one = await joined(room, 'm0');
  const deliver = room.add.bind(room);
  room.add = (actor, action) => deliver(actor, action.kind === 'note.write' ? { ...action, body: { note: 'note-1' } } : action);
  one.submit('note.write', { note: 'note-1', text: 'Om byrådet ser det.' });
  await pass(500);
  assert.equal(one.queue.items.length, 0);
  assert.equal(one.view.notes.items.get('note-1')?.text, 'Om byrådet ser det.');
});

test('what is typed becomes the smallest change, and others’ changes move the selection along', () => {
  const chance = random(7);
  for (let i = 0; i < 3000; i++) {
    const before = Array.from({ length: Math.floor(chance() * 12) }, () => 'aab😀'.charAt(Math.floor(chance() * 3))).join('') + (chance() < 0.2 ? '😀😃' : '');
    const from = Math.floor(chance() * (before.length + 1)), to = Math.min(before.length, from + Math.floor(chance() * 3));
    const came = ['', 'a', 'ab', '😀'][Math.floor(chance() * 4)] ?? '';
    const now = before.slice(0, from) + came + before.slice(to);
    const d = difference(before, now, from + came.length);
    assert.equal(before.slice(0, d.at) + d.came + before.slice(d.at + d.gone), now);
  }
  const doc = new Y.Doc();
  const text = doc.getText('text');
  text.insert(0, 'Vi tager bussen');
  let place = 9;
  text.observe(event => { place = moved(place, event.delta); });
  text.insert(3, 'måske ');
  assert.equal(place, 15);
  text.delete(0, 9);
  assert.equal(place, 6);
});

test('there is always a place between two cards, and new ones lie last or first', () => {
  const chance = random(3);
  let list: { id: string; order: string }[] = [];
  for (let seq = 1; seq < 400; seq++) {
    const at = list[Math.floor(chance() * list.length)];
    const key = chance() < 0.2 ? first(seq) : at ? after(list, at.id, seq) : last(seq);
    list = [...list, { id: String(seq), order: key }].sort((a, b) => (a.order < b.order ? -1 : 1));
    assert.equal(new Set(list.map(i => i.order)).size, list.length);
  }
  assert.ok(between('a', 'b') > 'a' && between('a', 'b') < 'b');
});

test('the state of the connection follows acknowledgements', () => {
  const well = { alive: true, online: true, closed: false, waiting: 0 };
  assert.equal(saved(well, 0).state, 'saved');
  assert.equal(saved({ ...well, waiting: 1, since: 0 }, 100).state, 'saved');
  assert.deepEqual(saved({ ...well, waiting: 2, since: 0 }, 1_000), { state: 'unsent', waiting: 2 });
  assert.equal(saved({ ...well, alive: false }, 0).state, 'reconnecting');
  assert.equal(saved({ ...well, alive: false, online: false, waiting: 1 }, 0).state, 'offline');
  for (let tries = 0; tries < 20; tries++) assert.ok(backoff(tries, 0) >= 200 && backoff(tries, 1) <= 15_000);
});
