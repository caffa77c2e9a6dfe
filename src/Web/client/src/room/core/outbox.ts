// What was done and not yet acknowledged. It lies in the browser's database, per room and person, so that a reload or a flat battery loses nothing.
import type { Action } from './wire.js';

export interface Unsent { action: Action; session: string; at: number }

export interface Outbox {
  all(): Promise<Unsent[]>;
  put(unsent: Unsent): Promise<void>;
  remove(opIds: readonly string[]): Promise<void>;
}

/** For tests, and where the browser gives no database (private windows of some). */
export class OutboxInMemory implements Outbox {
  private readonly items = new Map<string, Unsent>();
  all(): Promise<Unsent[]> { return Promise.resolve([...this.items.values()]); }
  put(unsent: Unsent): Promise<void> { this.items.set(unsent.action.opId, unsent); return Promise.resolve(); }
  remove(opIds: readonly string[]): Promise<void> { for (const id of opIds) this.items.delete(id); return Promise.resolve(); }
}

const store = 'unsent';
type Row = Unsent & { key: string; box: string; order?: number };

const done = (asked: IDBTransaction): Promise<void> => new Promise((resolve, reject) => {
  asked.oncomplete = () => resolve();
  asked.onerror = asked.onabort = () => reject(asked.error ?? new Error('The browser kept nothing.'));
});

class OutboxInBrowser implements Outbox {
  constructor(private readonly base: IDBDatabase, private readonly box: string) {}

  all(): Promise<Unsent[]> {
    return new Promise((resolve, reject) => {
      const asked = this.base.transaction(store).objectStore(store).index('box').getAll(this.box) as IDBRequest<Row[]>;
      asked.onsuccess = () => resolve(asked.result.sort((a, b) => (a.order ?? 0) - (b.order ?? 0)));
      asked.onerror = () => reject(asked.error ?? new Error('The browser read nothing.'));
    });
  }

  put(unsent: Unsent): Promise<void> {
    const writing = this.base.transaction(store, 'readwrite');
    const row: Omit<Row, 'order'> = { ...unsent, key: `${this.box}/${unsent.action.opId}`, box: this.box };
    writing.objectStore(store).add(row);
    return done(writing);
  }

  async remove(opIds: readonly string[]): Promise<void> {
    const gone = new Set(opIds.map(id => `${this.box}/${id}`));
    const writing = this.base.transaction(store, 'readwrite');
    const keys = writing.objectStore(store).index('key');
    for (const key of gone) {
      const found = keys.getKey(key);
      found.onsuccess = () => { if (found.result !== undefined) writing.objectStore(store).delete(found.result); };
    }
    await done(writing);
  }
}

/** The browser's outbox of one person in one room; in memory where there is no database. */
export function openOutbox(room: string, person: string): Promise<Outbox> {
  return new Promise(resolve => {
    if (typeof indexedDB === 'undefined') return resolve(new OutboxInMemory());
    const opening = indexedDB.open('cocreate-rooms', 1);
    opening.onupgradeneeded = () => {
      const made = opening.result.createObjectStore(store, { keyPath: 'order', autoIncrement: true });
      made.createIndex('box', 'box');
      made.createIndex('key', 'key', { unique: true });
    };
    opening.onsuccess = () => resolve(new OutboxInBrowser(opening.result, `${room}/${person}`));
    opening.onerror = () => resolve(new OutboxInMemory());
  });
}
