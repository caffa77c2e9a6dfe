import type { Decision, Room } from './state.js';

/** Sectors of those who take part that nobody has answered for. */
export function missingOf(room: Room, decision: Decision): string[] {
  const bench = [...room.members.values()].flatMap(m => (m.role !== 'reader' && m.sector !== undefined ? [{ id: m.id, sector: m.sector }] : []));
  const answered = new Set(bench.filter(m => decision.positions.some(p => p.id === m.id)).map(m => m.sector));
  return [...new Set(bench.map(m => m.sector))].filter(s => !answered.has(s)).sort();
}

/** Counts anew for open decisions, or for one of them. */
export function recount(room: Room, only?: string): void {
  for (const decision of room.decisions.values())
    if (!decision.closed && (only === undefined || only === decision.id)) room.decisions.set(decision.id, { ...decision, missing: missingOf(room, decision) });
}
