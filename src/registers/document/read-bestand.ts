import { invalidInput } from '../../platform/error.ts';

/** Largest file, in bytes. */
const largest = 8 * 1024 * 1024;

/** Files are known by how they begin, not by what they are called. */
const kinds: readonly { readonly mediatype: string; readonly begin: readonly number[] }[] = [
  { mediatype: 'application/pdf', begin: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { mediatype: 'image/jpeg', begin: [0xff, 0xd8, 0xff] },
  { mediatype: 'image/png', begin: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
];

/** Request size that lets the largest file through: base64 is a third larger, the rest is room for the other fields. */
export const bestandLimit = Math.ceil(largest * 1.4);

/**
 * A file that somebody sent, from base64: a PDF, JPEG or PNG of at most 8 MB. Throws `InvoerOnjuist`
 * at `pad` for anything else.
 */
export function readBestand(base64: string, pad: string): { mediatype: string; inhoud: Buffer } {
  const inhoud = Buffer.from(base64, 'base64');
  const kind = kinds.find(({ begin }) => begin.every((byte, at) => inhoud[at] === byte));
  if (kind && inhoud.length <= largest) return { mediatype: kind.mediatype, inhoud };
  throw invalidInput([{ pad, uitleg: { nl: 'Stuur een PDF, JPEG of PNG van niet meer dan 8 MB.', en: 'Send a PDF, JPEG or PNG of no more than 8 MB.' } }]);
}
