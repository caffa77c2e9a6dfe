import { useState } from 'preact/hooks';
import { may } from '../allowed.js';
import type { Card } from '../core/state.js';
import { toLane } from '../moves.js';
import { useStage } from '../stage.js';
import { Button, Link } from './pieces.js';

/** What became of a promise in the network. */
export function Promised({ card }: { card: Card }) {
  const { room, config, words: { t } } = useStage();
  const promise = room.commitments.get(card.id);
  if (!promise) return null;
  const due = promise.due ? new Date(promise.due).toLocaleDateString(config.language === 'da' ? 'da-DK' : 'en-GB', { day: 'numeric', month: 'long' }) : '';
  return (
    <p class="card-text">
      {promise.recorded ? <>{t('inNetwork')} <a href={`/partnerskaber/${promise.recorded.partnership}`}>{t('seePartnership')}<span class="sr-only">: {card.title}</span></a></> : t('promisedHere')}{due && ` ${t('dueBy', due)}`}
    </p>
  );
}

/** "Gør til tilsagn": one press and one confirmation. */
export function PromiseForm({ card }: { card: Card }) {
  const stage = useStage();
  const { room, me, config, person, words: { t } } = stage;
  const [asking, ask] = useState(false);
  const there = room.commitments.get(card.id);
  if (!me || !may(room, me.role, 'commitment.promise') || there || (card.type !== 'resource' && card.type !== 'commitment')) return null;
  const who = person(card.by);
  if (card.by !== me.id && who.organisation !== person(me.id).organisation) return null;
  if (!asking) return <p><Link class="strong" data-promise={card.id} onClick={() => { ask(true); stage.focus(`#promise-kind-${card.id}`); }}>{t('makePromise')}<span class="sr-only">: {card.title}</span></Link></p>;
  const close = () => { ask(false); stage.focus(`[data-card="${card.id}"] h4`); };
  const yes = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement)) return;
    const data = new FormData(form);
    const [amount, due] = [Number(data.get('amount')), String(data.get('due'))];
    stage.do('commitment.promise', { card: card.id, kind: String(data.get('kind')), ...(amount > 0 ? { amount } : {}), ...(due ? { due } : {}) });
    const last = stage.room.lanes.at(-1);
    if (last && last.id !== card.lane) toLane(stage, card, last.id);
    close();
  };
  return (
    <form class="promise-form" onSubmit={yes}>
      <p><strong>{t('promiseAsk', who.organisation || who.name)}</strong> {t('promiseMeans')}</p>
      <label class="form-label" for={`promise-kind-${card.id}`}>{t('promiseKind')}</label>
      <select class="form-select" id={`promise-kind-${card.id}`} name="kind">{Object.entries(config.kinds).map(([code, name]) => <option key={code} value={code} selected={code === 'equipment'}>{name}</option>)}</select>
      <div class="pair">
        <div class="form-group"><label class="form-label" for={`promise-amount-${card.id}`}>{t('amount')} <span class="optional">{t('optional')}</span></label><input class="form-input short" type="number" min={1} id={`promise-amount-${card.id}`} name="amount" /></div>
        <div class="form-group"><label class="form-label" for={`promise-due-${card.id}`}>{t('due')} <span class="optional">{t('optional')}</span></label><input class="form-input" type="date" min={new Date(stage.session.time).toISOString().slice(0, 10)} id={`promise-due-${card.id}`} name="due" /></div>
      </div>
      <p class="actions"><Button submit>{t('promiseYes')}</Button><Link onClick={close}>{t('cancel')}</Link></p>
    </form>
  );
}
