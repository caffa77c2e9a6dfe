// What a screen reader is told, politely: what others did, never each keystroke.
import type { Room } from './core/state.js';
import type { RoomEvent } from './core/wire.js';
import type { Words } from './words.js';

/** What is said about an event of somebody else's; nothing for most. */
export function saidOf(said: RoomEvent, room: Room, { t }: Words, name: (id: string) => string, language: 'da' | 'en'): string | undefined {
  const lane = (id: string) => { const it = room.lanes.find(l => l.id === id); return it ? (language === 'da' ? it.da : it.en) : ''; };
  const by = name(said.actor);
  switch (said.kind) {
    case 'card.add': return t('saysNewCard', by, said.body.title);
    case 'card.move': return t('saysMoved', by, room.cards.get(said.body.card)?.title ?? '', lane(said.body.lane));
    case 'chat.say': return t('saysSaid', by);
    case 'agenda.phase': return t('saysPhase', t(`phase.${said.body.phase}`));
    case 'note.ask': return t('saysNotes', said.body.question);
    case 'note.write': return t('saysWrote', new Set([...room.notes.items.values()].map(n => n.by)).size, [...room.members.values()].filter(m => m.role !== 'reader').length);
    case 'note.reveal': return t('saysTurned');
    case 'decision.open': return t('saysDecision', said.body.question);
    case 'decision.position': return t('saysAnswered', by);
    case 'decision.close': return t('saysDecided');
    case 'agreement.freeze': return t('saysFrozen');
    case 'agreement.sign': return t('saysSigned', by);
    case 'suggestion.show': return t('saysSuggests', language === 'da' ? said.body.da : said.body.en);
    case 'member.join': return t('saysCame', name(said.body.member));
    default: return undefined;
  }
}

/** The live region: one sentence after the other, so that none is lost. */
export class Announcer {
  private readonly waiting: string[] = [];
  private busy = false;

  constructor(private readonly region: HTMLElement) {}

  readonly say = (words: string): void => {
    if (this.waiting.length < 4) this.waiting.push(words);
    if (!this.busy) this.next();
  };

  private next(): void {
    const words = this.waiting.shift();
    this.busy = words !== undefined;
    if (words === undefined) return;
    this.region.textContent = words;
    setTimeout(() => this.next(), 1200);
  }
}
