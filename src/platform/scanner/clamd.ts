import { connect, type Socket } from 'node:net';
import type { Breaker } from '../busy/breaker.ts';
import type { Virusscanner } from './scanner.ts';

/** Where clamd listens, and the milliseconds in which it answers. */
export interface ClamdSettings {
  readonly place: { readonly host: string; readonly port: number } | { readonly path: string };
  readonly patience?: number;
  /** Leaves a scanner that does not answer alone for a while; left out: it is asked each time. */
  readonly breaker?: Breaker;
}

/** A file of some megabytes takes clamd tenths of a second. */
const usualPatience = 20_000;
/** Bytes per piece: well under what clamd takes at once. */
const piece = 64 * 1024;
/** Longest answer that is read. */
const longestAnswer = 1024;

/** ClamAV's daemon, by its INSTREAM command (clamd(8)): pieces with their length before them, closed by one of length 0. */
export function clamd({ place, patience = usualPatience, breaker }: ClamdSettings): Virusscanner {
  return {
    async find(bytes) {
      const look = () => ask(place, bytes, patience);
      const answer = await (breaker === undefined ? look() : breaker.run(look));
      const [, found] = /^stream: (.+) FOUND$/.exec(answer) ?? [];
      if (found === undefined && answer !== 'stream: OK') throw new Error(`clamd answers: ${answer.slice(0, 100)}`);
      return found;
    },
  };
}

function ask(place: ClamdSettings['place'], bytes: Uint8Array, patience: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(place);
    // A clock over all of it: a scanner that drips an answer would hold who waits for ever.
    const clock = setTimeout(() => socket.destroy(new Error(`clamd did not answer within ${patience} ms`)), patience);
    let answer = '';
    socket.setEncoding('latin1').on('data', (text: string) => {
      answer += text;
      if (answer.length > longestAnswer) socket.destroy(new Error('clamd answers too much'));
    });
    // It may close before it read all of it: what it said before counts.
    socket.on('error', reject).on('close', () => {
      clearTimeout(clock);
      resolve(answer.replace(/\0[^]*$/, '').trim());
    });
    socket.once('connect', () => send(socket, bytes));
  });
}

function send(socket: Socket, bytes: Uint8Array): void {
  socket.write('zINSTREAM\0');
  for (let at = 0; at < bytes.length; at += piece) {
    const part = bytes.subarray(at, at + piece);
    socket.write(lengthOf(part.length));
    socket.write(part);
  }
  socket.write(lengthOf(0));
}

function lengthOf(length: number): Buffer {
  const four = Buffer.alloc(4);
  four.writeUInt32BE(length);
  return four;
}
