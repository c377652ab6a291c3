import { inflateSync } from 'node:zlib';

/** Most bytes that one packed part of a PDF may become: what becomes more is a bomb. */
const mostUnpacked = 32 * 1024 * 1024;
/** Most bytes that all parts together may become. */
const mostTogether = 128 * 1024 * 1024;

/** Names that let a PDF do something by itself, or carry another file (ISO 32000-1, 12.6.4, 7.11.4 and 12.7.8). */
const active = /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|ImportData|SubmitForm|GoToE|Encrypt)(?![A-Za-z0-9])/;

/** A name may hold its letters as codes: `/J#61vaScript` is `/JavaScript`. */
const spellOut = (text: string): string => text.replaceAll(/#([0-9A-Fa-f]{2})/g, (_all, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

/**
 * Whether a PDF could do more than be read: run a script, start a program, send data, or carry a file. What is packed is unpacked and
 * looked at too; what cannot be looked into (a password, a bomb) counts as active.
 */
export function isActivePdf(bytes: Buffer): boolean {
  const text = bytes.toString('latin1');
  let together = 0;
  let outside = '';
  let at = 0;
  for (const { index } of text.matchAll(/\bstream\r?\n/g)) {
    if (index < at) continue;
    const begin = index + (text[index + 6] === '\r' ? 8 : 7);
    const found = text.indexOf('endstream', begin);
    const end = found === -1 ? text.length : found;
    const before = text.slice(at, index);
    outside += before;
    at = end;
    const dictionary = before.slice(before.lastIndexOf(' obj'));
    // Only packed objects hold names; pages and pictures hold none that count.
    if (!/\/ObjStm(?![A-Za-z0-9])/.test(spellOut(dictionary))) continue;
    const unpacked = unpack(bytes.subarray(begin, end), dictionary);
    if (unpacked === undefined) return true;
    together += unpacked.length;
    if (together > mostTogether || active.test(spellOut(unpacked))) return true;
  }
  return active.test(spellOut(outside + text.slice(at)));
}

function unpack(bytes: Buffer, dictionary: string): string | undefined {
  if (!/\/Filter(?![A-Za-z0-9])/.test(dictionary)) return bytes.toString('latin1');
  if (!/\/Filter\s*\[?\s*\/(?:FlateDecode|Fl)\s*\]?\s*(?:\/|>>)/.test(spellOut(dictionary))) return undefined;
  try {
    return inflateSync(bytes, { maxOutputLength: mostUnpacked }).toString('latin1');
  } catch {
    return undefined;
  }
}
