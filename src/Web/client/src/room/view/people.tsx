import { useState } from 'preact/hooks';
import { may } from '../allowed.js';
import type { Member } from '../core/state.js';
import type { Part as PartOf, Role } from '../core/wire.js';
import { useStage } from '../stage.js';
import { useHeard } from './people-strip.js';
import { Button, Link, Mark, Part } from './pieces.js';

const roles: readonly Role[] = ['host', 'member', 'reader'];
const guestRoles: readonly Role[] = ['guest', 'reader'];
const parts: readonly PartOf[] = ['lead', 'partner', 'host', 'bridge', 'evaluator'];

const isRole = (word: string): word is Role => word === 'host' || word === 'member' || word === 'guest' || word === 'reader';

function Row({ member }: { member: Member }) {
  const stage = useStage();
  const { room, me, person, config, words: { t } } = stage;
  const heard = useHeard();
  const [sure, ask] = useState(false);
  const { name, organisation, sector, online } = person(member.id);
  const self = member.id === me?.id;
  const signer = me !== undefined && !self && me.signs && !me.guest && !member.guest && member.organisation !== undefined && member.organisation === me.organisation;
  return (
    <li>
      <Mark sector={sector} size={22} look={heard(member.id) ? 'full' : 'hollow'} />
      <div class="person-words">
        <p><strong>{name}</strong>{member.role === 'host' && <span class="role-tag">{t('host')}</span>}{member.guest && <span class="role-tag">{t('guest')}</span>}{member.role === 'reader' && <span class="role-tag">{t('reader')}</span>}</p>
        <p class="muted">{organisation || t('forThemselves')}{sector && <span class="sr-only"> ({config.sectors[sector]})</span>}{!online && ` · ${t('notHereNow')}`}{member.part && ` · ${t('willBe', t(`part.${member.part}`))}`}</p>
        {self && may(room, me.role, 'member.part') && (
          <p><label class="form-label" for="my-part">{t('myPart')}</label>
            <select class="form-select medium" id="my-part" value={member.part ?? ''} onChange={e => { const part = parts.find(p => p === e.currentTarget.value); stage.do('member.part', part ? { part } : {}); }}>
              <option value="">{t('noPart')}</option>{parts.map(p => <option key={p} value={p}>{t(`part.${p}`)}</option>)}
            </select></p>
        )}
        {signer && <p><Link onClick={() => stage.do('member.entrust', { member: member.id, signs: !member.signs })}>{member.signs ? t('distrust', name) : t('entrust', name)}</Link></p>}
        {!self && may(room, me?.role, 'member.role') && (
          <p class="actions">
            <label class="sr-only" for={`role-${member.id}`}>{t('roleOf', name)}</label>
            <select class="form-select short" id={`role-${member.id}`} value={member.role} onChange={e => { const role = e.currentTarget.value; if (isRole(role)) stage.do('member.role', { member: member.id, role }); }}>
              {(member.guest ? guestRoles : roles).map(r => <option key={r} value={r}>{t(`role.${r}`)}</option>)}
            </select>
            {sure
              ? <><Button onClick={() => { stage.do('member.remove', { member: member.id }); stage.focus('#folk'); }}>{t('removeYes', name)}</Button><Link onClick={() => ask(false)}>{t('cancel')}</Link></>
              : <Link onClick={() => ask(true)}>{t('remove')}<span class="sr-only">: {name}</span></Link>}
          </p>
        )}
      </div>
      {me?.role === 'host' && member.role !== 'reader' && <span class="muted heard">{heard(member.id) ? t('isHeard') : t('notHeard')}</span>}
    </li>
  );
}

export function People() {
  const { room, me, config, words: { t } } = useStage();
  return (
    <Part id="folk" title={t('people')}>
      <ul class="plain people-rows">{[...room.members.values()].sort((a, b) => a.since - b.since).map(member => <Row key={member.id} member={member} />)}</ul>
      {me?.role === 'host' && <p class="actions"><a class="button button-secondary small-button" href={`${config.address}/inviter`}>{t('inviteMore')}</a></p>}
    </Part>
  );
}
