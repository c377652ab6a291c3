import type { Environment } from '../../platform/act/environment.ts';
import { requireNoTransaction } from '../../platform/database/nesting.ts';
import { invalidAt } from '../../platform/error.ts';
import { requireClean } from '../../platform/scanner/index.ts';
import { cleanImage } from './clean-image.ts';
import { isActivePdf } from './find-active-parts.ts';

/** Largest file, in bytes. */
const largest = 8 * 1024 * 1024;

/** Files are known by how they begin, not by what they are called. */
const kinds = [
  { mediatype: 'application/pdf', begin: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { mediatype: 'image/jpeg', begin: [0xff, 0xd8, 0xff] },
  { mediatype: 'image/png', begin: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
] as const;

/** A file that was read: of a kind that is taken, clean, and as it is kept. */
export interface Bestand {
  readonly mediatype: 'application/pdf' | 'image/jpeg' | 'image/png';
  readonly inhoud: Buffer;
}

/** Request size that lets the largest file through: base64 is a third larger, the rest is room for the other fields. */
export const bestandLimit = Math.ceil(largest * 1.4);

/**
 * A file that somebody sent, from base64: a PDF, JPEG or PNG of at most 8 MB. A picture is decoded and written anew, without the place
 * and the device that a phone puts in it. Throws `InvoerOnjuist` at `pad` for anything else, for a picture that cannot be decoded or
 * is far too large, for a PDF that could do more than be read, and for what the virusscanner finds. Done in `prepare` of an act: it takes long.
 */
export async function readBestand(env: Environment, base64: string, pad: string): Promise<Bestand> {
  requireNoTransaction('reading a file');
  const inhoud = Buffer.from(base64, 'base64');
  const kind = kinds.find(({ begin }) => begin.every((byte, at) => inhoud[at] === byte));
  if (!kind || inhoud.length > largest) throw invalidAt(pad, 'Stuur een PDF, JPEG of PNG van niet meer dan 8 MB.', 'Send a PDF, JPEG or PNG of no more than 8 MB.');
  await requireClean(env, inhoud, pad);
  if (kind.mediatype === 'application/pdf') {
    if (!isActivePdf(inhoud)) return { mediatype: kind.mediatype, inhoud };
    throw invalidAt(pad, 'In deze PDF zit een programma, een ander bestand of een wachtwoord. Maak er een gewone PDF van, of stuur een foto.', 'This PDF holds a program, another file or a password. Make it an ordinary PDF, or send a photo.');
  }
  const clean = await cleanImage(inhoud, kind.mediatype);
  if (clean) return { mediatype: kind.mediatype, inhoud: clean };
  throw invalidAt(pad, 'Wij kunnen deze foto niet openen, of hij is te groot. Maak een nieuwe foto en stuur die.', 'We cannot open this photo, or it is too large. Take a new photo and send that.');
}
