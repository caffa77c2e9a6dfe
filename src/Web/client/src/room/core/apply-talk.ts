import type { Applies } from './apply.js';
import { recount } from './decisions.js';
import type { Decision, Member, Room } from './state.js';

const newest = 500;

function member(room: Room, id: string, how: Partial<Member>): void {
  const there = room.members.get(id);
  if (there) room.members.set(id, { ...there, ...how });
}

function gone(room: Room, id: string): void {
  const there = room.members.get(id);
  if (!there) return;
  room.members.delete(id);
  room.former.set(id, there);
  recount(room);
}

function talked(room: Room, card: string | undefined, by: number): void {
  const there = card === undefined ? undefined : room.cards.get(card);
  if (there) room.cards.set(there.id, { ...there, talk: there.talk + by });
}

function outcome(decision: Decision): string | undefined {
  const counts = decision.options.filter(o => o.stance !== 'aside').map(o => ({ id: o.id, count: decision.positions.filter(p => p.option === o.id).length })).sort((a, b) => b.count - a.count);
  const [best, second] = counts;
  return best && best.count > 0 && best.count !== second?.count ? best.id : undefined;
}

export const talks: Applies<
  'room.open' | 'room.title' | 'room.archive' | 'member.join' | 'member.role' | 'member.remove' | 'member.leave' | 'member.part' | 'member.welcome' | 'member.entrust'
  | 'agenda.phase' | 'timer.start' | 'timer.extend' | 'timer.stop' | 'chat.say' | 'chat.withdraw' | 'note.ask' | 'note.write' | 'note.erase' | 'note.reveal'
  | 'decision.open' | 'decision.position' | 'decision.close'
> = {
  'room.open': (room, b) => Object.assign(room, { title: b.title, lanes: b.lanes, budget: b.budget ?? 5, need: b.need, match: b.match, coalition: b.coalition, template: b.template, rules: b.rules }),
  'room.title': (room, b) => { room.title = b.title; },
  'room.archive': room => { room.archived = true; room.timer = undefined; },
  'member.join': (room, b, said) => {
    const before = room.members.get(b.member) ?? room.former.get(b.member);
    room.members.set(b.member, {
      id: b.member, role: b.role, organisation: b.organisation, sector: b.sector, guest: b.guest ?? false, signs: b.signs ?? false, part: before?.part,
      welcomed: before?.welcomed ?? false, since: before?.since ?? said.seq,
    });
    room.former.delete(b.member);
    recount(room);
  },
  'member.role': (room, b) => { member(room, b.member, { role: b.role }); recount(room); },
  'member.remove': (room, b) => gone(room, b.member),
  'member.leave': (room, _, said) => gone(room, said.actor),
  'member.part': (room, b, said) => member(room, said.actor, { part: b.part }),
  'member.welcome': (room, b) => member(room, b.member, { welcomed: true }),
  'member.entrust': (room, b) => member(room, b.member, { signs: b.signs }),
  'agenda.phase': (room, b) => { room.phase = b.phase; room.heard.clear(); },
  'timer.start': (room, b) => { room.timer = { deadline: b.deadline ?? '', seconds: b.seconds }; },
  'timer.extend': (room, b) => { room.timer = { deadline: b.deadline ?? '', seconds: b.seconds + (room.timer?.seconds ?? 0) }; },
  'timer.stop': room => { room.timer = undefined; },
  'chat.say': (room, b, said) => {
    room.chat.push({ seq: said.seq, by: said.actor, at: said.at, text: b.text, card: b.card });
    if (room.chat.length > newest) room.chat.shift();
    talked(room, b.card, 1);
  },
  'chat.withdraw': (room, b) => {
    const at = room.chat.findIndex(m => m.seq === b.message);
    if (at >= 0) talked(room, room.chat.splice(at, 1)[0]?.card, -1);
  },
  'note.ask': (room, b) => { room.notes = { question: b.question, round: room.notes.round + 1, revealed: false, items: new Map() }; },
  // others' words are not sent; one's own are kept where the author's client put them
  'note.write': (room, b, said) => { room.notes.items.set(b.note, { id: b.note, by: said.actor, text: b.text ?? room.notes.items.get(b.note)?.text }); },
  'note.erase': (room, b) => { room.notes.items.delete(b.note); },
  'note.reveal': (room, b) => {
    room.notes = { ...room.notes, revealed: true, items: b.notes ? new Map(b.notes.map(n => [n.id, n])) : room.notes.items };
  },
  'decision.open': (room, b, said) => {
    const options = b.options.map(o => (typeof o === 'string' ? { id: o, text: o } : o));
    room.decisions.set(b.decision, { id: b.decision, question: b.question, options, positions: [], missing: [], dropped: false, opened: said.seq });
    recount(room, b.decision);
  },
  'decision.position': (room, b, said) => {
    const there = room.decisions.get(b.decision);
    if (!there) return;
    const positions = [...there.positions.filter(p => p.id !== said.actor), { id: said.actor, option: b.option, text: b.text, seq: said.seq }].sort((a, z) => (a.id < z.id ? -1 : 1));
    room.decisions.set(b.decision, { ...there, positions });
    recount(room, b.decision);
  },
  'decision.close': (room, b, said) => {
    const there = room.decisions.get(b.decision);
    if (there) room.decisions.set(b.decision, { ...there, closed: said.at, dropped: b.drop ?? false, outcome: b.drop ? undefined : outcome(there) });
  },
};
