import { useEffect, useRef, useState } from 'preact/hooks';
import { may } from '../allowed.js';
import { newId } from '../core/ids.js';
import type { Card } from '../core/state.js';
import type { CardType } from '../core/wire.js';
import { useStage } from '../stage.js';
import { laneName } from './board.js';
import { Button, Icon, Link } from './pieces.js';

const types: readonly CardType[] = ['need', 'resource', 'idea', 'commitment', 'question'];
/** Which lane a kind of card is put in, unless one chooses another. */
const usual: Record<CardType, number> = { need: 0, resource: 1, idea: 1, commitment: 2, question: 2 };

let show: (card?: Card) => void = () => {};

export function NewCardButton() {
  const { words: { t } } = useStage();
  return <p class="new-card"><button type="button" class="button button-primary" id="nyt-kort" onClick={() => show()}><Icon name="plus" /> {t('newCard')}</button></p>;
}

export function EditCardButton({ card }: { card: Card }) {
  const { room, me, words: { t } } = useStage();
  return may(room, me?.role, 'card.edit') ? <Link onClick={() => show(card)} data-edit={card.id}>{t('edit')}<span class="sr-only">: {card.title}</span></Link> : null;
}

/** One dialog for a new card and for putting one right. */
export function CardForm() {
  const stage = useStage();
  const { room, me, config, words: { t } } = stage;
  const dialog = useRef<HTMLDialogElement>(null);
  const [card, choose] = useState<Card>();
  const [type, kind] = useState<CardType>('need');
  const [lane, put] = useState('');
  useEffect(() => {
    show = which => {
      choose(which);
      kind(which?.type ?? 'need');
      put(which?.lane ?? stage.room.lanes[0]?.id ?? '');
      dialog.current?.showModal();
    };
  });
  const pick = (next: CardType) => {
    kind(next);
    put(room.lanes[Math.min(usual[next], room.lanes.length - 1)]?.id ?? '');
  };
  const close = () => dialog.current?.close();
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement)) return;
    const data = new FormData(form);
    const [title, text] = [String(data.get('title')).trim(), String(data.get('text')).trim()];
    if (!title) return;
    const id = card?.id ?? newId();
    if (!card) stage.do('card.add', { card: id, lane, type, title, text });
    else if (title !== card.title || text !== card.text) stage.do('card.edit', { card: id, ...(title === card.title ? {} : { title }), ...(text === card.text ? {} : { text }) }, card.version);
    close();
    stage.focus(card ? `[data-edit="${id}"]` : '#nyt-kort');
  };
  const remove = () => {
    if (card) stage.do('card.archive', { card: card.id });
    close();
    stage.focus('#tavle');
  };
  return (
    <dialog class="room-dialog" ref={dialog} aria-labelledby="card-form-title">
      <form onSubmit={save} key={card?.id ?? 'new'}>
        <h2 id="card-form-title">{card ? t('editCard') : t('newCard')}</h2>
        {!card && (
          <fieldset>
            <legend>{t('whatIsIt')}</legend>
            <div class="choices inline">
              {types.map(each => (
                <div class="form-group-radio" key={each}>
                  <input class="form-radio" type="radio" id={`type-${each}`} name="type" checked={type === each} onChange={() => pick(each)} /><label for={`type-${each}`}>{t(`type.${each}`)}</label>
                </div>
              ))}
            </div>
          </fieldset>
        )}
        <div class="form-group"><label class="form-label" for="card-title">{t('cardTitle')}</label><input class="form-input wide" id="card-title" name="title" required maxLength={200} defaultValue={card?.title ?? ''} autocomplete="off" autofocus /></div>
        <div class="form-group"><label class="form-label" for="card-text">{t('cardText')} <span class="optional">{t('optional')}</span></label><textarea class="form-input wide" id="card-text" name="text" rows={3} maxLength={4000} defaultValue={card?.text ?? ''} /></div>
        {!card && (
          <div class="form-group"><label class="form-label" for="card-lane">{t('lane')}</label>
            <select class="form-select" id="card-lane" value={lane} onChange={event => put(event.currentTarget.value)}>{room.lanes.map(l => <option key={l.id} value={l.id}>{laneName(l, config.language)}</option>)}</select>
          </div>
        )}
        <div class="actions">
          <Button primary submit>{card ? t('save') : t('putUp')}</Button><Link onClick={close}>{t('cancel')}</Link>
          {card && (card.by === me?.id || me?.role === 'host') && <Link onClick={remove}>{t('takeOff')}</Link>}
        </div>
      </form>
    </dialog>
  );
}
