// Where a card can go: another lane, one up, one down. The menu, the keys and the drag end in the same action.
import { cardsOf, type Card } from './core/state.js';
import type { Stage } from './stage.js';

export type Step = 'up' | 'down' | 'left' | 'right';

/** Puts the card right after another one of the lane; nothing = first. */
export function put(stage: Stage, card: Card, lane: string, after: string | undefined): void {
  stage.do('card.move', { card: card.id, lane, ...(after === undefined ? {} : { after }) });
  const name = stage.room.lanes.find(l => l.id === lane);
  if (name && lane !== card.lane) stage.announce(stage.words.t('movedTo', card.title, stage.config.language === 'da' ? name.da : name.en));
}

export function toLane(stage: Stage, card: Card, lane: string): void {
  put(stage, card, lane, cardsOf(stage.room, lane).filter(c => c.id !== card.id).at(-1)?.id);
}

/** Whether there was anywhere to go. */
export function step(stage: Stage, card: Card, way: Step): boolean {
  const { room } = stage;
  if (way === 'left' || way === 'right') {
    const next = room.lanes[room.lanes.findIndex(l => l.id === card.lane) + (way === 'left' ? -1 : 1)];
    if (next) toLane(stage, card, next.id);
    return next !== undefined;
  }
  const others = cardsOf(room, card.lane);
  const at = others.findIndex(c => c.id === card.id);
  if (way === 'up' ? at <= 0 : at >= others.length - 1) return false;
  put(stage, card, card.lane, way === 'up' ? others[at - 2]?.id : others[at + 1]?.id);
  stage.announce(stage.words.t(way === 'up' ? 'movedUp' : 'movedDown', card.title));
  return true;
}
