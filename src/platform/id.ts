import { randomBytes } from 'node:crypto';
import type { Clock } from './time/clock.ts';
import type { GemeenteCode, Id } from './gemeente-of.ts';

export { gemeenteOf, isId, type GemeenteCode, type Id } from './gemeente-of.ts';

/** Random bytes, as an argument, so that a story can be told the same way twice. */
export type Random = (bytes: number) => Uint8Array;

/** Asked of the system many at a time: each time costs as much as all else about an id. */
const atOnce = 4096;
let left = Buffer.alloc(0);
export function systemRandom(bytes: number): Buffer {
  if (left.length < bytes) left = randomBytes(Math.max(bytes, atOnce));
  const own = left.subarray(0, bytes);
  left = left.subarray(bytes);
  return own;
}

export function parseGemeenteCode(text: string): GemeenteCode {
  if (!/^\d{4}$/.test(text)) throw new RangeError(`Not a gemeente code of four digits: ${JSON.stringify(text)}`);
  return text as GemeenteCode;
}

/**
 * A UUIDv7 whose first 14 random bits are the gemeente code: `gemeenteOf` reads it back, so that
 * a path or a message with one id in it names its gemeente without a look-up (docs/decisions/0006).
 */
export function newId(gemeente: GemeenteCode, clock: Clock, random: Random = systemRandom): Id {
  const bytes = Buffer.alloc(16);
  bytes.writeUIntBE(clock.now().epochMilliseconds, 0, 6);
  bytes.set(random(10), 6);
  const code = Number(gemeente);
  bytes[6] = 0x70 | (bytes.readUInt8(6) & 0x0f);
  bytes[8] = 0x80 | (code >> 8);
  bytes[9] = code & 0xff;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}` as Id;
}
