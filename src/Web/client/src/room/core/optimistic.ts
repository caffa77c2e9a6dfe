// One's own actions are shown before the server has answered: the confirmed room with what is unsent replayed on top.
import { apply } from './apply.js';
import { after, last } from './place.js';
import { cardsOf, clausesOf, copy, type Room } from './state.js';
import type { Action, Kind, RoomEvent } from './wire.js';

/** Kinds whose result only the server knows. */
const unguessed: ReadonlySet<Kind> = new Set<Kind>(['note.reveal', 'agreement.freeze', 'clause.compact', 'member.leave', 'decision.close']);

function event(room: Room, action: Action, me: string, now: number): RoomEvent {
  const seq = room.head + 1;
  const said = { seq, opId: action.opId, kind: action.kind, actor: me, at: new Date(now).toISOString(), body: { ...action.body } } as RoomEvent;
  switch (said.kind) {
    case 'card.add': case 'card.restore': case 'clause.add':
      said.body.order = last(seq);
      break;
    case 'card.move': {
      const { card, lane, after: place } = said.body;
      said.body.order = after(cardsOf(room, lane).filter(c => c.id !== card), place === card ? undefined : place, seq);
      break;
    }
    case 'clause.move': {
      const { clause, after: place } = said.body;
      said.body.order = after(clausesOf(room).filter(c => c.id !== clause), place, seq);
      break;
    }
    case 'timer.start':
      said.body.deadline = new Date(now + said.body.seconds * 1000).toISOString();
      break;
    case 'timer.extend':
      said.body.deadline = new Date(Math.max(now, Date.parse(room.timer?.deadline ?? '') || now) + said.body.seconds * 1000).toISOString();
      break;
  }
  return said;
}

export function view(confirmed: Room, unsent: readonly Action[], me: string, now: number): Room {
  if (unsent.length === 0) return confirmed;
  const room = copy(confirmed);
  for (const action of unsent) {
    if (unguessed.has(action.kind)) continue;
    const said = event(room, action, me, now);
    apply(room, said);
    const message = said.kind === 'chat.say' ? room.chat.at(-1) : undefined;
    if (message) room.chat[room.chat.length - 1] = { ...message, unsent: action.opId };
  }
  return room;
}
