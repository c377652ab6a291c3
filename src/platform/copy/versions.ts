import { readdir } from 'node:fs/promises';
import { CopyFault } from './copy-fault.ts';

/** Refuses what a newer Spil made: names of migrations that this one does not know. `what` begins the sentence. */
export async function requireKnown(what: string, names: readonly string[], migrations: string): Promise<void> {
  const known = new Set((await readdir(migrations)).map((name) => name.replace(/\.ts$/, '')));
  const newer = names.filter((name) => !known.has(name));
  if (newer.length > 0) throw new CopyFault(`${what} was made by a newer Spil, which did ${newer.join(', ')}: use that one`);
  if (names.length === 0) throw new CopyFault(`${what} holds no database of Spil`);
}
