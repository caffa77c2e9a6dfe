import { useEffect, useRef, useState } from 'preact/hooks';
import { may, phases } from '../allowed.js';
import { useStage } from '../stage.js';
import { Button } from './pieces.js';

const twoDigits = (n: number) => String(n).padStart(2, '0');

/** The time left, by the server's clock. The last minute is announced once, and the end. */
function Clock() {
  const { room, session, announce, words: { t } } = useStage();
  const deadline = room.timer?.deadline;
  const left = () => (deadline ? Math.max(0, Math.ceil((Date.parse(deadline) - session.time) / 1000)) : 0);
  const [seconds, tell] = useState(left);
  const before = useRef(seconds);
  useEffect(() => {
    if (!deadline) return;
    before.current = left();
    tell(before.current);
    const timer = setInterval(() => {
      const now = left();
      if (before.current > 60 && now <= 60 && now > 0) announce(t('oneMinuteLeft'));
      if (before.current > 0 && now === 0) announce(t('timeIsUp'));
      before.current = now;
      tell(now);
    }, 1000);
    return () => clearInterval(timer);
  }, [deadline]);
  if (!deadline) return null;
  return <p class="room-clock" role="timer" aria-label={t('timeLeft', Math.floor(seconds / 60), seconds % 60)}><span aria-hidden="true">{Math.floor(seconds / 60)}.{twoDigits(seconds % 60)}</span></p>;
}

export function Agenda() {
  const stage = useStage();
  const { room, me, words: { t } } = stage;
  const at = phases.indexOf(room.phase);
  const next = phases[at + 1];
  const host = may(room, me?.role, 'agenda.phase');
  return (
    <section class="room-agenda" aria-label={t('agenda')}>
      <ol class="plain room-phases">
        {phases.map((phase, i) => (
          <li key={phase} class={i < at ? 'done' : i === at ? 'now' : 'later'} aria-current={i === at ? 'step' : undefined}>
            <span class="plank" aria-hidden="true" />
            {host && i !== at ? <button type="button" class="phase-name" onClick={() => stage.do('agenda.phase', { phase })}><span class="sr-only">{t('goTo')} </span>{t(`phase.${phase}`)}</button> : <span class="phase-name">{t(`phase.${phase}`)}</span>}
            <span class="sr-only">{i < at ? ` (${t('phaseDone')})` : ''}</span>
          </li>
        ))}
      </ol>
      <p class="phase-small">{t('phaseOf', at + 1, phases.length)} <strong>{t(`phase.${room.phase}`)}</strong></p>
      <Clock />
      {host && (
        <p class="room-host">
          {room.timer ? <Button onClick={() => stage.do('timer.extend', { seconds: 300 })}>{t('fiveMore')}</Button> : <Button onClick={() => stage.do('timer.start', { seconds: 900 })}>{t('startClock')}</Button>}
          {next && <Button onClick={() => stage.do('agenda.phase', { phase: next })}>{t('nextPhase')}</Button>}
        </p>
      )}
    </section>
  );
}
