import { may } from '../allowed.js';
import type { Card } from '../core/state.js';
import { useStage } from '../stage.js';
import { dotsLeft } from './board.js';
import { Link } from './pieces.js';

export function Dots({ card }: { card: Card }) {
  const stage = useStage();
  const { room, me, words: { t, count } } = stage;
  const mine = (me && room.votes.get(me.id)?.get(card.id)) ?? 0;
  const voting = me !== undefined && may(room, me.role, 'vote.cast');
  const about = <span class="sr-only">: {card.title}</span>;
  return (
    <span class="dots-cell">
      {voting && dotsLeft(room, me.id) > 0 && <Link onClick={() => stage.do('vote.cast', { card: card.id, dots: mine + 1 })}>{t('giveDot')}{about}</Link>}
      {voting && mine > 0 && <Link onClick={() => (mine > 1 ? stage.do('vote.cast', { card: card.id, dots: mine - 1 }) : stage.do('vote.undo', { card: card.id }))}>{t('takeDot')}{about}</Link>}
      {card.dots > 0 && <span class="dots"><span aria-hidden="true">{'●'.repeat(Math.min(card.dots, 8))}{card.dots > 8 && ` ${card.dots}`}</span><span class="sr-only">{count('dots', card.dots)}{mine > 0 && `, ${count('dotsMine', mine)}`}</span></span>}
    </span>
  );
}
