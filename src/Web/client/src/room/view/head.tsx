import { useStage } from '../stage.js';
import { Icon } from './pieces.js';

/** How it stands with what one did: from acknowledgements. */
function State() {
  const { session, words: { t } } = useStage();
  const { state, waiting } = session.saved;
  const said = state === 'saved' ? t('saved') : state === 'unsent' ? t('unsent', waiting) : state === 'offline' ? t('offline')
    : state === 'closed' ? t('closedHere') : waiting > 0 ? t('reconnectingWith', waiting) : t('reconnecting');
  return (
    <p class={`room-state state-${state}`} role="status"><Icon name={state === 'saved' ? 'tick' : state === 'unsent' ? 'wait' : 'off'} /> {said}</p>
  );
}

export function Head() {
  const { room, config, words: { t } } = useStage();
  return (
    <header class="room-head">
      <a class="brand" href="/" aria-label={t('home')}>
        <svg width="50" height="28" viewBox="0 0 50 28" aria-hidden="true" focusable="false">
          <rect x="3" y="6" width="12" height="12" fill="#17513F" /><circle cx="25" cy="12" r="6.5" fill="#A82E5E" />
          <path d="M41 5.5 47.5 18h-13Z" fill="#FDF1CC" stroke="#17211D" stroke-width="1.3" stroke-dasharray="2.4 1.6" />
          <path d="M0 18.500h50v4H0zM6 22.500h4V27H6zM40 22.500h4V27h-4z" fill="#0D352A" />
        </svg>
      </a>
      <h1 lang={config.language === 'da' ? undefined : 'da'}>{room.title}</h1>
      <State />
      <p class="room-ways"><a href={`${config.address}/referat`}>{t('minutes')}</a> <a href={`${config.address}/om`}>{t('about')}</a> <a href="/rum">{t('leave')}</a></p>
    </header>
  );
}
