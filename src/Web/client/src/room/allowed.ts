// What this person may do now: the same rules as the server's, so that nothing is offered that would be refused.
import type { Room } from './core/state.js';
import type { Kind, Phase, Role } from './core/wire.js';

const hostOnly: ReadonlySet<Kind> = new Set<Kind>([
  'room.title', 'member.role', 'member.remove', 'member.welcome', 'agenda.phase', 'timer.start', 'timer.extend', 'timer.stop', 'note.ask', 'note.reveal', 'vote.budget',
  'decision.open', 'decision.close', 'agreement.freeze', 'agreement.thaw', 'agreement.framework',
]);

export const phases: readonly Phase[] = ['meet', 'mystery', 'direction', 'model', 'commitments', 'agreement'];

/** From which phase on, in a room made of a template. */
const from: Partial<Record<string, Phase>> = { card: 'mystery', decision: 'direction', clause: 'model', 'agreement.framework': 'model', 'agreement.forum': 'model' };

function inPhase(room: Room, kind: Kind): boolean {
  const at = phases.indexOf(room.phase);
  if (kind.startsWith('commitment.')) return at >= 4;
  if (kind === 'agreement.freeze' || kind === 'agreement.thaw' || kind === 'agreement.sign') return at === 5;
  if (!room.template) return true;
  if (kind === 'vote.cast' || kind === 'vote.undo') return at >= 2 && at <= 4;
  const first = from[kind] ?? from[kind.split('.')[0] ?? ''];
  return first === undefined || at >= phases.indexOf(first);
}

export function may(room: Room, role: Role | undefined, kind: Kind): boolean {
  if (role === undefined || role === 'reader' || room.archived) return false;
  if (hostOnly.has(kind) && role !== 'host') return false;
  return inPhase(room, kind);
}
