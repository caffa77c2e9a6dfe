import { useEffect, useRef } from 'preact/hooks';
import { may } from '../allowed.js';
import { useStage } from '../stage.js';
import { Part, Say } from './pieces.js';
import { Message } from './talk.js';

export function Chat() {
  const stage = useStage();
  const { room, me, words: { t } } = stage;
  const list = useRef<HTMLUListElement>(null);
  const count = room.chat.length;
  // the newest is in sight, unless somebody reads further up
  useEffect(() => {
    const box = list.current;
    if (box && box.scrollHeight - box.scrollTop - box.clientHeight < 160) box.scrollTop = box.scrollHeight;
  }, [count]);
  return (
    <Part id="snak" title={t('chat')}>
      {count === 0 ? <p class="muted">{t('chatEmpty')}</p> : (
        <ul class="plain messages" ref={list} tabIndex={0} aria-label={t('chat')} role="list">
          {room.chat.map(said => {
            const card = said.card === undefined ? undefined : room.cards.get(said.card);
            return <Message key={said.unsent ?? said.seq} said={said}>{card && <p class="small muted">{t('aboutCard')} <a href={`#kort-${card.id}`}>{card.title}</a></p>}</Message>;
          })}
        </ul>
      )}
      {may(room, me?.role, 'chat.say') && <Say id="say-all" label={t('sayToAll')} press={t('send')} onSay={text => stage.do('chat.say', { text })} />}
    </Part>
  );
}
