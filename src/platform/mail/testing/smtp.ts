import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { required } from '../../required.ts';

/** What a mail server of a test does with what comes. */
export type Gedrag = 'take' | 'no-such-address' | 'busy' | 'slow' | 'drop-before-end' | 'drop-after-end';

/** A real mail server, that keeps what it took. */
export async function startSmtp() {
  const taken: string[] = [];
  let gedrag: Gedrag = 'take';
  const refuse = (responseCode: number, message: string) => Object.assign(new Error(message), { responseCode });
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS'], logger: false, closeTimeout: 100,
    onRcptTo(_address, _session, done) {
      done(gedrag === 'no-such-address' ? refuse(550, 'No such user') : gedrag === 'busy' ? refuse(451, 'Try again later') : null);
    },
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => {
        parts.push(part);
        if (gedrag === 'drop-before-end') for (const connection of server.connections) connection.close();
      });
      stream.on('end', () => {
        if (gedrag === 'drop-before-end') return;
        taken.push(Buffer.concat(parts).toString('utf8'));
        if (gedrag === 'drop-after-end') for (const connection of server.connections) connection.close();
        else if (gedrag !== 'slow') done();
      });
    },
  });
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    port: required(server.server.address() as AddressInfo | null, 'an address').port, taken,
    behave(next: Gedrag) {
      gedrag = next;
    },
    close: () => new Promise<void>((resolve) => {
      server.close(() => {
        resolve();
      });
    }),
  };
}
