import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** A balancer as a region has one: it passes connections to the first server whose `/readyz` says yes, and looks often. */
export interface Balancer {
  readonly url: string;
  /** Where the next connection goes; undefined when nobody is ready. */
  current(): string | undefined;
  close(): Promise<void>;
}

const interval = 100;

export async function startBalancer(port: number, servers: readonly string[]): Promise<Balancer> {
  let ready: string | undefined;
  let closed = false;
  const sockets = new Set<Socket>();
  const isReady = (url: string): Promise<boolean> => fetch(`${url}/readyz`, { signal: AbortSignal.timeout(2000) }).then(({ ok }) => ok, () => false);
  const checking = (async () => {
    for (; !closed; await wait(interval)) {
      let found: string | undefined;
      for (const url of servers) if (found === undefined && (await isReady(url))) found = url;
      ready = found;
    }
  })();
  const server = createServer((from) => {
    if (ready === undefined) return void from.destroy();
    const { hostname, port: at } = new URL(ready);
    const to = connect(Number(at), hostname);
    for (const [one, other] of [[from, to], [to, from]] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy()).on('close', () => {
        sockets.delete(one);
        other.destroySoon();
      });
      one.pipe(other);
    }
  }).listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${port}`,
    current: () => ready,
    async close() {
      closed = true;
      server.close();
      for (const socket of sockets) socket.destroy();
      await checking;
    },
  };
}
