// What this person may do now, by the rooms' own table, so that nothing is offered that would be refused.
import type { Room } from './core/state.js';
import type { Kind, Phase, Role } from './core/wire.js';

export const phases: readonly Phase[] = ['meet', 'mystery', 'direction', 'model', 'commitments', 'agreement'];
const roles: readonly Role[] = ['host', 'member', 'guest'];

/** Of each kind the roles and the phases, as bits. */
export type Rules = Partial<Record<string, readonly [number, number]>>;
let rules: Rules = {};

/** The page brings the table with it. */
export function learn(table: Rules): void {
  rules = table;
}

export function may(room: Room, role: Role | undefined, kind: Kind): boolean {
  const [who, when] = rules[kind] ?? [0, 0];
  const as = role === undefined ? -1 : roles.indexOf(role);
  return !room.archived && as >= 0 && ((who >> as) & 1) === 1 && ((when >> phases.indexOf(room.phase)) & 1) === 1;
}
