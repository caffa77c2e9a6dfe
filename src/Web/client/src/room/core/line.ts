// The line to the server: five calls and four messages. SignalR is behind it, and in tests a server of ten lines.
import type { Action, Answer, Cursor, Doing, Fetched, Joined, Presence, RoomEvent } from './wire.js';

export interface Heard {
  batch(epoch: number, firstSeq: number, events: RoomEvent[]): void;
  presence(who: Presence[]): void;
  ephemeral(cursors: Cursor[]): void;
  closing(retryAfter: number): void;
  dropped(): void;
}

export interface Line {
  open(heard: Heard): Promise<void>;
  close(): Promise<void>;
  join(room: string, epoch: number | null, sinceSeq: number, session: string): Promise<Joined>;
  submit(actions: Action[]): Promise<Answer[]>;
  fetch(from: number, maxBytes: number): Promise<Fetched>;
  ack(seq: number): Promise<{ behind: boolean; head: number } | null>;
  ephemeral(state: Doing): void;
  snapshot(): Promise<unknown>;
}
