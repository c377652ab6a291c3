import { access, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { lockFolder } from './folder-lock.ts';

/** A copy that cannot be made or put back; its message tells what to do. */
export class CopyFault extends Error {
  override readonly name = 'CopyFault';
}

const isThere = (path: string): Promise<boolean> => access(path).then(() => true, () => false);

/**
 * Copies an embedded database whole into one file (tar, gzip), readable by its owner only, and forces it
 * to disk. Throws when a server has the folder, when there is no database in it, or when the file exists.
 */
export async function backUpEmbedded(folder: string, file: string): Promise<void> {
  if (!(await isThere(join(folder, 'PG_VERSION')))) throw new CopyFault(`There is no embedded database in ${folder}`);
  if (await isThere(file)) throw new CopyFault(`${file} exists already: choose another name`);
  const unlock = await lockFolder(folder);
  try {
    const { PGlite } = await import('@electric-sql/pglite');
    const pglite = await PGlite.create(folder);
    const dump = await pglite.dumpDataDir('gzip');
    await pglite.close();
    await mkdir(dirname(file), { recursive: true });
    const part = `${file}.part`;
    const handle = await open(part, 'wx', 0o600);
    await handle.writeFile(Buffer.from(await dump.arrayBuffer()));
    await handle.sync();
    await handle.close();
    await rename(part, file);
  } finally {
    unlock();
  }
}

/**
 * Puts a copy back into a folder without a database, and looks whether it opens. It is put beside it first:
 * a copy that is damaged leaves nothing. Throws when there is a database already, or the file is no copy.
 */
export async function restoreEmbedded(file: string, folder: string): Promise<void> {
  if (!(await isThere(file))) throw new CopyFault(`There is no file ${file}`);
  if (await isThere(folder) && (await readdir(folder)).some((name) => name !== 'spil.lock')) throw new CopyFault(`There is something in ${folder}: move it away first, a restore overwrites nothing`);
  const beside = `${folder}.restore`;
  await rm(beside, { recursive: true, force: true });
  await mkdir(dirname(folder), { recursive: true });
  try {
    const { PGlite } = await import('@electric-sql/pglite');
    // Taken out here: a file that is cut off is an error that can be caught.
    const tar = await promisify(gunzip)(await readFile(file));
    const pglite = await PGlite.create(beside, { loadDataDir: new Blob([new Uint8Array(tar)]) });
    await pglite.query('select name from kysely_migration limit 1');
    await pglite.close();
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    throw new CopyFault(`${file} is no copy of a database of Spil, or is damaged`, { cause: error });
  }
  await rm(folder, { recursive: true, force: true });
  await rename(beside, folder);
}
