// A textarea and a shared text: what is typed becomes insertions and deletions, what others typed moves the selection along.
import type * as Y from 'yjs';

/** The part of two texts that differs: where, how many characters go, what comes. */
export function difference(before: string, now: string, caret: number): { at: number; gone: number; came: string } {
  const shorter = Math.min(before.length, now.length);
  // what stands after the caret was not typed, so an equal letter before it is not mistaken for it
  let tail = 0;
  while (tail < Math.min(shorter, now.length - caret) && before.charAt(before.length - 1 - tail) === now.charAt(now.length - 1 - tail)) tail++;
  let at = 0;
  while (at < shorter - tail && before.charAt(at) === now.charAt(at)) at++;
  // never through the middle of a character of two halves
  if (at > 0 && /[\uD800-\uDBFF]/.test(now.charAt(at - 1))) at--;
  if (tail > 0 && /[\uDC00-\uDFFF]/.test(now.charAt(now.length - tail))) tail--;
  return { at, gone: before.length - tail - at, came: now.slice(at, now.length - tail) };
}

/** Where a place in the text lies after others changed it; text that came right at it lies after it. */
export function moved(place: number, delta: readonly { retain?: number; insert?: unknown; delete?: number }[]): number {
  let at = 0;
  for (const { retain, insert, delete: gone } of delta) {
    if (at > place) break;
    if (retain !== undefined) at += retain;
    else if (typeof insert === 'string') {
      if (at < place) place += insert.length;
      at += insert.length;
    } else if (gone !== undefined && at < place) place -= Math.min(gone, place - at);
  }
  return place;
}

/** Binds them until the answer is called. */
export function bind(area: HTMLTextAreaElement, text: Y.Text): () => void {
  area.value = text.toString();
  const typed = () => {
    const before = text.toString();
    if (before === area.value) return;
    const { at, gone, came } = difference(before, area.value, area.selectionEnd);
    text.doc?.transact(() => {
      if (gone > 0) text.delete(at, gone);
      if (came) text.insert(at, came);
    }, 'typed');
  };
  const changed = (event: Y.YTextEvent, transaction: Y.Transaction) => {
    if (transaction.origin === 'typed') return;
    const { selectionStart, selectionEnd, selectionDirection, scrollTop } = area;
    area.value = text.toString();
    area.setSelectionRange(moved(selectionStart, event.delta), moved(selectionEnd, event.delta), selectionDirection);
    area.scrollTop = scrollTop;
  };
  area.addEventListener('input', typed);
  text.observe(changed);
  return () => {
    area.removeEventListener('input', typed);
    text.unobserve(changed);
  };
}
