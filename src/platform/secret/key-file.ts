import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Master keys by version, from a JSON file `{ "1": "<32 bytes in base64>" }`. With `make` the file is
 * made when it is not there, readable by the owner only. Throws when it cannot be read or a key has
 * no 32 bytes; the message holds no key.
 */
export async function loadKeys(file: string, { make }: { readonly make: boolean }): Promise<Map<number, Uint8Array>> {
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

function parseKeys(text: string, file: string): Map<number, Uint8Array> {
  const keys = new Map(Object.entries(readJson(text, file)).map(([version, key]) => [Number(version), Buffer.from(String(key), 'base64')]));
  for (const [version, key] of keys) {
    if (!Number.isInteger(version) || version < 1 || version > 255) throw new Error(`${file}: a version is a number from 1 to 255`);
    if (key.length !== 32) throw new Error(`${file}: key ${version} has ${key.length} bytes and not 32 (base64)`);
  }
  if (keys.size === 0) throw new Error(`${file}: there is no key in it`);
  return keys;
}

function readJson(text: string, file: string): object {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value;
  } catch {
    // The text may hold keys: it is not repeated.
  }
  throw new Error(`${file}: not a JSON object of keys by version`);
}
