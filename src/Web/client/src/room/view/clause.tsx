import { Fragment } from 'preact';
import { may } from '../allowed.js';
import { cardsOf, type Clause } from '../core/state.js';
import { useStage } from '../stage.js';
import { ClauseText } from './clause-text.js';
import { Link } from './pieces.js';

/** The cards a clause came from. */
export function Sources({ cards }: { cards: readonly string[] }) {
  const { room, open, focus, words: { t } } = useStage();
  const there = cards.flatMap(id => room.cards.get(id) ?? []);
  if (there.length === 0) return null;
  return (
    <p class="small muted sources">
      {there.length === 1 ? t('fromCard') : t('fromCards')}{' '}
      {there.map((card, i) => (
        <Fragment key={card.id}>
          {i > 0 && (i === there.length - 1 ? ` ${t('and')} ` : ', ')}
          <a href={`#kort-${card.id}`} onClick={event => { event.preventDefault(); open('board', 'board'); focus(`#kort-${card.id}`); }}>{card.title}</a>
        </Fragment>
      ))}
    </p>
  );
}

function Settings({ clause, before, first }: { clause: Clause; before: string | undefined; first: boolean }) {
  const stage = useStage();
  const { room, words: { t } } = stage;
  const cards = room.lanes.flatMap(lane => cardsOf(room, lane.id));
  const trace = (card: string, on: boolean) => stage.do('clause.edit', { clause: clause.id, cards: on ? [...clause.cards, card] : clause.cards.filter(c => c !== card) });
  const rename = (event: Event) => {
    if (!(event.currentTarget instanceof HTMLInputElement)) return;
    const title = event.currentTarget.value.trim();
    if (title && title !== clause.title) stage.do('clause.edit', { clause: clause.id, title }, clause.version);
  };
  return (
    <details class="add-one clause-settings no-print">
      <summary>{t('editClause')}<span class="sr-only">: {clause.title}</span></summary>
      <div class="form-group"><label class="form-label" for={`title-${clause.id}`}>{t('clauseTitle')}</label><input class="form-input wide" id={`title-${clause.id}`} value={clause.title} maxLength={200} onChange={rename} /></div>
      <div class="form-group-checkbox"><input class="form-checkbox" type="checkbox" id={`hole-${clause.id}`} checked={clause.hole} onChange={e => stage.do('clause.edit', { clause: clause.id, hole: e.currentTarget.checked })} /><label for={`hole-${clause.id}`}>{t('hole')}</label></div>
      {cards.length > 0 && (
        <fieldset><legend>{t('cameFrom')}</legend>
          {cards.map(card => (
            <div class="form-group-checkbox" key={card.id}><input class="form-checkbox" type="checkbox" id={`${clause.id}-${card.id}`} checked={clause.cards.includes(card.id)} onChange={e => trace(card.id, e.currentTarget.checked)} /><label for={`${clause.id}-${card.id}`}>{card.title}</label></div>
          ))}
        </fieldset>
      )}
      <p class="actions">
        {!first && <Link onClick={() => { stage.do('clause.move', { clause: clause.id, ...(before === undefined ? {} : { after: before }) }); stage.focus(`#clause-${clause.id}`); }}>{t('clauseUp')}</Link>}
        <Link onClick={() => { stage.do('clause.archive', { clause: clause.id }); stage.focus('#aftale'); }}>{t('clauseOut')}</Link>
      </p>
    </details>
  );
}

export function ClauseItem({ clause, number, before, first, writes }: { clause: Clause; number: number; before: string | undefined; first: boolean; writes: boolean }) {
  const { room, me, config, textsMade } = useStage();
  const types = writes && may(room, me?.role, 'clause.text');
  return (
    <section class={`clause${clause.hole ? ' hole' : ''}`} aria-labelledby={`clause-${clause.id}`}>
      <h3 id={`clause-${clause.id}`} tabIndex={-1} lang={config.language === 'da' ? undefined : 'da'}>{number}. {clause.title}</h3>
      <ClauseText key={textsMade} clause={clause} writes={types} />
      <Sources cards={clause.cards} />
      {writes && <Settings clause={clause} before={before} first={first} />}
    </section>
  );
}
