import { randomUUID } from 'node:crypto';

/** A request that changes something. */
export interface Command {
  readonly path: string;
  readonly body: object;
  readonly ifMatch?: number;
  /** Persona of the demo who asks. */
  readonly as: 'klantcontact' | 'beschikkingen';
}

interface Answered {
  readonly status: number;
  readonly position: string | null;
  readonly body: string;
}

/** A request that was sent, perhaps more than once, with one key; `answer` is what came back first. */
export interface Sent {
  readonly key: string;
  readonly command: Command;
  answer?: Answered;
}

/** Somebody who sends commands to a server that may die at any moment, and remembers what was answered. */
export interface CrashClient {
  readonly sent: readonly Sent[];
  /** How often it was told that Spil cannot be reached for a moment: that is no answer, and asked again. */
  readonly busy: () => number;
  /** Sends commands, four at a time, until the server no longer answers or there are no more. */
  fire(url: string, next: () => Command | undefined): Promise<void>;
  /** Sends what was never answered again, until it is answered or the server dies. */
  retry(url: string): Promise<void>;
  /** Asks again what was answered before; answers the requests whose answer is another now. */
  repeat(url: string, some: readonly Sent[]): Promise<Sent[]>;
}

export function makeClient(tokens: Readonly<Record<Command['as'], string>>): CrashClient {
  const sent: Sent[] = [];
  let busy = 0;
  const ask = async (url: string, { key, command }: Sent): Promise<Answered | undefined> => {
    try {
      const response = await fetch(`${url}/api/v1${command.path}`, {
        method: 'POST', body: JSON.stringify(command.body), signal: AbortSignal.timeout(10_000),
        headers: { 'content-type': 'application/json', authorization: `Bearer ${tokens[command.as]}`, 'idempotency-key': key, ...(command.ifMatch === undefined ? {} : { 'if-match': `"${command.ifMatch}"` }) },
      });
      return { status: response.status, position: response.headers.get('spil-positie'), body: await response.text() };
    } catch {
      return undefined;
    }
  };
  /** Whether the server still lives. */
  const send = async (url: string, request: Sent): Promise<boolean> => {
    const answer = await ask(url, request);
    if (answer?.status === 503) busy += 1;
    else if (answer !== undefined) request.answer ??= answer;
    return answer !== undefined;
  };
  return {
    sent,
    busy: () => busy,
    async fire(url, next) {
      const work = async (): Promise<void> => {
        for (let alive = true; alive;) {
          const command = next();
          if (command === undefined) return;
          const request: Sent = { key: randomUUID(), command };
          sent.push(request);
          alive = await send(url, request);
        }
      };
      await Promise.all(Array.from({ length: 4 }, work));
    },
    async retry(url) {
      for (const request of sent.filter(({ answer }) => answer === undefined)) if (!(await send(url, request))) return;
    },
    async repeat(url, some) {
      const other: Sent[] = [];
      const todo = [...some];
      const work = async (): Promise<void> => {
        for (let request = todo.pop(); request !== undefined; request = todo.pop()) {
          const again = await ask(url, request);
          if (JSON.stringify(again) !== JSON.stringify(request.answer)) other.push(request);
        }
      };
      await Promise.all(Array.from({ length: 4 }, work));
      return other;
    },
  };
}
