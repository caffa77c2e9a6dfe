// A snapshot becomes a room, and the clauses' texts on the side.
import type { Agreement, Card, Clause, Commitment, Decision, Member, Room, Said, Suggestion, Timer } from './state.js';
import type { Lane, Note, Phase, Role, Rules } from './wire.js';

interface Shelved { id: string }
export interface ClauseUpdates { id: string; updates: { seq: number; update: string }[] }
export interface Mine { member: string; role?: Role; notes: Note[]; heard?: string[]; nudgeSelf: boolean }

interface SnapshotRoom {
  id: string; head: number; title: string; need?: string; match?: string; coalition?: string; template?: string; rules?: Rules; archived: boolean; phase: Phase; timer?: Timer; budget: number;
  lanes: Lane[]; members: Member[]; former: Member[]; cards: Card[]; votes: { id: string; cards: { id: string; dots: number }[] }[]; chat: Said[];
  notes: { question: string; round: number; revealed: boolean; items: Note[] }; clauses: (Clause & ClauseUpdates)[]; decisions: Decision[]; commitments: Commitment[];
  agreement: Agreement; suggestions: Suggestion[];
}
export interface Snapshot { room: SnapshotRoom; mine: Mine }

const shelf = <T extends Shelved>(items: T[]): Map<string, T> => new Map(items.map(item => [item.id, item]));

export function isSnapshot(what: unknown): what is Snapshot {
  return typeof what === 'object' && what !== null && 'room' in what && 'mine' in what;
}

export function readSnapshot({ room: s, mine }: Snapshot): { room: Room; texts: ClauseUpdates[]; mine: Mine } {
  const notes = { ...s.notes, items: shelf(s.notes.items) };
  for (const note of mine.notes) notes.items.set(note.id, note);
  const room: Room = {
    ...s, notes, members: shelf(s.members), former: shelf(s.former), cards: shelf(s.cards), chat: [...s.chat],
    votes: new Map(s.votes.map(v => [v.id, new Map(v.cards.map(c => [c.id, c.dots]))])),
    clauses: shelf(s.clauses.map(({ id, order, title, cards, hole, version, archived }) => ({ id, order, title, cards, hole, version, archived }))),
    decisions: shelf(s.decisions), commitments: shelf(s.commitments), suggestions: shelf(s.suggestions), heard: new Set(mine.heard ?? []),
  };
  return { room, texts: s.clauses.map(({ id, updates }) => ({ id, updates })), mine };
}
