import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

/** Does work with a server that says this to everybody and nothing more; undefined: says nothing and keeps the line. */
export async function answering<T>(answer: string | undefined, work: (place: { host: string; port: number }) => Promise<T>): Promise<T> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined).resume();
    if (answer !== undefined) socket.end(answer);
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  try {
    return await work({ host: '127.0.0.1', port: (server.address() as AddressInfo).port });
  } finally {
    server.close();
  }
}
