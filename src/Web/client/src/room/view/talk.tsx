import { may } from '../allowed.js';
import type { Card, Said } from '../core/state.js';
import { useStage } from '../stage.js';
import { clock, Link, Mark, Say } from './pieces.js';

export function TalkButton({ card, open, onPress }: { card: Card; open: boolean; onPress(): void }) {
  const { words: { t, count } } = useStage();
  return (
    <Link class="talk-button" onClick={onPress} aria-expanded={open ? 'true' : 'false'} aria-controls={`talk-${card.id}`}>
      {open ? t('closeTalk') : card.talk > 0 ? count('answers', card.talk) : t('talk')}<span class="sr-only">: {card.title}</span>
    </Link>
  );
}

export function Message({ said, children }: { said: Said; children?: preact.ComponentChildren }) {
  const stage = useStage();
  const { person, me, config, words: { t } } = stage;
  const { name, sector } = person(said.by);
  const mayWithdraw = said.unsent === undefined && me !== undefined && (said.by === me.id || me.role === 'host') && may(stage.room, me.role, 'chat.withdraw');
  return (
    <li class={said.unsent === undefined ? 'message' : 'message unsent'}>
      <Mark sector={sector} />
      <div>
        <p><strong>{name}</strong> <span class="muted">{clock(said.at)}</span>{said.unsent !== undefined && <span class="gap-tag">{t('notSentYet')}</span>}</p>
        <p lang={config.language === 'da' ? undefined : 'da'}>{said.text}</p>
        {children}
        {mayWithdraw && <Link class="quiet" onClick={() => { stage.do('chat.withdraw', { message: said.seq }); stage.focus('#snak'); }}>{t('withdraw')}<span class="sr-only">: {said.text.slice(0, 40)}</span></Link>}
      </div>
    </li>
  );
}

/** What is said about a card, under it. */
export function Talk({ card }: { card: Card }) {
  const stage = useStage();
  const { room, me, session, words: { t } } = stage;
  return (
    <div class="talk" id={`talk-${card.id}`} onInput={() => session.doing({ at: card.id })} onFocusOut={() => session.doing({ at: card.id, idle: true })}>
      <ul class="plain">{room.chat.filter(m => m.card === card.id).map(said => <Message key={said.unsent ?? said.seq} said={said} />)}</ul>
      {may(room, me?.role, 'chat.say') && <Say id={`say-${card.id}`} label={t('answerUnder', card.title)} press={t('answer')} onSay={text => stage.do('chat.say', { text, card: card.id })} />}
    </div>
  );
}
