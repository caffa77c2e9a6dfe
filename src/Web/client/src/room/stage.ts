// What every part of the screen needs: the session, the room as it is shown, who is who, and the words.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Rules } from './allowed.js';
import type { Session } from './core/session.js';
import type { Member, Room } from './core/state.js';
import type { Bodies, Cursor, Kind } from './core/wire.js';
import type { Words } from './words.js';

export interface Person { name: string; organisation: string; sector: string; online: boolean }

/** What the page brings along. */
export interface Config {
  room: string; hub: string; token?: string; member: string; language: 'da' | 'en'; now: number; view: View; address: string;
  words: Record<string, string>; shapes: Record<string, string>; sectors: Record<string, string>; kinds: Record<string, string>; may: Rules; people: Record<string, { name: string; organisation: string; sector?: string }>;
}
export type View = 'board' | 'list';
export type Tab = 'board' | 'agreement' | 'people' | 'chat' | 'decide' | 'notes';

export interface Stage {
  config: Config; session: Session; room: Room; me: Member | undefined; words: Words; cursors: ReadonlyMap<string, Cursor>; textsMade: number;
  view: View; tab: Tab; open(view: View, tab: Tab): void;
  person(id: string): Person;
  do<K extends Kind>(kind: K, body: Bodies[K], baseVersion?: number): string;
  announce(words: string): void;
  /** After the next drawing: the focus goes to what the selector finds. */
  focus(selector: string): void;
}

export const StageContext = createContext<Stage | undefined>(undefined);

export function useStage(): Stage {
  const stage = useContext(StageContext);
  if (!stage) throw new Error('There is no stage.');
  return stage;
}
