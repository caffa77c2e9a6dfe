// What each event does to the room. The server's RoomState.Apply is the truth; this keeps to it.
import { type Room, voiceOf } from './state.js';
import type { Bodies, EventOf, Kind, RoomEvent } from './wire.js';
import { cards } from './apply-cards.js';
import { talks } from './apply-talk.js';
import { texts } from './apply-agreement.js';

export type Apply<K extends Kind> = (room: Room, body: Bodies[K], said: EventOf<K>) => void;
export type Applies<K extends Kind> = { [P in K]: Apply<P> };

/** Kinds that count as being heard. */
export const voices: ReadonlySet<Kind> = new Set<Kind>(['chat.say', 'note.write', 'card.add', 'card.edit', 'vote.cast', 'decision.position', 'clause.add', 'clause.text', 'commitment.promise']);

const table: Applies<Kind> = { ...cards, ...talks, ...texts };

function run<K extends Kind>(room: Room, kind: K, said: EventOf<K>): void {
  table[kind]?.(room, said.body as Bodies[K], said);
}

/** Applies the event that comes next; false when it is not the next one. */
export function apply(room: Room, said: RoomEvent): boolean {
  if (said.seq !== room.head + 1) return false;
  run(room, said.kind, said as EventOf<typeof said.kind>);
  room.head = said.seq;
  const who = room.members.get(said.actor);
  if (who && voices.has(said.kind)) room.heard.add(voiceOf(who));
  return true;
}
