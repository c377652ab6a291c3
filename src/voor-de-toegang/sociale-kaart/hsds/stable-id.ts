import { createHash } from 'node:crypto';

/** The namespace of ids that are computed and not kept (RFC 9562, version 5). */
const namespace = Buffer.from('6f1c5d0e8e4f5a6bb2d47a1c0f3e9d21', 'hex');

/** The same parts always have the same UUID, here and in every installation. */
export function stableId(...parts: readonly (string | number)[]): string {
  const bytes = createHash('sha1').update(namespace).update(JSON.stringify(parts)).digest().subarray(0, 16);
  bytes[6] = 0x50 | (bytes.readUInt8(6) & 0x0f);
  bytes[8] = 0x80 | (bytes.readUInt8(8) & 0x3f);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

export const isUuid = (text: string): boolean => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(text);

/** The id in HSDS: the one under which it came in, where that is one; else that of Spil. */
export const hsdsId = ({ id, kenmerk }: { readonly id: string; readonly kenmerk: string }): string => (isUuid(kenmerk) ? kenmerk : id);
