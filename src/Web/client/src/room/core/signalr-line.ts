import { type HubConnection, HubConnectionBuilder, LogLevel } from '@microsoft/signalr';
import type { Heard, Line } from './line.js';
import type { Action, Answer, Doing, Fetched, Joined } from './wire.js';

/** The room's hub. It never reconnects by itself: when is the session's decision. */
export class SignalRLine implements Line {
  private hub?: HubConnection;

  constructor(private readonly address: string, private readonly pages: string, private readonly token?: string) {}

  async open(heard: Heard): Promise<void> {
    await this.close();
    const token = this.token;
    const hub = new HubConnectionBuilder().withUrl(this.address, token === undefined ? {} : { accessTokenFactory: () => token }).configureLogging(LogLevel.None).build();
    hub.serverTimeoutInMilliseconds = 30_000;
    hub.on('Batch', heard.batch);
    hub.on('Presence', heard.presence);
    hub.on('Ephemeral', heard.ephemeral);
    hub.on('Closing', heard.closing);
    hub.onclose(() => { if (this.hub === hub) heard.dropped(); });
    this.hub = hub;
    await hub.start();
  }

  async close(): Promise<void> {
    const hub = this.hub;
    this.hub = undefined;
    await hub?.stop().catch(() => {});
  }

  join(room: string, epoch: number | null, sinceSeq: number, session: string): Promise<Joined> { return this.call('Join', room, epoch, sinceSeq, session); }
  submit(actions: Action[]): Promise<Answer[]> { return this.call('Submit', actions); }
  fetch(from: number, maxBytes: number): Promise<Fetched> { return this.call('Fetch', from, maxBytes); }
  ack(seq: number): Promise<{ behind: boolean; head: number } | null> { return this.call('Ack', seq); }
  ephemeral(state: Doing): void { this.hub?.send('Ephemeral', state).catch(() => {}); }

  // the address the hub names takes tokens only; the room's own pages know the browser's cookie
  async snapshot(): Promise<unknown> {
    const answer = await fetch(`${this.pages}/billede`);
    if (!answer.ok) throw new Error(`The snapshot was answered with ${answer.status}.`);
    return answer.json();
  }

  private call<T>(method: string, ...rest: unknown[]): Promise<T> {
    return this.hub ? this.hub.invoke<T>(method, ...rest) : Promise.reject(new Error('The line is closed.'));
  }
}
