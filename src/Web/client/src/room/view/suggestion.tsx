import { useState } from 'preact/hooks';
import { may } from '../allowed.js';
import { newId } from '../core/ids.js';
import type { Suggestion } from '../core/state.js';
import { useStage } from '../stage.js';
import { Link, Mark } from './pieces.js';

/** The engine speaks on a dark card, and never looks like a person. */
export function SuggestionItem({ suggestion }: { suggestion: Suggestion }) {
  const stage = useStage();
  const { room, me, config, focus, words: { t } } = stage;
  const [why, explain] = useState(false);
  const say = (it: { da: string; en: string }) => (config.language === 'da' ? it.da : it.en);
  const take = () => {
    const best = suggestion.items[0];
    const lane = room.lanes[1] ?? room.lanes[0];
    if (!best || !lane) return;
    const id = newId();
    stage.do('card.add', { card: id, lane: lane.id, type: 'idea', title: best.da.slice(0, 200), text: suggestion.items.slice(1).map(i => i.da).join('\n') });
    stage.do('suggestion.dismiss', { suggestion: suggestion.id });
    focus(`#kort-${id}`);
  };
  const close = () => {
    stage.do('suggestion.dismiss', { suggestion: suggestion.id });
    focus(`#lane-${suggestion.lane}`);
  };
  return (
    <li class="room-card engine on-dark" data-suggestion={suggestion.id}>
      <p class="kind">{t('suggests')}</p>
      <h4>{say(suggestion)}</h4>
      <ul class="plain ways">
        {suggestion.items.map((item, i) => (
          <li key={item.offer ?? i}><Mark sector={item.sector ?? 'other'} /> <span>{say(item)}{item.offer && <> <a href={`/tilbud/${item.offer}`}>{t('seeOffer')}<span class="sr-only">: {say(item)}</span></a></>}</span></li>
        ))}
      </ul>
      {why && <p class="small">{suggestion.card && room.cards.get(suggestion.card) ? t('whyCard', room.cards.get(suggestion.card)?.title ?? '') : t('whyAll')}</p>}
      <p class="actions">
        {may(room, me?.role, 'card.add') && <Link onClick={take}>{t('putOnBoard')}</Link>}
        <Link onClick={() => explain(!why)} aria-expanded={why ? 'true' : 'false'}>{t('why')}</Link>
        {may(room, me?.role, 'suggestion.dismiss') && <Link onClick={close}>{t('close')}</Link>}
      </p>
    </li>
  );
}
