import { useEffect, useState } from 'preact/hooks';
import { useStage } from '../stage.js';
import { Mark } from './pieces.js';

interface Party { organisation: { id: string; name: string; sector: string }; offer: { id: string; title: string }; cards: string[]; here: boolean }
interface Lack { card: string; title: string; nearest: { offer: { id: string; title: string }; organisation: { name: string }; da: string; en: string }[] }
interface Lacks { parties: Party[]; missing: Lack[] }
const quiet = 1_500;

/** Asks the engine again when the needs on the board have been still for a moment. */
function useLacks(): Lacks | undefined {
  const { room, config } = useStage();
  const [lacks, tell] = useState<Lacks>();
  const needs = [...room.cards.values()].filter(c => c.type === 'need' && !c.archived).map(c => `${c.id}${c.version}`).sort().join();
  const members = [...room.members.keys()].join();
  useEffect(() => {
    if (!needs) { tell(undefined); return; }
    const timer = setTimeout(() => {
      fetch(`${config.address}/mangler`).then(async answer => { if (answer.ok) tell((await answer.json()) as Lacks); }).catch(() => {});
    }, quiet);
    return () => clearTimeout(timer);
  }, [needs, members]);
  return lacks;
}

/** Who could meet the needs together, and the piece nobody has: in view while the board changes. */
export function Circle() {
  const { room, config, words: { t } } = useStage();
  const lacks = useLacks();
  if (!lacks || lacks.parties.length + lacks.missing.length === 0) return null;
  const titles = (cards: string[]) => cards.flatMap(id => room.cards.get(id)?.title ?? []).join(', ');
  const parties = [...new Set(lacks.parties.map(p => p.organisation.id))].map(id => lacks.parties.filter(p => p.organisation.id === id));
  return (
    <section class="circle" aria-labelledby="kreds">
      <h2 id="kreds">{t('circle')}</h2>
      <ul class="plain">
        {parties.map(([first, ...more]) => first && (
          <li key={first.organisation.id}>
            <Mark sector={first.organisation.sector} look={first.here ? 'full' : 'open'} />
            <span><strong>{first.organisation.name}</strong>{!first.here && <span class="gap-tag">{t('notInRoom')}</span>} {titles([first, ...more].flatMap(p => p.cards))} <a href={`/tilbud/${first.offer.id}`}>{t('seeOffer')}<span class="sr-only">: {first.offer.title}</span></a></span>
          </li>
        ))}
        {lacks.missing.map(lack => {
          const near = lack.nearest[0];
          return (
            <li key={lack.card} class="dashed-box">
              <span><strong>{t('missingStill', lack.title)}</strong>{near && <> {t('nearest')} <a href={`/tilbud/${near.offer.id}`}>{near.offer.title}</a>, {near.organisation.name}. {config.language === 'da' ? near.da : near.en}</>}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
