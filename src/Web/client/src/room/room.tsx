// The room's island: reads what the page brought along, joins, and draws.
import { render } from 'preact';
import { learn, may } from './allowed.js';
import { Announcer, saidOf } from './announcing.js';
import { openOutbox } from './core/outbox.js';
import { Session, type Watcher } from './core/session.js';
import { SignalRLine } from './core/signalr-line.js';
import type { Cursor } from './core/wire.js';
import { sessionOf } from './identity.js';
import { Names } from './names.js';
import { type Config, type Stage, StageContext, type Tab, type View } from './stage.js';
import { App } from './view/app.js';
import { Words } from './words.js';

const forgetCursors = 8_000;
// a text of many updates is offered in its shorter form now and then
const tidyEvery = 60_000;
const manyUpdates = 150;
const mostShorter = 60_000;

async function begin(root: HTMLElement, region: HTMLElement, config: Config): Promise<void> {
  learn(config.may);
  const words = new Words(config.words);
  const announcer = new Announcer(region);
  const outbox = await openOutbox(config.room, config.member);
  const cursors = new Map<string, Cursor & { until: number }>();
  let [view, tab, textsMade, frame, wanted]: [View, Tab, number, number, string | undefined] = [config.view, 'board', 0, 0, undefined];
  let drawn = false;
  const draw = () => { frame ||= requestAnimationFrame(paint); };
  const names = new Names(config, draw);
  const watcher: Watcher = {
    changed: draw,
    texts: () => { textsMade++; draw(); },
    cursors: all => {
      for (const cursor of all) cursors.set(cursor.session, { ...cursor, until: Date.now() + forgetCursors });
      draw();
    },
    happened: (said, room) => {
      const words_ = said.actor === config.member ? undefined : saidOf(said, room, words, id => stage.person(id).name, config.language);
      if (words_) announcer.say(words_);
    },
  };
  const world = { now: () => Date.now(), random: () => Math.random(), online: () => navigator.onLine };
  const session = new Session(config.room, await sessionOf(config.room, outbox), new SignalRLine(config.hub, config.address, config.token), outbox, world, watcher, config.now - Date.now());
  const open = (nextView: View, nextTab: Tab) => {
    if (nextView !== view) history.pushState({ view: nextView }, '', nextView === 'list' ? `${config.address}?vis=liste` : config.address);
    [view, tab] = [nextView, nextTab];
    draw();
  };
  const stage: Stage = {
    config, session, words, cursors, announce: announcer.say, open, textsMade: 0, view, tab, room: session.view, me: undefined,
    person: id => names.of(id, session),
    do: (kind, body, baseVersion) => session.submit(kind, body, baseVersion),
    focus: selector => { wanted = selector; draw(); },
  };
  const paint = () => {
    frame = 0;
    for (const [id, cursor] of cursors) if (cursor.until < Date.now()) cursors.delete(id);
    const room = session.view;
    // until then the page as the server drew it stands, and works
    if (!session.ready) { if (session.refusal) region.textContent = config.language === 'da' ? session.refusal.da : session.refusal.en; return; }
    if (!drawn) root.replaceChildren();
    drawn = true;
    render(<StageContext.Provider value={{ ...stage, room, view, tab, textsMade, me: room.members.get(session.mine.member) }}><App /></StageContext.Provider>, root);
    document.title = `${room.title} – CoCreate`;
    if (wanted !== undefined) document.querySelector<HTMLElement>(wanted)?.focus();
    wanted = undefined;
  };
  addEventListener('online', () => { session.wake(); draw(); });
  addEventListener('offline', () => session.sleep());
  addEventListener('popstate', () => { view = new URLSearchParams(location.search).get('vis') === 'liste' ? 'list' : 'board'; draw(); });
  addEventListener('pagehide', () => session.texts.flush());
  document.addEventListener('visibilitychange', () => { session.texts.flush(); if (document.visibilityState === 'visible') session.wake(); });
  setInterval(draw, 1000);
  const offered = new Map<string, number>();
  setInterval(() => {
    const room = session.view;
    if (!may(room, room.members.get(config.member)?.role, 'clause.compact') || session.saved.state !== 'saved') return;
    for (const shorter of session.texts.lengthy(manyUpdates)) {
      if (shorter.update.length >= mostShorter || offered.get(shorter.clause) === shorter.upTo) continue;
      offered.set(shorter.clause, shorter.upTo);
      session.submit('clause.compact', shorter);
    }
  }, tidyEvery + Math.random() * tidyEvery);
  await session.start();
}

const [root, region, data] = [document.getElementById('room'), document.getElementById('room-said'), document.getElementById('room-config')];
if (root && region && data?.textContent) void begin(root, region, JSON.parse(data.textContent) as Config);
