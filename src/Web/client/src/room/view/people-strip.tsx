import { voiceOf } from '../core/state.js';
import { useStage } from '../stage.js';
import { Mark } from './pieces.js';

/** Whether the host is shown an organisation as not heard yet in this phase. */
export function useHeard(): (id: string) => boolean {
  const { room, me } = useStage();
  return id => {
    const member = room.members.get(id);
    return me?.role !== 'host' || !member || member.role === 'reader' || room.heard.has(voiceOf(member));
  };
}

export function PeopleStrip() {
  const { room, person, config, me, words: { t } } = useStage();
  const heard = useHeard();
  return (
    <section class="room-people" aria-label={t('here')}>
      <ul class="plain">
        {[...room.members.values()].sort((a, b) => a.since - b.since).map(member => {
          const { name, organisation, sector, online } = person(member.id);
          return (
            <li key={member.id} class={online ? undefined : 'away'}>
              <Mark sector={sector} size={19} look={heard(member.id) ? 'full' : 'hollow'} />
              <span class="who"><strong>{name}</strong>{member.role === 'host' && <span class="role-tag">{t('host')}</span>}<br /><small>{organisation || t('forThemselves')}</small></span>
              <span class="sr-only">{sector && ` (${config.sectors[sector]})`}{!online && `, ${t('notHereNow')}`}{!heard(member.id) && `, ${t('notHeard')}`}</span>
            </li>
          );
        })}
      </ul>
      {me?.role === 'host' && <a class="button button-secondary small-button" href={`${config.address}/inviter`}>{t('invite')}</a>}
    </section>
  );
}
