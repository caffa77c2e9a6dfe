// The room as its events made it. Shelves are changed in place, what lies on them never: a copy of the shelves is a copy of the room.
import type { CardType, FrozenClause, Lane, Note, Option, Part, Phase, Role, Rules, SuggestionItem } from './wire.js';

export interface Member { id: string; role: Role; organisation?: string; sector?: string; guest: boolean; signs: boolean; part?: Part; welcomed: boolean; since: number }
export interface Card { id: string; lane: string; order: string; type: CardType; title: string; text: string; by: string; at: string; dots: number; talk: number; version: number; archived: boolean }
export interface Said { seq: number; by: string; at: string; text: string; card?: string; unsent?: string }
export interface Timer { deadline: string; seconds: number }
export interface Notes { question: string; round: number; revealed: boolean; items: Map<string, Note> }
export interface Clause { id: string; order: string; title: string; cards: string[]; hole: boolean; version: number; archived: boolean }
export interface Position { id: string; option: string; text?: string; seq: number }
export interface Decision { id: string; question: string; options: Option[]; positions: Position[]; missing: string[]; closed?: string; dropped: boolean; outcome?: string; opened: number }
export interface Commitment { id: string; by: string; organisation?: string; kind: string; amount?: number; due?: string; recorded?: { partnership: string; commitment: string }; seq: number }
export interface Signature { id: string; organisation?: string; at: string }
export interface Agreement {
  version: number; frozen: boolean; framework: boolean; texts: FrozenClause[]; sha256?: string; signatures: Signature[]; forums: { id: string; name: string }[];
}
export interface Suggestion { id: string; lane: string; card?: string; da: string; en: string; items: SuggestionItem[] }

export interface Room {
  id: string; head: number; title: string; need?: string; match?: string; coalition?: string; template?: string; rules?: Rules; archived: boolean; phase: Phase; timer?: Timer; budget: number;
  lanes: Lane[]; members: Map<string, Member>; former: Map<string, Member>; cards: Map<string, Card>; votes: Map<string, Map<string, number>>; chat: Said[]; notes: Notes;
  clauses: Map<string, Clause>; decisions: Map<string, Decision>; commitments: Map<string, Commitment>; agreement: Agreement; suggestions: Map<string, Suggestion>; heard: Set<string>;
}

export function emptyRoom(id: string): Room {
  return {
    id, head: 0, title: '', archived: false, phase: 'meet', budget: 5, lanes: [], members: new Map(), former: new Map(), cards: new Map(), votes: new Map(), chat: [],
    notes: { question: '', round: 0, revealed: false, items: new Map() }, clauses: new Map(), decisions: new Map(), commitments: new Map(),
    agreement: { version: 0, frozen: false, framework: false, texts: [], signatures: [], forums: [] }, suggestions: new Map(), heard: new Set(),
  };
}

/** The same room on shelves of its own. */
export function copy(room: Room): Room {
  return {
    ...room, members: new Map(room.members), former: new Map(room.former), cards: new Map(room.cards), votes: new Map([...room.votes].map(([who, cards]) => [who, new Map(cards)])),
    chat: [...room.chat], notes: { ...room.notes, items: new Map(room.notes.items) }, clauses: new Map(room.clauses), decisions: new Map(room.decisions),
    commitments: new Map(room.commitments), suggestions: new Map(room.suggestions), heard: new Set(room.heard),
  };
}

const byOrder = (a: { order: string; id: string }, b: { order: string; id: string }) => (a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : 1);

export const cardsOf = (room: Room, lane: string): Card[] => [...room.cards.values()].filter(c => c.lane === lane && !c.archived).sort(byOrder);
export const clausesOf = (room: Room): Clause[] => [...room.clauses.values()].filter(c => !c.archived).sort(byOrder);
/** For whom somebody is heard: the organisation, or they themselves. */
export const voiceOf = (member: Member): string => member.organisation ?? member.id;
export const whoWas = (room: Room, id: string): Member | undefined => room.members.get(id) ?? room.former.get(id);
