import type { Session } from './core/session.js';
import { whoWas } from './core/state.js';
import type { Config, Person } from './stage.js';

/** What members are called and whom they come for. Names are never in the log: the page brings them, and asks again for somebody new. */
export class Names {
  private asked = new Set<string>();

  constructor(private readonly config: Config, private readonly changed: () => void) {}

  of(id: string, session: Session): Person {
    const known = this.config.people[id];
    const present = session.people.get(id);
    const member = whoWas(session.confirmed, id);
    if (!known && member && !this.asked.has(id)) void this.ask(id);
    return {
      name: present?.name ?? known?.name ?? this.config.words['somebody'] ?? '', organisation: known?.organisation ?? '',
      sector: member?.sector ?? known?.sector ?? 'other', online: present?.online ?? false,
    };
  }

  private async ask(id: string): Promise<void> {
    this.asked.add(id);
    try {
      const answer = await fetch(`${this.config.address}/folk`);
      if (answer.ok) Object.assign(this.config.people, await answer.json());
      this.changed();
    } catch {
      setTimeout(() => this.asked.delete(id), 5_000);
    }
  }
}
