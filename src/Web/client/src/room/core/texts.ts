// The words of clauses: a Yjs document each. What is typed is gathered for a moment and becomes one action; what others typed is put in.
import * as Y from 'yjs';
import { fromBase64, toBase64 } from './base64.js';
import type { ClauseUpdates } from './snapshot.js';
import type { Action } from './wire.js';

const root = 'text';
const gathering = 200;
/** Bytes of one update, well below what the server takes. */
const most = 32_000;

interface Gathered { updates: Uint8Array[]; size: number; timer: ReturnType<typeof setTimeout> }

export class Texts {
  private docs = new Map<string, Y.Doc>();
  /** What the room has of each text, to begin anew from. */
  private readonly known = new Map<string, { seq: number; update: string }[]>();
  private readonly gathered = new Map<string, Gathered>();
  private client = 0;

  constructor(private readonly send: (clause: string, update: string) => void, private readonly made: () => void, private readonly waits: () => void) {}

  /** Clauses with words that are not even an action yet. */
  get waiting(): number { return this.gathered.size; }

  /** All texts anew, as the room has them and with what is unsent on top. Whatever was open on the old ones is opened again by `made`. */
  load(clauses: readonly ClauseUpdates[], unsent: readonly Action[], client: number): void {
    const before = this.docs;
    this.client = client;
    this.docs = new Map();
    this.known.clear();
    for (const { id, updates } of clauses) for (const { update, seq } of updates) this.take(id, update, seq);
    for (const action of unsent) this.again(action);
    for (const [id, doc] of before) if (this.gathered.has(id)) this.keep(id, doc);
    for (const doc of before.values()) doc.destroy();
    this.made();
  }

  /** The session's own client id, as the server gave it with the newest join. */
  identify(client: number): void {
    this.client = client;
    for (const doc of this.docs.values()) doc.clientID = client;
  }

  of(clause: string): Y.Text {
    return this.doc(clause).getText(root);
  }

  words(clause: string): string {
    return this.docs.get(clause)?.getText(root).toString() ?? '';
  }

  /** An update from the room; one's own come back and change nothing. */
  take(clause: string, update: string, seq: number): void {
    const known = this.known.get(clause) ?? [];
    known.push({ seq, update });
    this.known.set(clause, known);
    this.put(clause, fromBase64(update));
  }

  /** A clause as the room has it, when what was written here was refused. Its words until now are the answer. */
  reset(clause: string): string {
    const words = this.words(clause);
    const left = this.gathered.get(clause);
    if (left) clearTimeout(left.timer);
    this.gathered.delete(clause);
    this.docs.get(clause)?.destroy();
    this.docs.delete(clause);
    for (const { update } of this.known.get(clause) ?? []) this.put(clause, fromBase64(update));
    this.made();
    return words;
  }

  /** Two members came to the same shorter form of a text: it stands for all before it. */
  shorter(clause: string, update: string, seq: number): void {
    this.known.set(clause, [{ seq, update }]);
    this.put(clause, fromBase64(update));
  }

  /** Texts of many updates, each in its shorter form from a clean document, which comes out the same for everybody. */
  lengthy(least: number): { clause: string; upTo: number; update: string }[] {
    return [...this.known].filter(([clause, known]) => known.length >= least && !this.gathered.has(clause)).map(([clause, known]) => {
      const clean = new Y.Doc();
      for (const { update } of known) Y.applyUpdate(clean, fromBase64(update));
      const update = toBase64(Y.encodeStateAsUpdate(clean));
      clean.destroy();
      return { clause, upTo: known.at(-1)?.seq ?? 0, update };
    });
  }

  /** Sends what was gathered, now. */
  flush(): void {
    for (const clause of [...this.gathered.keys()]) this.release(clause);
  }

  private doc(clause: string): Y.Doc {
    const there = this.docs.get(clause);
    if (there) return there;
    const doc = new Y.Doc();
    doc.clientID = this.client;
    doc.on('update', (update: Uint8Array, origin: unknown) => { if (origin === 'typed') this.gather(clause, update); });
    this.docs.set(clause, doc);
    return doc;
  }

  private again(action: Action): void {
    if (action.kind !== 'clause.text') return;
    const { clause, update } = action.body as { clause: string; update: string };
    this.put(clause, fromBase64(update));
  }

  private put(clause: string, update: Uint8Array): void {
    const doc = this.doc(clause);
    Y.applyUpdate(doc, update, 'room');
    // yjs takes another id when it sees its own in an update: here that is a reload, not a stranger
    doc.clientID = this.client;
  }

  // words typed while the texts were loaded anew
  private keep(clause: string, old: Y.Doc): void {
    this.put(clause, Y.encodeStateAsUpdate(old, Y.encodeStateVector(this.doc(clause))));
  }

  private gather(clause: string, update: Uint8Array): void {
    const there = this.gathered.get(clause);
    if (there) {
      there.updates.push(update);
      there.size += update.length;
      if (there.size > most) this.release(clause);
      return;
    }
    this.gathered.set(clause, { updates: [update], size: update.length, timer: setTimeout(() => this.release(clause), gathering) });
    this.waits();
  }

  private release(clause: string): void {
    const there = this.gathered.get(clause);
    if (!there) return;
    clearTimeout(there.timer);
    this.gathered.delete(clause);
    this.send(clause, toBase64(Y.mergeUpdates(there.updates)));
  }
}
