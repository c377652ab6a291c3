import { access, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { sql } from 'kysely';
import { openEmbedded } from '../database/database.ts';
import { lockFolder } from '../database/folder-lock.ts';
import { CopyFault } from './copy-fault.ts';
import { putMarker } from './marker.ts';
import { requireKnown } from './versions.ts';

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
    await writeWhole(file, Buffer.from(await dump.arrayBuffer()));
  } finally {
    unlock();
  }
}

/** Under its name once it is whole, and on disk. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const part = `${file}.part`;
  try {
    const handle = await open(part, 'w', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

/**
 * Puts a copy back into a folder without a database, and looks whether it opens and this Spil knows it. It is put
 * beside it first: a copy that is damaged leaves nothing. Throws when there is a database already, or the file is no copy.
 */
export async function restoreEmbedded(file: string, folder: string, { migrations, op }: { readonly migrations: string; readonly op: string }): Promise<void> {
  if (!(await isThere(file))) throw new CopyFault(`There is no file ${file}`);
  if (await isThere(folder) && (await readdir(folder)).some((name) => name !== 'spil.lock')) throw new CopyFault(`There is something in ${folder}: move it away first, a restore overwrites nothing`);
  const beside = `${folder}.restore`;
  await rm(beside, { recursive: true, force: true });
  await mkdir(dirname(folder), { recursive: true });
  try {
    await takeOut(file, beside);
    const database = await openEmbedded(beside);
    try {
      const done = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(database.owner).catch(() => ({ rows: [] }));
      await requireKnown(file, done.rows.map(({ name }) => name), migrations);
      await putMarker(database, { soort: 'teruggezet', op });
    } finally {
      await database.close();
    }
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    throw error;
  }
  await rm(folder, { recursive: true, force: true });
  await rename(beside, folder);
}

async function takeOut(file: string, folder: string): Promise<void> {
  try {
    const { PGlite } = await import('@electric-sql/pglite');
    // Taken out here: a file that is cut off is an error that can be caught.
    const tar = await promisify(gunzip)(await readFile(file));
    const pglite = await PGlite.create(folder, { loadDataDir: new Blob([new Uint8Array(tar)]) });
    await pglite.close();
  } catch (error) {
    throw new CopyFault(`${file} is no copy of a database of Spil, or is damaged`, { cause: error });
  }
}
