// Which session this tab is: kept over a reload, never shared by two tabs, and taken over from a tab that closed with something unsent.
import { newId } from './core/ids.js';
import type { Outbox } from './core/outbox.js';

const key = (room: string) => `cocreate-room-session/${room}`;

/** Holds a session until the tab goes; false when another tab has it. */
function hold(session: string): Promise<boolean> {
  if (!('locks' in navigator)) return Promise.resolve(true);
  return new Promise(resolve => {
    void navigator.locks.request(`cocreate-room/${session}`, { ifAvailable: true }, lock => {
      resolve(lock !== null);
      return lock === null ? undefined : new Promise<void>(() => {});
    }).catch(() => resolve(true));
  });
}

export async function sessionOf(room: string, outbox: Outbox): Promise<string> {
  const kept = sessionStorage.getItem(key(room));
  const left = (await outbox.all()).map(unsent => unsent.session);
  for (const session of new Set([...left.filter(s => s === kept), ...(kept === null ? [] : [kept]), ...left]))
    if (await hold(session)) {
      sessionStorage.setItem(key(room), session);
      return session;
    }
  const session = newId();
  await hold(session);
  sessionStorage.setItem(key(room), session);
  return session;
}
