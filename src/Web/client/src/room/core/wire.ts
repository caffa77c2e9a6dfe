// What goes over the wire (docs/rooms.md): messages, and the body of every kind.
export type Phase = 'meet' | 'mystery' | 'direction' | 'model' | 'commitments' | 'agreement';
export type Role = 'host' | 'member' | 'guest' | 'reader';
export type CardType = 'need' | 'resource' | 'idea' | 'commitment' | 'question';
export type Stance = 'for' | 'if' | 'against' | 'aside';
export type Part = 'lead' | 'partner' | 'host' | 'bridge' | 'evaluator';

export interface Lane { id: string; da: string; en: string }
export interface Option { id: string; text: string; stance?: Stance }
export interface Note { id: string; by: string; text?: string }
export interface FrozenClause { clause: string; title: string; text: string; cards: string[] }
export interface SuggestionItem { offer?: string; organisation?: string; sector?: string; da: string; en: string }

/** The body of each kind; what the server adds is optional here. */
export interface Bodies {
  'room.open': { title: string; lanes: Lane[]; budget?: number; need?: string; match?: string; coalition?: string; template?: string; rules?: Rules };
  'room.title': { title: string };
  'room.archive': Empty;
  'member.join': { member: string; role: Role; organisation?: string; sector?: string; guest?: boolean; signs?: boolean };
  'member.role': { member: string; role: Role };
  'member.remove': { member: string };
  'member.leave': Empty;
  'member.part': { part?: Part };
  'member.welcome': { member: string };
  'member.entrust': { member: string; signs: boolean };
  'agenda.phase': { phase: Phase };
  'timer.start': { seconds: number; deadline?: string };
  'timer.extend': { seconds: number; deadline?: string };
  'timer.stop': Empty;
  'chat.say': { text: string; card?: string };
  'chat.withdraw': { message: number };
  'note.ask': { question: string };
  'note.write': { note: string; text?: string };
  'note.erase': { note: string };
  'note.reveal': { notes?: Note[] };
  'card.add': { card: string; lane: string; type: CardType; title: string; text?: string; order?: string };
  'card.move': { card: string; lane: string; after?: string; order?: string };
  'card.edit': { card: string; title?: string; text?: string };
  'card.archive': { card: string };
  'card.restore': { card: string; order?: string };
  'vote.cast': { card: string; dots: number };
  'vote.undo': { card: string };
  'vote.budget': { dots: number };
  'decision.open': { decision: string; question: string; options: (Option | string)[] };
  'decision.position': { decision: string; option: string; text?: string };
  'decision.close': { decision: string; drop?: boolean };
  'clause.add': { clause: string; title: string; cards: string[]; hole?: boolean; order?: string };
  'clause.move': { clause: string; after?: string; order?: string };
  'clause.edit': { clause: string; title?: string; cards?: string[]; hole?: boolean };
  'clause.archive': { clause: string };
  'clause.restore': { clause: string };
  'clause.text': { clause: string; update: string };
  'clause.compact': { clause: string; upTo: number; update?: string; sha256?: string };
  'commitment.promise': { card: string; kind: string; amount?: number; due?: string };
  'commitment.withdraw': { card: string };
  'commitment.record': { card: string; partnership: string; commitment: string };
  'agreement.freeze': { texts?: { clause: string; text: string }[]; version?: number; clauses?: FrozenClause[]; sha256?: string };
  'agreement.thaw': Empty;
  'agreement.sign': { version: number; sha256?: string };
  'agreement.framework': { framework: boolean };
  'agreement.forum': { organisation: string; name: string };
  'suggestion.show': { suggestion: string; lane: string; card?: string; da: string; en: string; items: SuggestionItem[] };
  'suggestion.withdraw': { suggestion: string };
  'suggestion.dismiss': { suggestion: string };
}

export type Empty = Record<string, never>;
export type Kind = keyof Bodies;
/** For a template's room: which phases each group of kinds is allowed in. */
export type Rules = Partial<Record<string, Phase[]>>;

/** One event of the log; `kind` says which body it has. */
export type RoomEvent = { [K in Kind]: { seq: number; opId: string; kind: K; actor: string; at: string; body: Bodies[K] } }[Kind];
export type EventOf<K extends Kind> = Extract<RoomEvent, { kind: K }>;

/** What a client wishes done. */
export interface Action<K extends Kind = Kind> { opId: string; kind: K; baseVersion?: number; body: Bodies[K] }

export interface Refusal { code: string; field?: string; da: string; en: string; newest?: { title?: string; text?: string; version: number } }
export interface Answer { opId: string; seq?: number; error?: Refusal }

export interface Presence { member: string; name: string; online: boolean }
export interface Cursor { session: string; member: string; state: Doing }
/** What somebody does right now: types in a card's talk or text, or stands somewhere in a clause. */
export interface Doing { at?: string; from?: number; to?: number; idle?: boolean }

export interface Joined {
  epoch: number; head: number; snapshot: unknown; snapshotUrl?: string | null; events: RoomEvent[]; more: boolean; presence: Presence[]; textClientId: number; error?: Refusal;
}
export interface Fetched { epoch: number; events: RoomEvent[]; more: boolean; error?: Refusal }
