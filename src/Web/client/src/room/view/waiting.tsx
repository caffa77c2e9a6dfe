import { useEffect, useState } from 'preact/hooks';
import { useStage } from '../stage.js';
import { Button, Icon, Link } from './pieces.js';

interface Guest { id: string; name: string; organisation: string }
const every = 5_000;

/** Guests who wait at the door: the host lets them in. */
export function Waiting() {
  const stage = useStage();
  const { config, words: { t } } = stage;
  const [guests, tell] = useState<readonly Guest[]>([]);
  const [round, again] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let known = guests.length;
    const look = async () => {
      try {
        const answer = document.visibilityState === 'visible' ? await fetch(`${config.address}/venter`) : undefined;
        if (answer?.ok) {
          const { items } = (await answer.json()) as { items: Guest[] };
          if (items.length > known) stage.announce(t('knocks', items[items.length - 1]?.name ?? ''));
          known = items.length;
          tell(items);
        }
      } catch { /* the network is away; the state of the connection says so */ }
      timer = setTimeout(() => void look(), every);
    };
    void look();
    return () => clearTimeout(timer);
  }, [round]);
  const decide = async (guest: Guest, what: 'luk-ind' | 'afvis') => {
    const form = new FormData();
    const token = document.querySelector<HTMLInputElement>('#room-form input[name=__RequestVerificationToken]');
    if (token) form.set(token.name, token.value);
    form.set('gaest', guest.id);
    await fetch(`${config.address}/${what}`, { method: 'POST', body: form, redirect: 'manual' }).catch(() => {});
    again(round + 1);
    stage.focus('#folk');
  };
  return (
    <>
      {guests.map(guest => (
        <section class="nudge" key={guest.id} aria-label={t('atTheDoor')}>
          <p class="kind"><Icon name="private" /> {t('atTheDoor')}</p>
          <p>{guest.organisation ? t('wantsInFrom', guest.name, guest.organisation) : t('wantsIn', guest.name)}</p>
          <p class="actions"><Button onClick={() => void decide(guest, 'luk-ind')}>{t('letIn', guest.name)}</Button><Link onClick={() => void decide(guest, 'afvis')}>{t('turnAway')}<span class="sr-only">: {guest.name}</span></Link></p>
        </section>
      ))}
    </>
  );
}
