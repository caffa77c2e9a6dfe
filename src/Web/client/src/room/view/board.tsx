import { may } from '../allowed.js';
import { cardsOf, type Room } from '../core/state.js';
import type { Lane } from '../core/wire.js';
import { useDrag } from '../drag.js';
import { useStage } from '../stage.js';
import { CardItem } from './card.js';
import { NewCardButton } from './card-form.js';
import { SuggestionItem } from './suggestion.js';
import { TakenOff } from './taken-off.js';

export const laneName = (lane: Lane, language: 'da' | 'en'): string => (language === 'da' ? lane.da : lane.en);

/** Dots this person still has. */
export function dotsLeft(room: Room, me: string): number {
  let used = 0;
  for (const [card, dots] of room.votes.get(me) ?? []) if (room.cards.get(card)?.archived === false) used += dots;
  return Math.max(0, room.budget - used);
}

export function BoardHead({ list }: { list: boolean }) {
  const { room, me, open, config, words: { t } } = useStage();
  const other = list ? 'board' : 'list';
  const go = (event: MouseEvent) => { event.preventDefault(); open(other, 'board'); };
  return (
    <>
      <div class="board-head">
        <h2 id="tavle" tabIndex={-1}>{list ? t('boardAsList') : t('board')}</h2>
        <a href={`${config.address}${list ? '' : '?vis=liste'}`} onClick={go}>{list ? t('showBoard') : t('showList')}</a>
        {may(room, me?.role, 'card.add') && <NewCardButton />}
      </div>
      {me && may(room, me.role, 'vote.cast') && room.cards.size > 0 && <p class="small muted">{t('dotsLeft', dotsLeft(room, me.id), room.budget)}</p>}
      {!may(room, 'guest', 'card.add') && !room.archived && <p class="small muted">{t('boardOpensLater')}</p>}
      {room.archived && <p class="dashed-box">{t('roomArchived')}</p>}
    </>
  );
}

export function Board() {
  const { room, config, words: { t } } = useStage();
  const drag = useDrag();
  return (
    <section class="board" aria-labelledby="tavle">
      <BoardHead list={false} />
      <div class="lanes" onPointerDown={drag}>
        {room.lanes.map(lane => {
          const cards = cardsOf(room, lane.id);
          const suggestion = [...room.suggestions.values()].find(s => s.lane === lane.id);
          return (
            <section class="lane" key={lane.id} data-lane={lane.id} aria-labelledby={`lane-${lane.id}`}>
              <h3 id={`lane-${lane.id}`}>{laneName(lane, config.language)} <span class="lane-count">{cards.length}<span class="sr-only"> {t('cardsHere')}</span></span></h3>
              <ul class="plain cards">
                {cards.slice(0, 1).map(card => <CardItem key={card.id} card={card} />)}
                {suggestion && <SuggestionItem key={suggestion.id} suggestion={suggestion} />}
                {cards.slice(1).map(card => <CardItem key={card.id} card={card} />)}
              </ul>
              {(cards.length === 0 || lane === room.lanes[room.lanes.length - 1]) && <p class="ghost-seat">{t(lane === room.lanes[room.lanes.length - 1] ? 'seatForPromise' : 'seatForCard')}</p>}
            </section>
          );
        })}
      </div>
      <TakenOff />
    </section>
  );
}
