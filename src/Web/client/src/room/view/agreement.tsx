import { may } from '../allowed.js';
import { newId } from '../core/ids.js';
import { clausesOf } from '../core/state.js';
import { useStage } from '../stage.js';
import { ClauseItem, Sources } from './clause.js';
import { Icon, Part, Say, Button, Link } from './pieces.js';
import { Signing } from './signing.js';
import { TakenOff } from './taken-off.js';

function Frozen() {
  const { room, config, words: { t } } = useStage();
  return (
    <div class="agreement-paper" lang={config.language === 'da' ? undefined : 'da'}>
      {room.agreement.texts.map((clause, i) => (
        <section class="clause" key={clause.clause}><h3>{i + 1}. {clause.title}</h3><p class="clause-words">{clause.text}</p><Sources cards={clause.cards} /></section>
      ))}
      {room.agreement.framework && <p class="small">{t('frameworkSays')}</p>}
    </div>
  );
}

function Freezing() {
  const stage = useStage();
  const { room, me, words: { t } } = stage;
  const clauses = clausesOf(room);
  const holes = clauses.filter(c => c.hole).length;
  const ready = clauses.length > 0 && holes === 0;
  if (!ready || room.phase !== 'agreement') return <p class="small muted lock-line"><Icon name="lock" /> {t('canBeSigned')}</p>;
  if (!may(room, me?.role, 'agreement.freeze')) return <p class="small muted lock-line"><Icon name="lock" /> {t('hostFreezes')}</p>;
  const freeze = () => {
    stage.session.texts.flush();
    stage.do('agreement.freeze', {});
    stage.focus('#aftale');
  };
  return <p class="actions"><Button onClick={freeze}><Icon name="lock" /> {t('freeze')}</Button></p>;
}

export function AgreementPart() {
  const stage = useStage();
  const { room, me, words: { t } } = stage;
  const { agreement } = room;
  const clauses = clausesOf(room);
  const writes = may(room, me?.role, 'clause.add') && !agreement.frozen;
  const print = () => {
    document.body.classList.add('print-agreement');
    window.print();
    document.body.classList.remove('print-agreement');
  };
  return (
    <Part id="aftale" class="agreement" title={t('agreement')} aside={agreement.frozen ? t('frozenVersion', agreement.version) : t('draft', agreement.version + 1)}>
      {agreement.frozen ? <Frozen /> : clauses.map((clause, i) => <ClauseItem key={clause.id} clause={clause} number={i + 1} before={clauses[i - 2]?.id} first={i === 0} writes={writes} />)}
      {clauses.length === 0 && <p class="muted">{writes ? t('noClauses') : t('clausesLater')}</p>}
      {writes && <TakenOff clauses />}
      {writes && <Say id="new-clause" label={t('newClause')} press={t('addClause')} most={200} onSay={title => stage.do('clause.add', { clause: newId(), title, cards: [] })} />}
      {may(room, me?.role, 'agreement.framework') && !agreement.frozen && (
        <div class="form-group-checkbox"><input class="form-checkbox" type="checkbox" id="framework" checked={agreement.framework} onChange={e => stage.do('agreement.framework', { framework: e.currentTarget.checked })} /><label for="framework">{t('framework')}</label></div>
      )}
      {!agreement.frozen && agreement.framework && me?.role !== 'host' && <p class="small">{t('frameworkSays')}</p>}
      <Signing />
      {!agreement.frozen && <Freezing />}
      {agreement.frozen && <p class="actions no-print"><Link onClick={print}>{t('print')}</Link></p>}
    </Part>
  );
}
