// A card is dragged with mouse, pen or finger (a finger holds it for a moment first, so that the page can still be scrolled).
import { put } from './moves.js';
import { cardsOf } from './core/state.js';
import { type Stage, useStage } from './stage.js';
import { may } from './allowed.js';

const threshold = 6;
const hold = 350;

interface Place { lane: string; after: string | undefined }

function placeAt(x: number, y: number, dragged: HTMLElement): Place | undefined {
  const lane = document.elementsFromPoint(x, y).map(e => e.closest<HTMLElement>('[data-lane]')).find(e => e !== null);
  if (!lane?.dataset['lane']) return undefined;
  let after: string | undefined;
  for (const card of lane.querySelectorAll<HTMLElement>('[data-card]')) {
    if (card === dragged) continue;
    const box = card.getBoundingClientRect();
    if (y > box.top + box.height / 2) after = card.dataset['card'];
  }
  return { lane: lane.dataset['lane'], after };
}

function follow(stage: Stage, item: HTMLElement, start: PointerEvent): void {
  const card = stage.room.cards.get(item.dataset['card'] ?? '');
  if (!card) return;
  let place: Place | undefined;
  let frame = 0;
  item.classList.add('dragged');
  const still = (event: Event) => event.preventDefault();
  const move = (event: PointerEvent) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      item.style.translate = `${event.clientX - start.clientX}px ${event.clientY - start.clientY}px`;
      place = placeAt(event.clientX, event.clientY, item);
      for (const lane of document.querySelectorAll<HTMLElement>('[data-lane]')) lane.classList.toggle('target', lane.dataset['lane'] === place?.lane);
    });
  };
  const end = (drop: boolean) => {
    cancelAnimationFrame(frame);
    removeEventListener('pointermove', move);
    removeEventListener('pointerup', up);
    removeEventListener('pointercancel', cancel);
    removeEventListener('keydown', escape);
    document.removeEventListener('touchmove', still);
    item.classList.remove('dragged');
    item.style.translate = '';
    for (const lane of document.querySelectorAll('.lane.target')) lane.classList.remove('target');
    if (!drop || !place) return;
    const there = cardsOf(stage.room, place.lane);
    const before = there[there.findIndex(c => c.id === card.id) - 1]?.id;
    if (place.lane !== card.lane || place.after !== before) put(stage, card, place.lane, place.after);
  };
  const up = () => end(true);
  const cancel = () => end(false);
  const escape = (event: KeyboardEvent) => { if (event.key === 'Escape') end(false); };
  addEventListener('pointermove', move);
  addEventListener('pointerup', up);
  addEventListener('pointercancel', cancel);
  addEventListener('keydown', escape);
  document.addEventListener('touchmove', still, { passive: false });
  move(start);
}

function wait(event: PointerEvent, begin: () => void): void {
  const done = () => {
    clearTimeout(timer);
    removeEventListener('pointermove', moved);
    removeEventListener('pointerup', done);
    removeEventListener('pointercancel', done);
  };
  const touch = event.pointerType === 'touch';
  const moved = (now: PointerEvent) => {
    if (Math.hypot(now.clientX - event.clientX, now.clientY - event.clientY) < threshold) return;
    done();
    if (!touch) begin();
  };
  const timer = touch ? setTimeout(() => { done(); begin(); }, hold) : undefined;
  addEventListener('pointermove', moved);
  addEventListener('pointerup', done);
  addEventListener('pointercancel', done);
}

/** For a pointer that goes down somewhere in the lanes. */
export function useDrag(): (event: PointerEvent) => void {
  const stage = useStage();
  return event => {
    if (event.button !== 0 || !(event.target instanceof Element) || event.target.closest('button, a, input, textarea, select, summary, form')) return;
    const item = event.target.closest<HTMLElement>('[data-card]');
    if (!item || !may(stage.room, stage.me?.role, 'card.move')) return;
    if (event.pointerType !== 'touch') event.preventDefault();
    wait(event, () => follow(stage, item, event));
  };
}
