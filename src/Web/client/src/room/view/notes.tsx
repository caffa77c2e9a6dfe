import { useState } from 'preact/hooks';
import { may } from '../allowed.js';
import { newId } from '../core/ids.js';
import { useStage } from '../stage.js';
import { By, Button, Icon, Link, Part } from './pieces.js';

function Ask() {
  const stage = useStage();
  const { t } = stage.words;
  const ask = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement)) return;
    stage.do('note.ask', { question: String(new FormData(form).get('question')).trim() });
    form.reset();
    form.closest('details')?.removeAttribute('open');
    stage.focus('#noter');
  };
  return (
    <details class="add-one">
      <summary>{t('askNotes')}</summary>
      <form onSubmit={ask}>
        <div class="form-group"><label class="form-label" for="note-question">{t('noteQuestion')}</label><input class="form-input wide" id="note-question" name="question" required maxLength={200} autocomplete="off" /></div>
        <p class="actions"><Button submit>{t('askAll')}</Button></p>
      </form>
    </details>
  );
}

function Backs() {
  const { room, person, words: { t } } = useStage();
  return (
    <ul class="plain note-backs">
      {[...room.members.values()].filter(m => m.role !== 'reader').map(m => {
        const wrote = [...room.notes.items.values()].some(n => n.by === m.id);
        return <li key={m.id}><span class={wrote ? 'back' : 'back empty'} aria-hidden="true" /> {person(m.id).name}<span class="sr-only">: {wrote ? t('hasWritten') : t('notWritten')}</span></li>;
      })}
    </ul>
  );
}

function Mine() {
  const stage = useStage();
  const { room, me, session, words: { t } } = stage;
  const note = [...room.notes.items.values()].find(n => n.by === me?.id);
  const save = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget;
    if (!(form instanceof HTMLFormElement)) return;
    const text = String(new FormData(form).get('text')).trim();
    if (text) stage.do('note.write', { note: note?.id ?? newId(), text });
    else if (note) stage.do('note.erase', { note: note.id });
    stage.announce(t('noteSaved'));
  };
  return (
    <form onSubmit={save} key={`${room.notes.round}-${session.ready}`}>
      <div class="form-group"><label class="form-label" for="my-note">{t('yourNote')}</label><textarea class="form-input wide" id="my-note" name="text" rows={3} maxLength={1000} defaultValue={note?.text ?? ''} aria-describedby="my-note-hint" /></div>
      <p class="small" id="my-note-hint"><Icon name="private" /> {t('onlyYouUntil')}</p>
      <p class="actions"><Button submit>{t('saveNote')}</Button></p>
    </form>
  );
}

/** Backs show that somebody wrote, never what; all are turned together, and the host is asked first. */
export function NotesPart() {
  const stage = useStage();
  const { room, me, config, words: { t } } = stage;
  const [sure, ask] = useState(false);
  const { notes } = room;
  const begun = notes.round > 0 || notes.items.size > 0;
  return (
    <Part id="noter" title={notes.revealed ? t('notesTurned') : t('notes')}>
      {notes.question && <p class="lead" lang={config.language === 'da' ? undefined : 'da'}>{notes.question}</p>}
      {!begun && <p class="muted">{t('noNotes')}</p>}
      {begun && !notes.revealed && <><Backs />{may(room, me?.role, 'note.write') && <Mine />}</>}
      {notes.revealed && <ul class="plain rows">{[...notes.items.values()].map(n => <li key={n.id}><p lang={config.language === 'da' ? undefined : 'da'}>{n.text}</p><By id={n.by} /></li>)}</ul>}
      {begun && !notes.revealed && may(room, me?.role, 'note.reveal') && (sure
        ? <p class="dashed-box">{t('turnSure')} <span class="actions"><Button onClick={() => { stage.do('note.reveal', {}); ask(false); stage.focus('#noter'); }}>{t('turnYes')}</Button><Link onClick={() => { ask(false); stage.focus('[data-turn]'); }}>{t('notYet')}</Link></span></p>
        : <p><Link data-turn="1" onClick={() => ask(true)}>{t('turnNow')}</Link></p>)}
      {may(room, me?.role, 'note.ask') && <Ask />}
    </Part>
  );
}
