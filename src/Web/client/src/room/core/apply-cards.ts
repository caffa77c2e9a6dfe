import type { Applies } from './apply.js';
import type { Card, Room } from './state.js';

function change(room: Room, id: string, how: Partial<Card>): void {
  const card = room.cards.get(id);
  if (card) room.cards.set(id, { ...card, ...how });
}

function dots(room: Room, member: string, card: string, count: number): void {
  const mine = new Map(room.votes.get(member));
  const before = mine.get(card) ?? 0;
  if (count === 0) mine.delete(card);
  else mine.set(card, count);
  room.votes.set(member, mine);
  change(room, card, { dots: (room.cards.get(card)?.dots ?? 0) + count - before });
}

export const cards: Applies<
  'card.add' | 'card.move' | 'card.edit' | 'card.archive' | 'card.restore' | 'vote.cast' | 'vote.undo' | 'vote.budget'
  | 'commitment.promise' | 'commitment.withdraw' | 'commitment.record' | 'suggestion.show' | 'suggestion.withdraw' | 'suggestion.dismiss'
> = {
  'card.add': (room, b, said) => {
    room.cards.set(b.card, {
      id: b.card, lane: b.lane, order: b.order ?? '', type: b.type, title: b.title, text: b.text ?? '', by: said.actor, at: said.at, dots: 0, talk: 0, version: said.seq, archived: false,
    });
  },
  'card.move': (room, b) => change(room, b.card, { lane: b.lane, order: b.order ?? '' }),
  'card.edit': (room, b, said) => change(room, b.card, { ...(b.title === undefined ? {} : { title: b.title }), ...(b.text === undefined ? {} : { text: b.text }), version: said.seq }),
  'card.archive': (room, b) => change(room, b.card, { archived: true }),
  'card.restore': (room, b) => change(room, b.card, { archived: false, order: b.order ?? '' }),
  'vote.cast': (room, b, said) => dots(room, said.actor, b.card, b.dots),
  'vote.undo': (room, b, said) => dots(room, said.actor, b.card, 0),
  'vote.budget': (room, b) => { room.budget = b.dots; },
  'commitment.promise': (room, b, said) => {
    const organisation = room.members.get(said.actor)?.organisation;
    room.commitments.set(b.card, { id: b.card, by: said.actor, organisation, kind: b.kind, amount: b.amount, due: b.due, seq: said.seq });
    change(room, b.card, { type: 'commitment' });
  },
  'commitment.withdraw': (room, b) => {
    room.commitments.delete(b.card);
    change(room, b.card, { type: 'resource' });
  },
  'commitment.record': (room, b) => {
    const there = room.commitments.get(b.card);
    if (there) room.commitments.set(b.card, { ...there, recorded: { partnership: b.partnership, commitment: b.commitment } });
  },
  'suggestion.show': (room, b) => {
    for (const old of room.suggestions.values()) if (old.lane === b.lane) room.suggestions.delete(old.id);
    room.suggestions.set(b.suggestion, { id: b.suggestion, lane: b.lane, card: b.card, da: b.da, en: b.en, items: b.items });
  },
  'suggestion.withdraw': (room, b) => { room.suggestions.delete(b.suggestion); },
  'suggestion.dismiss': (room, b) => { room.suggestions.delete(b.suggestion); },
};
