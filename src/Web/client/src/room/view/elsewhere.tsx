import { useStage } from '../stage.js';

/** What waits in the list view while one looks at the board. */
export function Elsewhere() {
  const { room, me, open, focus, config, words: { t } } = useStage();
  const decision = [...room.decisions.values()].filter(d => !d.closed).sort((a, b) => b.opened - a.opened)[0];
  const notes = room.notes.round > 0 && !room.notes.revealed;
  const go = (tab: 'decide' | 'notes', at: string) => (event: MouseEvent) => {
    event.preventDefault();
    open('list', tab);
    focus(at);
  };
  const wrote = [...room.notes.items.values()].some(n => n.by === me?.id);
  return (
    <nav class="elsewhere" aria-label={t('elsewhere')}>
      <p><a href={`${config.address}?vis=liste#beslutning`} onClick={go('decide', '#beslutning')}>{decision ? t('openDecision', decision.question) : t('decisions')}</a>
        {decision && !decision.positions.some(p => p.id === me?.id) && <span class="gap-tag">{t('youHaveNotAnswered')}</span>}</p>
      <p><a href={`${config.address}?vis=liste#noter`} onClick={go('notes', '#noter')}>{notes && room.notes.question ? t('openNotes', room.notes.question) : t('notesShort')}</a>
        {notes && !wrote && <span class="gap-tag">{t('youHaveNotWritten')}</span>}</p>
    </nav>
  );
}
