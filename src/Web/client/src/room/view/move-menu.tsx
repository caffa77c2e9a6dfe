import { useRef } from 'preact/hooks';
import { may } from '../allowed.js';
import { cardsOf, type Card } from '../core/state.js';
import { step, toLane } from '../moves.js';
import { useStage } from '../stage.js';
import { laneName } from './board.js';

/** "Flyt til …": what the drag can, for everybody. */
export function MoveMenu({ card }: { card: Card }) {
  const stage = useStage();
  const { room, me, config, words: { t } } = stage;
  const menu = useRef<HTMLDetailsElement>(null);
  if (!may(room, me?.role, 'card.move')) return null;
  const close = () => { if (menu.current) menu.current.open = false; };
  const go = (how: () => void) => () => {
    close();
    how();
    stage.focus(`[data-card="${card.id}"] .move-menu summary`);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !menu.current?.open) return;
    close();
    menu.current.querySelector('summary')?.focus();
  };
  const leave = (event: FocusEvent) => { if (event.relatedTarget instanceof Node && !menu.current?.contains(event.relatedTarget)) close(); };
  const others = cardsOf(room, card.lane);
  const at = others.findIndex(c => c.id === card.id);
  return (
    <details class="move-menu" ref={menu} onKeyDown={keys} onFocusOut={leave}>
      <summary>{t('moveTo')}<span class="sr-only"> {card.title}</span></summary>
      <ul class="plain">
        {room.lanes.filter(l => l.id !== card.lane).map(lane => <li key={lane.id}><button type="button" onClick={go(() => toLane(stage, card, lane.id))}>{laneName(lane, config.language)}</button></li>)}
        {at > 0 && <li><button type="button" onClick={go(() => { step(stage, card, 'up'); })}>{t('oneUp')}</button></li>}
        {at < others.length - 1 && <li><button type="button" onClick={go(() => { step(stage, card, 'down'); })}>{t('oneDown')}</button></li>}
        <li class="small muted">{t('moveKeys')}</li>
      </ul>
    </details>
  );
}
