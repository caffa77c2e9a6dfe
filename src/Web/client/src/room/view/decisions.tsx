import { may } from '../allowed.js';
import { newId } from '../core/ids.js';
import type { Decision } from '../core/state.js';
import type { Stance } from '../core/wire.js';
import { useStage } from '../stage.js';
import { Answers, MyAnswer } from './decision-answers.js';
import { Button, Link, Part } from './pieces.js';

/** The usual four; a line of one's own counts as "for" something. */
function stanceOf(line: string, t: (word: string) => string): Stance {
  return line === t('optionIf') ? 'if' : line === t('optionNo') ? 'against' : line === t('optionAside') ? 'aside' : 'for';
}

function Ask() {
  const stage = useStage();
  const { t } = stage.words;
  const ask = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement)) return;
    const data = new FormData(form);
    const question = String(data.get('question')).trim();
    const options = [...new Set(String(data.get('options')).split('\n').map(line => line.trim()).filter(Boolean))].slice(0, 8);
    if (!question || options.length < 2) return;
    stage.do('decision.open', { decision: newId(), question, options: options.map((text, i) => ({ id: `o${i + 1}`, text, stance: stanceOf(text, t) })) });
    form.reset();
    form.closest('details')?.removeAttribute('open');
    stage.focus('#beslutning');
  };
  return (
    <details class="add-one">
      <summary>{t('askDecision')}</summary>
      <form onSubmit={ask}>
        <div class="form-group"><label class="form-label" for="decision-question">{t('decisionQuestion')}</label><input class="form-input wide" id="decision-question" name="question" required maxLength={200} autocomplete="off" /></div>
        <div class="form-group"><label class="form-label" for="decision-options">{t('decisionOptions')}</label><textarea class="form-input wide" id="decision-options" name="options" rows={4} required defaultValue={[t('optionYes'), t('optionIf'), t('optionNo'), t('optionAside')].join('\n')} /></div>
        <p class="actions"><Button submit>{t('askAll')}</Button></p>
      </form>
    </details>
  );
}

function One({ decision }: { decision: Decision }) {
  const stage = useStage();
  const { room, me, person, config, words: { t, list, count } } = stage;
  const lacking = [...room.members.values()].filter(m => m.sector !== undefined && decision.missing.includes(m.sector));
  const outcome = decision.options.find(o => o.id === decision.outcome);
  const closes = may(room, me?.role, 'decision.close');
  return (
    <article class="decision" aria-labelledby={`decision-${decision.id}`}>
      <h3 id={`decision-${decision.id}`} tabIndex={-1} lang={config.language === 'da' ? undefined : 'da'}>{decision.question}</h3>
      <Answers decision={decision} />
      {decision.closed ? <p class="strong">{decision.dropped ? t('decisionDropped') : outcome ? t('decided', outcome.text) : t('decidedNothing')}</p> : (
        <>
          {decision.missing.length > 0 && (
            <p class="dashed-box"><strong>{count('answersMissing', decision.missing.length)}</strong> {t('everySector', list(decision.missing.map(s => (config.sectors[s] ?? s).toLowerCase())))} {list(lacking.map(m => person(m.id).name))}</p>
          )}
          <MyAnswer decision={decision} />
          {closes && (
            <p class="actions">
              {decision.missing.length === 0 && <Button onClick={() => { stage.do('decision.close', { decision: decision.id }); stage.focus(`#decision-${decision.id}`); }}>{t('closeDecision')}</Button>}
              <Link onClick={() => { stage.do('decision.close', { decision: decision.id, drop: true }); stage.focus(`#decision-${decision.id}`); }}>{t('dropDecision')}</Link>
            </p>
          )}
        </>
      )}
    </article>
  );
}

export function Decisions() {
  const { room, me, person, words: { t } } = useStage();
  const all = [...room.decisions.values()].sort((a, b) => Number(a.closed !== undefined) - Number(b.closed !== undefined) || b.opened - a.opened);
  const host = [...room.members.values()].find(m => m.role === 'host');
  const open = all.some(d => !d.closed);
  return (
    <Part id="beslutning" title={t('decision')} aside={open && host ? t('openClosedBy', person(host.id).name) : undefined}>
      {all.length === 0 && <p class="muted">{may(room, 'host', 'decision.open') ? t('noDecision') : t('decisionsLater')}</p>}
      {all.map(decision => <One key={decision.id} decision={decision} />)}
      {may(room, me?.role, 'decision.open') && <Ask />}
    </Part>
  );
}
