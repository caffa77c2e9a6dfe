import { useState } from 'preact/hooks';
import { may } from '../allowed.js';
import { cardsOf, type Card } from '../core/state.js';
import { toLane } from '../moves.js';
import { useStage } from '../stage.js';
import { BoardHead, laneName } from './board.js';
import { useMoveKeys } from './card.js';
import { EditCardButton } from './card-form.js';
import { Dots } from './dots.js';
import { By } from './pieces.js';
import { Promised, PromiseForm } from './promise.js';
import { SuggestionItem } from './suggestion.js';
import { TakenOff } from './taken-off.js';
import { Talk, TalkButton } from './talk.js';

function Row({ card }: { card: Card }) {
  const stage = useStage();
  const { room, me, config, words: { t } } = stage;
  const [talking, talk] = useState(false);
  const keys = useMoveKeys(card);
  const go = (event: Event) => {
    if (!(event.currentTarget instanceof HTMLSelectElement) || !event.currentTarget.value) return;
    toLane(stage, card, event.currentTarget.value);
    stage.focus(`#kort-${card.id}`);
  };
  return (
    <li class="list-card" data-card={card.id} onKeyDown={keys}>
      <span class={`edge-mark type-${card.type}`} aria-hidden="true" />
      <div class="list-words">
        <p class="kind">{t(`type.${card.type}`)}</p>
        <h4 id={`kort-${card.id}`} tabIndex={-1} lang={config.language === 'da' ? undefined : 'da'}>{card.title}</h4>
        {card.text && <p class="card-text" lang={config.language === 'da' ? undefined : 'da'}>{card.text}</p>}
        <Promised card={card} />
        <By id={card.by} />
        <PromiseForm card={card} />
      </div>
      <div class="list-actions">
        <Dots card={card} /><EditCardButton card={card} /><TalkButton card={card} open={talking} onPress={() => talk(!talking)} />
        {may(room, me?.role, 'card.move') && (
          <span class="move-menu">
            <label class="sr-only" for={`flyt-${card.id}`}>{t('moveCard', card.title)}</label>
            <select class="form-select" id={`flyt-${card.id}`} value="" onChange={go}>
              <option value="">{t('moveTo')}</option>
              {room.lanes.filter(l => l.id !== card.lane).map(lane => <option key={lane.id} value={lane.id}>{laneName(lane, config.language)}</option>)}
            </select>
          </span>
        )}
      </div>
      {talking && <Talk card={card} />}
    </li>
  );
}

/** The board as a list: everything the board can. */
export function List() {
  const { room, config, words: { t } } = useStage();
  return (
    <section class="board as-list" aria-labelledby="tavle">
      <BoardHead list />
      {room.lanes.map(lane => {
        const cards = cardsOf(room, lane.id);
        const suggestion = [...room.suggestions.values()].find(s => s.lane === lane.id);
        return (
          <section key={lane.id} aria-labelledby={`lane-${lane.id}`}>
            <h3 class="lane-head" id={`lane-${lane.id}`} tabIndex={-1}>{laneName(lane, config.language)} <span class="lane-count">{cards.length}<span class="sr-only"> {t('cardsHere')}</span></span></h3>
            <ul class="plain list-cards">{cards.map(card => <Row key={card.id} card={card} />)}{suggestion && <SuggestionItem suggestion={suggestion} />}</ul>
            {cards.length === 0 && <p class="ghost-seat">{t('seatForCard')}</p>}
          </section>
        );
      })}
      <TakenOff />
    </section>
  );
}
