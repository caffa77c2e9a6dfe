import { may } from '../allowed.js';
import { useStage } from '../stage.js';
import { Button, Link, Mark } from './pieces.js';

/** Who decides on each side, and who has signed. */
export function Signing() {
  const stage = useStage();
  const { room, me, person, words: { t } } = stage;
  const { agreement } = room;
  const parties = new Map<string, string>();
  for (const m of room.members.values()) if (m.organisation !== undefined && m.role !== 'reader' && !parties.has(m.organisation)) parties.set(m.organisation, m.id);
  const forum = (organisation: string) => agreement.forums.find(f => f.id === organisation)?.name ?? '';
  const names = (organisation: string) => may(room, me?.role, 'agreement.forum') && !agreement.frozen && (me?.role === 'host' || me?.organisation === organisation);
  const save = (organisation: string) => (event: Event) => {
    if (!(event.currentTarget instanceof HTMLInputElement)) return;
    const name = event.currentTarget.value.trim();
    if (name && name !== forum(organisation)) stage.do('agreement.forum', { organisation, name });
  };
  const signs = agreement.frozen && me?.signs === true && !me.guest && may(room, me.role, 'agreement.sign') && !agreement.signatures.some(s => s.id === me.id);
  const thaw = agreement.frozen && may(room, me?.role, 'agreement.thaw');
  if (room.clauses.size === 0) return null;
  return (
    <>
      <h3 class="parties-title">{t('parties')}</h3>
      <ul class="plain rows parties">
        {[...parties].map(([organisation, member]) => {
          const who = person(member);
          const signatures = agreement.frozen ? agreement.signatures.filter(s => s.organisation === organisation) : [];
          return (
            <li key={organisation}>
              <p class="strong"><Mark sector={who.sector} look={agreement.frozen && signatures.length === 0 ? 'open' : 'full'} /> {who.organisation}</p>
              {names(organisation)
                ? <div class="form-group"><label class="form-label" for={`forum-${organisation}`}>{t('forumAsk', who.organisation)}</label><input class="form-input wide" id={`forum-${organisation}`} maxLength={200} value={forum(organisation)} onChange={save(organisation)} /></div>
                : forum(organisation) && <p class="small">{t('forumIs', forum(organisation))}</p>}
              {signatures.map(s => <p class="small" key={s.id}>{t('signedBy', person(s.id).name, new Date(s.at).toLocaleString('da-DK', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }))}</p>)}
              {agreement.frozen && signatures.length === 0 && <p class="small muted">{t('notSigned')}</p>}
            </li>
          );
        })}
      </ul>
      {signs && me && <p class="actions no-print"><Button primary onClick={() => { stage.do('agreement.sign', { version: agreement.version, ...(agreement.sha256 === undefined ? {} : { sha256: agreement.sha256 }) }); stage.focus('#aftale'); }}>{t('signFor', person(me.id).organisation)}</Button></p>}
      {agreement.frozen && me && !me.signs && me.role !== 'reader' && <p class="small muted no-print">{me.guest ? t('guestNeverSigns') : t('mayNotSign')}</p>}
      {thaw && <p class="actions no-print"><Link onClick={() => { stage.do('agreement.thaw', {}); stage.focus('#aftale'); }}>{t('thaw')}</Link></p>}
    </>
  );
}
