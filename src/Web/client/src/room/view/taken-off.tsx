import { may } from '../allowed.js';
import { useStage } from '../stage.js';
import { Link } from './pieces.js';

/** What was taken off can be put back by whoever may have taken it off. */
export function TakenOff({ clauses }: { clauses?: boolean }) {
  const stage = useStage();
  const { room, me, words: { t, count } } = stage;
  const things = clauses ? [...room.clauses.values()].filter(c => c.archived) : [...room.cards.values()].filter(c => c.archived && (c.by === me?.id || me?.role === 'host'));
  if (things.length === 0 || !may(room, me?.role, clauses ? 'clause.restore' : 'card.restore') || (clauses && room.agreement.frozen)) return null;
  const back = (id: string) => {
    if (clauses) stage.do('clause.restore', { clause: id });
    else stage.do('card.restore', { card: id });
    stage.focus(clauses ? `#clause-${id}` : `#kort-${id}`);
  };
  return (
    <details class="add-one no-print">
      <summary>{count('takenOff', things.length)}</summary>
      <ul class="plain rows">{things.map(thing => <li key={thing.id}>{thing.title} <Link onClick={() => back(thing.id)}>{t('putBack')}<span class="sr-only">: {thing.title}</span></Link></li>)}</ul>
    </details>
  );
}
