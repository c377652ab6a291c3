import { Agent, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

/** One request as it is sent. */
export interface Ask {
  readonly kind: 'lezen' | 'schrijven';
  readonly name: string;
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: object;
}

/** What came of it; milliseconds from the moment it was due, so that waiting counts. */
export interface Sent {
  readonly ask: Ask;
  /** Seconds after the begin of its phase at which it was due. */
  readonly at: number;
  readonly milliseconds: number;
  readonly status: number;
}

const agent = new Agent({ keepAlive: true, maxSockets: 512 });

/** Sends one request and reads the whole answer; answers its status, 0 when there was none. */
function send(base: string, { method, path, headers, body }: Ask): Promise<number> {
  return new Promise((resolve) => {
    const payload = body === undefined ? undefined : JSON.stringify(body);
    const sending = request(`${base}${path}`, { method, agent, headers: { ...headers, ...(payload === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) }) } }, (answer) => {
      answer.resume().once('end', () => resolve(answer.statusCode ?? 0)).once('error', () => resolve(0));
    });
    sending.once('error', () => resolve(0));
    sending.end(payload);
  });
}

/** Sends at a fixed rate for some seconds, however long answers take. */
export async function openLoop(base: string, next: () => Ask, rate: number, seconds: number): Promise<Sent[]> {
  return (await openPhases(base, next, [[rate, seconds]])).flat();
}

/** One rate after the other, without a pause between them; answers what was sent in each phase. */
export async function openPhases(base: string, next: () => Ask, phases: readonly (readonly [rate: number, seconds: number])[]): Promise<Sent[][]> {
  const sent: Promise<Sent>[][] = [];
  let start = performance.now();
  for (const [rate, seconds] of phases) {
    const own: Promise<Sent>[] = [];
    sent.push(own);
    for (let n = 0; n < rate * seconds; n++) {
      const due = start + (n * 1000) / rate;
      const early = due - performance.now();
      if (early > 1) await wait(early);
      const ask = next();
      own.push(send(base, ask).then((status) => ({ ask, at: n / rate, status, milliseconds: performance.now() - due })));
    }
    start += seconds * 1000;
  }
  return Promise.all(sent.map((own) => Promise.all(own)));
}

/** Keeps so many requests under way until `enough` says so; answers how many were answered a second, and how many badly. */
export async function closedLoop(base: string, next: () => Ask, width: number, enough: (done: number, seconds: number) => boolean): Promise<{ perSecond: number; bad: number; done: number }> {
  const start = performance.now();
  let [done, bad] = [0, 0];
  const seconds = (): number => (performance.now() - start) / 1000;
  await Promise.all(Array.from({ length: width }, async () => {
    while (!enough(done, seconds())) {
      const status = await send(base, next());
      done += 1;
      if (status < 200 || status >= 300) bad += 1;
    }
  }));
  return { perSecond: done / seconds(), bad, done };
}

/** The value that so large a part of the values stays under. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}
