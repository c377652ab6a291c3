import { randomBytes, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { indexPartOf, type KeyRing, type MasterKey } from './secret-box.ts';

/** Member of the file that names the version new values are sealed with, where that is not the highest. */
const sealing = 'seal';
const indexMark = 'index:';

/**
 * Master keys by version, from a JSON file `{ "1": "<32 bytes in base64>", "2": "…", "seal": 1 }`. With `make` the file is
 * made when it is not there, readable by the owner only. Throws when it cannot be read or a key has
 * no 32 bytes; the message holds no key.
 */
export async function loadKeys(file: string, { make }: { readonly make: boolean }): Promise<KeyRing> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return undefined;
  });
  if (text !== undefined) return parseKeys(text, file);
  if (!make) throw new Error(`The file with master keys is not there: ${file}`);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify({ 1: randomBytes(32).toString('base64') })}\n`, { flag: 'wx', mode: 0o600 });
  return parseKeys(await readFile(file, 'utf8'), file);
}

/** Writes the file anew with one key less, or with what the blind index needs of it alone; whole or not at all. */
export async function retireKey(file: string, version: number, { forIndex }: { readonly forIndex: boolean }): Promise<void> {
  const text = await readFile(file, 'utf8');
  const { keys } = parseKeys(text, file);
  const key = keys.get(version);
  if (key === undefined) throw new Error(`${file}: there is no key ${version}`);
  const { [String(version)]: _gone, ...rest } = readJson(text, file) as Record<string, unknown>;
  const left = forIndex ? { [String(version)]: `${indexMark}${Buffer.from(indexPartOf(key)).toString('base64')}`, ...rest } : rest;
  parseKeys(JSON.stringify(left), file);
  const fresh = `${file}.${randomUUID()}`;
  await writeFile(fresh, `${JSON.stringify(left)}\n`, { flag: 'wx', mode: 0o600 });
  await rename(fresh, file);
}

function parseKeys(text: string, file: string): KeyRing {
  const { [sealing]: seal, ...entries } = readJson(text, file) as Record<string, unknown>;
  const keys = new Map(Object.entries(entries).map(([version, key]) => [Number(version), parseKey(String(key))]));
  for (const [version, key] of keys) {
    if (!Number.isInteger(version) || version < 1 || version > 255) throw new Error(`${file}: a version is a number from 1 to 255`);
    const { length } = key instanceof Uint8Array ? key : key.indexPart;
    if (length !== 32) throw new Error(`${file}: key ${version} has ${length} bytes and not 32 (base64)`);
  }
  const whole = [...keys].filter(([, key]) => key instanceof Uint8Array).map(([version]) => version);
  if (whole.length === 0) throw new Error(`${file}: there is no key in it`);
  const chosen = seal === undefined ? Math.max(...whole) : Number(seal);
  if (!whole.includes(chosen)) throw new Error(`${file}: "${sealing}" names no key in it`);
  return { keys, seal: chosen };
}

const parseKey = (text: string): MasterKey => (text.startsWith(indexMark) ? { indexPart: Buffer.from(text.slice(indexMark.length), 'base64') } : Buffer.from(text, 'base64'));

function readJson(text: string, file: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // The text may hold keys: it is not repeated.
  }
  throw new Error(`${file}: not a JSON object of keys by version`);
}
