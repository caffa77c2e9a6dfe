import { useState } from 'preact/hooks';
import { may } from '../allowed.js';
import type { Decision } from '../core/state.js';
import { useStage } from '../stage.js';
import { By, Button, Mark } from './pieces.js';

/** Who answered what: a bench per answer, and in full what those against said. */
export function Answers({ decision }: { decision: Decision }) {
  const { room, person, config, words: { t, list } } = useStage();
  const silent = [...room.members.values()].filter(m => m.role !== 'reader' && !decision.positions.some(p => p.id === m.id));
  const dissent = decision.positions.filter(p => p.text && decision.options.find(o => o.id === p.option)?.stance === 'against');
  const marks = (ids: string[], look: 'full' | 'open') => ids.map(id => <Mark key={id} sector={person(id).sector} size={22} look={look} />);
  return (
    <>
      <ul class="plain positions">
        {decision.options.map(option => {
          const those = decision.positions.filter(p => p.option === option.id);
          if (those.length === 0 && option.stance === 'aside') return null;
          return (
            <li key={option.id}>
              <p class="position-bench" aria-hidden="true">{marks(those.map(p => p.id), 'full')}</p>
              <h4 lang={config.language === 'da' ? undefined : 'da'}>{option.text}</h4>
              <p class="muted">{list(those.map(p => (p.text && option.stance !== 'against' ? `${person(p.id).name}: ${p.text}` : person(p.id).name))) || t('nobodyYet')}</p>
            </li>
          );
        })}
        {silent.length > 0 && !decision.closed && (
          <li class="open"><p class="position-bench" aria-hidden="true">{marks(silent.map(m => m.id), 'open')}</p><h4>{t('notAnswered')}</h4><p class="muted">{list(silent.map(m => person(m.id).name))}</p></li>
        )}
      </ul>
      {dissent.map(p => (
        <blockquote class="dissent" key={p.id}><p class="small strong">{t('dissent')}</p><p lang={config.language === 'da' ? undefined : 'da'}>»{p.text}«</p><By id={p.id} /></blockquote>
      ))}
    </>
  );
}

export function MyAnswer({ decision }: { decision: Decision }) {
  const stage = useStage();
  const { room, me, person, config, words: { t } } = stage;
  const mine = decision.positions.find(p => p.id === me?.id);
  const [chosen, choose] = useState<string | undefined>(mine?.option);
  if (!me || !may(room, me.role, 'decision.position')) return null;
  const stance = decision.options.find(o => o.id === chosen)?.stance;
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement) || chosen === undefined) return;
    const text = String(new FormData(form).get('text') ?? '').trim();
    stage.do('decision.position', { decision: decision.id, option: chosen, ...(text ? { text } : {}) });
    stage.announce(t('answerSaved'));
  };
  return (
    <form onSubmit={save} class="my-answer">
      <fieldset>
        <legend>{t('whatDoYouSay', person(me.id).name)}</legend>
        <div class="choices two">
          {decision.options.map(option => (
            <div class="form-group-radio" key={option.id}>
              <input class="form-radio" type="radio" id={`${decision.id}-${option.id}`} name="option" checked={chosen === option.id} onChange={() => choose(option.id)} /><label for={`${decision.id}-${option.id}`} lang={config.language === 'da' ? undefined : 'da'}>{option.text}</label>
            </div>
          ))}
        </div>
      </fieldset>
      {(stance === 'if' || stance === 'against') && (
        <div class="form-group"><label class="form-label" for={`${decision.id}-text`}>{stance === 'if' ? t('onWhatCondition') : t('whyAgainst')} <span class="optional">{t('optional')}</span></label>
          <textarea class="form-input wide" id={`${decision.id}-text`} name="text" rows={2} maxLength={1000} defaultValue={mine?.text ?? ''} /></div>
      )}
      <p class="actions"><Button submit>{t('saveAnswer')}</Button></p>
    </form>
  );
}
