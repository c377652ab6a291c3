import { randomBytes } from 'node:crypto';
import type { Clock } from './time/clock.ts';

/** Four digits; `0000` stands for what belongs to no single gemeente. */
export type GemeenteCode = string & { readonly __gemeente: 'GemeenteCode' };
export type Id = string & { readonly __id: 'Id' };

/** Random bytes, as an argument, so that a story can be told the same way twice. */
export type Random = (bytes: number) => Uint8Array;
export const systemRandom: Random = (n) => randomBytes(n);

export function parseGemeenteCode(text: string): GemeenteCode {
  if (!/^\d{4}$/.test(text)) throw new RangeError(`Not a gemeente code of four digits: ${JSON.stringify(text)}`);
  return text as GemeenteCode;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

export function isId(text: string): text is Id {
  return uuid.test(text);
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

/** The gemeente that an id of Spil belongs to; undefined for text that is no id of Spil. */
export function gemeenteOf(id: string): GemeenteCode | undefined {
  if (!isId(id)) return undefined;
  const code = ((parseInt(id.slice(19, 21), 16) & 0x3f) << 8) | parseInt(id.slice(21, 23), 16);
  return code > 9999 ? undefined : (String(code).padStart(4, '0') as GemeenteCode);
}
