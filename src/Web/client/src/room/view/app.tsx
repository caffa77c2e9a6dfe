import { useStage, type Tab } from '../stage.js';
import { Agenda } from './agenda.js';
import { AgreementPart } from './agreement.js';
import { Board } from './board.js';
import { CardForm } from './card-form.js';
import { Circle } from './circle.js';
import { Chat } from './chat.js';
import { Decisions } from './decisions.js';
import { Head } from './head.js';
import { List } from './list.js';
import { NotesPart } from './notes.js';
import { Nudges } from './nudges.js';
import { People } from './people.js';
import { PeopleStrip } from './people-strip.js';
import { RefusedActions } from './refused.js';
import { Elsewhere } from './elsewhere.js';

const tabs: Record<'board' | 'list', readonly Tab[]> = { board: ['board', 'agreement', 'people', 'chat'], list: ['board', 'decide', 'notes', 'people'] };

function Tabs() {
  const { view, tab, open, words: { t }, room } = useStage();
  const words = (name: Tab) => (name === 'board' && view === 'list' ? t('tabList') : name === 'chat' && room.chat.length > 0 ? `${t('tabChat')} ${room.chat.length}` : t(`tab${name.charAt(0).toUpperCase()}${name.slice(1)}`));
  return (
    <nav class="room-tabs" aria-label={t('parts')}>
      <ul class="plain">{tabs[view].map(name => <li key={name}><button type="button" aria-current={tab === name ? 'true' : undefined} onClick={() => open(view, name)}>{words(name)}</button></li>)}</ul>
    </nav>
  );
}

export function App() {
  const { view, tab } = useStage();
  return (
    <div class={`room-app view-${view}`} data-tab={tab}>
      <Head />
      <PeopleStrip />
      <Agenda />
      <Tabs />
      <main id="main-content" class="room-main" tabIndex={-1}>
        <RefusedActions />
        <div class="room-columns">
          <div class="panel panel-board">{view === 'board' ? <Board /> : <List />}</div>
          <div class="room-side">
            <Nudges />
            {view === 'board'
              ? <><Elsewhere /><Circle /><div class="panel panel-agreement"><AgreementPart /></div><div class="panel panel-chat"><Chat /></div></>
              : <><div class="panel panel-decide"><Decisions /></div><div class="panel panel-notes"><NotesPart /></div></>}
            <div class="panel panel-people"><People /></div>
          </div>
        </div>
      </main>
      <CardForm />
    </div>
  );
}
