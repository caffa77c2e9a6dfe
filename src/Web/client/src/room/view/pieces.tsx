import type { ComponentChildren } from 'preact';
import { useStage } from '../stage.js';

/** A sector's shape; hollow where its organisation was not heard yet, dashed where it is missing. */
export function Mark({ sector, size = 16, look = 'full' }: { sector: string; size?: number; look?: 'full' | 'hollow' | 'open' }) {
  const { config } = useStage();
  return (
    <svg class={`mark sector-${sector || 'other'} look-${look}`} viewBox="0 0 24 24" width={size} height={size} style={`width:${size}px;height:${size}px`} aria-hidden="true" focusable="false">
      <path d={config.shapes[sector] ?? config.shapes['other'] ?? ''} />
    </svg>
  );
}

/** Who, with the shape before the name and the sector's word for those who hear it. */
export function By({ id }: { id: string }) {
  const { person, config, words: { t } } = useStage();
  const { name, organisation, sector } = person(id);
  // what lay there from the beginning; the program never looks like a person
  if (id === 'server') return <p class="by muted">{t('fromCoCreate')}</p>;
  return (
    <p class="by"><Mark sector={sector} />{' '}<span>{name}{organisation && `, ${organisation}`}{sector && <span class="sr-only"> ({config.sectors[sector]})</span>}</span></p>
  );
}

export function Icon({ name }: { name: 'tick' | 'plus' | 'wait' | 'off' | 'private' | 'lock' }) {
  const paths = {
    tick: 'M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19Zm-4.3 9.8 3 3 5.6-6', plus: 'M12 4v16M4 12h16', wait: 'M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19ZM12 7v5.5l3.5 2',
    off: 'M3 3l18 18M8.5 15.5a5 5 0 0 1 5-1.3M5 12a10 10 0 0 1 4-2.6M2 8.5A15 15 0 0 1 6.5 5.800M12 5a15 15 0 0 1 10 3.500M15 9.500a10 10 0 0 1 4 2.500M12 19h.01',
    private: 'M3 3l18 18M10.6 6.200A9.5 9.5 0 0 1 21.5 12a12 12 0 0 1-2.5 3.300M6.5 7.500A12 12 0 0 0 2.5 12c2 3.6 5.5 6 9.5 6 1.5 0 2.9-.3 4.2-.9M9.9 9.900a3 3 0 0 0 4.2 4.2',
    lock: 'M6 11h12v9H6ZM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  };
  return <svg class="icon" viewBox="0 0 24 24" width="18" height="18" aria-hidden="true" focusable="false"><path d={paths[name]} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" /></svg>;
}

/** A press that looks like a link. */
export function Link({ onClick, children, class: more, ...rest }: { onClick(): void; children: ComponentChildren; class?: string; [attribute: `data-${string}` | `aria-${string}`]: string | boolean | undefined }) {
  return <button type="button" class={`room-link ${more ?? ''}`} onClick={onClick} {...rest}>{children}</button>;
}

export function Button({ onClick, children, primary, submit, ...rest }: { onClick?(): void; children: ComponentChildren; primary?: boolean; submit?: boolean; [attribute: `data-${string}` | `aria-${string}`]: string | boolean | undefined }) {
  return <button type={submit ? 'submit' : 'button'} class={`button ${primary ? 'button-primary' : 'button-secondary'} small-button`} onClick={onClick} {...rest}>{children}</button>;
}

/** A section of the room with the bench under its heading. */
export function Part({ id, title, aside, children, level = 2, class: more }: { id: string; title: ComponentChildren; aside?: ComponentChildren; children: ComponentChildren; level?: 2 | 3; class?: string }) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section class={`room-part ${more ?? ''}`} aria-labelledby={id}>
      <div class="room-part-head"><Heading id={id} tabIndex={-1}>{title}</Heading>{aside !== undefined && <p class="muted">{aside}</p>}</div>
      {children}
    </section>
  );
}

export const clock = (at: string): string => new Date(at).toLocaleTimeString('da-DK', { hour: '2-digit', minute: '2-digit' }).replace(':', '.');

/** "Uge 18" stays on one line only where the server set it so; here a field takes what is typed and forgets it when sent. */
export function Say({ id, label, press, onSay, most = 4000, hidden }: { id: string; label: string; press: string; onSay(words: string): void; most?: number; hidden?: boolean }) {
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    const field = event.currentTarget instanceof HTMLFormElement ? event.currentTarget.elements.namedItem('words') : null;
    if (!(field instanceof HTMLInputElement) || field.value.trim() === '') return;
    onSay(field.value.trim());
    field.value = '';
    field.focus();
  };
  return (
    <form class="say" onSubmit={send}>
      <label class={hidden ? 'sr-only' : 'form-label'} for={id}>{label}</label>
      <div class="say-row"><input class="form-input" id={id} name="words" maxLength={most} autocomplete="off" /><Button submit>{press}</Button></div>
    </form>
  );
}
