import { useState } from 'preact/hooks';
import { may } from '../allowed.js';
import { voiceOf, type Member } from '../core/state.js';
import { useStage } from '../stage.js';
import { Button, Icon, Link, Mark } from './pieces.js';
import { Waiting } from './waiting.js';

/** Somebody new: the host introduces them. */
function Newcomer({ member }: { member: Member }) {
  const stage = useStage();
  const { person, words: { t } } = stage;
  const { name, organisation, sector } = person(member.id);
  const greet = () => {
    stage.do('chat.say', { text: organisation ? t('greetingFrom', name, organisation) : t('greeting', name) });
    stage.do('member.welcome', { member: member.id });
    stage.announce(t('introduced', name));
    stage.focus('#folk');
  };
  return (
    <section class="nudge" aria-label={t('newcomer')}>
      <p class="kind"><Icon name="private" /> {t('onlyYou')}</p>
      <p><Mark sector={sector} /> {organisation ? t('hasComeFrom', name, organisation) : t('hasCome', name)}</p>
      <p class="actions"><Button onClick={greet}>{t('introduce', name)}</Button><Link onClick={() => stage.do('member.welcome', { member: member.id })}>{t('didAlready')}</Link></p>
    </section>
  );
}

/** Who has not been heard: seen by the host alone, one at a time, and by oneself. No numbers, no ranking. */
export function Nudges() {
  const stage = useStage();
  const { room, me, session, person, focus, open, view, words: { t } } = stage;
  const [quiet, hush] = useState<ReadonlySet<string>>(new Set());
  if (!me || !session.ready || room.archived) return null;
  const host = me.role === 'host';
  const key = (voice: string) => `${room.phase}/${voice}`;
  const notNow = (voice: string) => { hush(new Set([...quiet, key(voice)])); focus('#main-content'); };
  const newcomer = host ? [...room.members.values()].find(m => !m.welcomed && m.id !== me.id && person(m.id).online) : undefined;
  const unheard = host && room.heard.size > 1 ? [...room.members.values()].find(m => m.role !== 'reader' && m.id !== me.id && !room.heard.has(voiceOf(m)) && !quiet.has(key(voiceOf(m)))) : undefined;
  const self = !host && me.role !== 'reader' && room.heard.size > 1 && !room.heard.has(voiceOf(me)) && !quiet.has(key(voiceOf(me)));
  const greet = (name: string) => {
    if (view === 'board') open('board', 'chat');
    const field = document.querySelector<HTMLInputElement>('#say-all');
    if (field) field.value = t('greetingAsk', name);
    focus('#say-all');
  };
  return (
    <>
      {host && <Waiting />}
      {newcomer && <Newcomer key={newcomer.id} member={newcomer} />}
      {unheard && (
        <section class="nudge" aria-label={t('onlyYou')}>
          <p class="kind"><Icon name="private" /> {t('onlyYou')}</p>
          <p><strong>{person(unheard.id).organisation || person(unheard.id).name}</strong> {t('notHeardYet', person(unheard.id).name)}</p>
          <p class="small muted"><Mark sector={person(unheard.id).sector} look="hollow" /> {t('shapeFills')}</p>
          <p class="actions"><Link onClick={() => greet(person(unheard.id).name)}>{t('sendGreeting', person(unheard.id).name)}</Link><Link onClick={() => notNow(voiceOf(unheard))}>{t('notNow')}</Link></p>
        </section>
      )}
      {self && may(room, me.role, 'chat.say') && (
        <section class="nudge" aria-label={t('onlyYou')}>
          <p class="kind"><Icon name="private" /> {t('onlyYou')}</p>
          <p>{t('selfNotHeard')}</p>
          <p class="actions"><Link onClick={() => { if (view === 'board') open('board', 'chat'); focus('#say-all'); }}>{t('saySomething')}</Link><Link onClick={() => notNow(voiceOf(me))}>{t('notNow')}</Link></p>
        </section>
      )}
    </>
  );
}
