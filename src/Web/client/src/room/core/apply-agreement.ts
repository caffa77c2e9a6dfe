import type { Applies } from './apply.js';
import type { Clause, Room } from './state.js';

function change(room: Room, id: string, how: Partial<Clause>): void {
  const clause = room.clauses.get(id);
  if (clause) room.clauses.set(id, { ...clause, ...how });
}

/** The words of a clause are documents of their own (texts.ts); here is all the rest. */
export const texts: Applies<
  'clause.add' | 'clause.move' | 'clause.edit' | 'clause.archive' | 'clause.restore' | 'clause.text' | 'clause.compact'
  | 'agreement.freeze' | 'agreement.thaw' | 'agreement.sign' | 'agreement.framework' | 'agreement.forum'
> = {
  'clause.add': (room, b, said) => {
    room.clauses.set(b.clause, { id: b.clause, order: b.order ?? '', title: b.title, cards: b.cards, hole: b.hole ?? false, version: said.seq, archived: false });
  },
  'clause.move': (room, b) => change(room, b.clause, { order: b.order ?? '' }),
  'clause.edit': (room, b, said) => {
    const how: Partial<Clause> = {};
    if (b.title !== undefined) Object.assign(how, { title: b.title, version: said.seq });
    if (b.cards !== undefined) how.cards = b.cards;
    if (b.hole !== undefined) how.hole = b.hole;
    change(room, b.clause, how);
  },
  'clause.archive': (room, b) => change(room, b.clause, { archived: true }),
  'clause.restore': (room, b) => change(room, b.clause, { archived: false }),
  'clause.text': () => {},
  'clause.compact': () => {},
  'agreement.freeze': (room, b) => {
    room.agreement = { ...room.agreement, version: b.version ?? room.agreement.version + 1, frozen: true, texts: b.clauses ?? [], sha256: b.sha256, signatures: [] };
  },
  'agreement.thaw': room => { room.agreement = { ...room.agreement, frozen: false, signatures: [] }; },
  'agreement.sign': (room, _, said) => {
    const signatures = [...room.agreement.signatures.filter(s => s.id !== said.actor), { id: said.actor, organisation: room.members.get(said.actor)?.organisation, at: said.at }];
    room.agreement = { ...room.agreement, signatures: signatures.sort((a, z) => (a.id < z.id ? -1 : 1)) };
  },
  'agreement.framework': (room, b) => { room.agreement = { ...room.agreement, framework: b.framework }; },
  'agreement.forum': (room, b) => {
    const forums = [...room.agreement.forums.filter(f => f.id !== b.organisation), { id: b.organisation, name: b.name }].sort((a, z) => (a.id < z.id ? -1 : 1));
    room.agreement = { ...room.agreement, forums };
  },
};
