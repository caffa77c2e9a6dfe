import { useState } from 'preact/hooks';
import { may } from '../allowed.js';
import type { Card } from '../core/state.js';
import { step, type Step } from '../moves.js';
import { useStage } from '../stage.js';
import { EditCardButton } from './card-form.js';
import { Dots } from './dots.js';
import { MoveMenu } from './move-menu.js';
import { By, Icon, Mark } from './pieces.js';
import { Promised, PromiseForm } from './promise.js';
import { Talk, TalkButton } from './talk.js';

const ways: Record<string, Step | undefined> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };

/** Alt and an arrow move the card the focus is in. */
export function useMoveKeys(card: Card): (event: KeyboardEvent) => void {
  const stage = useStage();
  return event => {
    const way = event.altKey ? ways[event.key] : undefined;
    if (!way || !may(stage.room, stage.me?.role, 'card.move')) return;
    event.preventDefault();
    if (step(stage, card, way)) stage.focus(`[data-card="${card.id}"] .move-menu summary`);
  };
}

/** Who types about it right now. */
export function Typing({ at }: { at: string }) {
  const { cursors, person, words: { t } } = useStage();
  const who = [...cursors.values()].find(c => c.state.at === at && !c.state.idle);
  if (!who) return null;
  const { name, sector } = person(who.member);
  return <span class="typing" aria-hidden="true"><Mark sector={sector} size={12} /> {t('isTyping', name)}</span>;
}

export function CardItem({ card }: { card: Card }) {
  const stage = useStage();
  const { cursors, words: { t } } = stage;
  const [talking, talk] = useState(false);
  const keys = useMoveKeys(card);
  const touched = [...cursors.values()].some(c => c.state.at === card.id && !c.state.idle);
  return (
    <li class={`room-card type-${card.type}${touched ? ' touched' : ''}`} data-card={card.id} onKeyDown={keys}>
      <p class="kind">{card.type === 'commitment' && <Icon name="tick" />} {t(`type.${card.type}`)} <Typing at={card.id} /></p>
      <h4 tabIndex={-1} id={`kort-${card.id}`} lang={stage.config.language === 'da' ? undefined : 'da'}>{card.title}</h4>
      {card.text && <p class="card-text" lang={stage.config.language === 'da' ? undefined : 'da'}>{card.text}</p>}
      <Promised card={card} />
      <By id={card.by} />
      <PromiseForm card={card} />
      <div class="card-foot">
        <MoveMenu card={card} />
        <EditCardButton card={card} />
        <span class="card-end"><Dots card={card} /><TalkButton card={card} open={talking} onPress={() => talk(!talking)} /></span>
      </div>
      {talking && <Talk card={card} />}
    </li>
  );
}
