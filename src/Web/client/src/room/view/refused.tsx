import type { Bodies } from '../core/wire.js';
import type { Refused } from '../core/queue.js';
import { useStage } from '../stage.js';
import { Link } from './pieces.js';

/** The words somebody wrote in it, if it had any. */
function wordsOf({ action, words }: Refused): string | undefined {
  if (words !== undefined) return words;
  const body = action.body as Partial<Bodies['card.add'] & Bodies['note.ask']>;
  return [body.title, body.text, body.question].filter(Boolean).join('\n') || undefined;
}

/** What was refused: why, what to do, and the words back. */
export function RefusedActions() {
  const { session, config, announce, focus, words: { t } } = useStage();
  const all = session.queue.refused;
  if (all.length === 0) return null;
  const copy = async (words: string) => {
    await navigator.clipboard?.writeText(words).catch(() => {});
    announce(t('copied'));
  };
  const close = (no: Refused) => {
    session.forget(no);
    focus('#main-content');
  };
  return (
    <section class="alert alert-error room-refused" role="alert" aria-label={t('notTaken')}>
      <ul class="plain">
        {all.map(no => {
          const words = wordsOf(no);
          return (
            <li key={no.action.opId}>
              <p><strong>{t('notTaken')}</strong> {config.language === 'da' ? no.refusal.da : no.refusal.en}</p>
              {words && <><label class="form-label" for={`back-${no.action.opId}`}>{t('yourWords')}</label><textarea class="form-input wide" id={`back-${no.action.opId}`} readOnly rows={2}>{words}</textarea></>}
              <p class="actions">{words && <Link onClick={() => void copy(words)}>{t('copy')}</Link>}<Link onClick={() => close(no)}>{t('close')}</Link></p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
