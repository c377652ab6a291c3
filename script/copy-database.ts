/** `script/backup FILE`, `script/restore FILE`, `script/move to-server|to-embedded`: a copy, back, and elsewhere; on both engines. */
import { join } from 'node:path';
import { sql } from 'kysely';
import { CopyFault } from '../src/platform/copy/copy-fault.ts';
import { backUpEmbedded, restoreEmbedded } from '../src/platform/copy/embedded-copy.ts';
import { raiseFence } from '../src/platform/copy/fence.ts';
import { putMarker, readMarker } from '../src/platform/copy/marker.ts';
import { moveRows } from '../src/platform/copy/move.ts';
import { backUpServer, restoreServer } from '../src/platform/copy/server-copy.ts';
import { checkJournal } from '../src/platform/copy/whole.ts';
import { openEmbedded, openPostgres, type Database } from '../src/platform/database/database.ts';
import { migrate } from '../src/platform/database/migrate.ts';
import { isoMoment, systemClock } from '../src/platform/time/clock.ts';
import { readSettings, SettingFault } from '../src/settings.ts';

const migrations = join(import.meta.dirname, '../migrations');
const usage = 'Usage: script/backup FILE, script/restore FILE, script/restore --already-back, script/move to-server, script/move to-embedded';
const keysApart = 'The keys are not in it: keep them apart, without them names and BSNs of logins cannot be read.';

interface Places {
  readonly folder: string;
  readonly url: string | undefined;
}

const openPlace = ({ folder, url }: Places): Promise<Database> => (url === undefined ? openEmbedded(folder) : openPostgres(url, { poolSize: 2 }));

/** Work on a database that is closed after it, whatever happens. */
async function within<T>(database: Database, work: (database: Database) => Promise<T>): Promise<T> {
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

async function backUp({ folder, url }: Places, file: string): Promise<number> {
  await (url === undefined ? backUpEmbedded(folder, file) : backUpServer(url, file));
  console.log(`Copied to ${file}. ${keysApart}`);
  return 0;
}

async function restore(places: Places, file: string): Promise<number> {
  const how = { migrations, op: isoMoment(systemClock.now()) };
  const { url, folder } = places;
  if (url === undefined) await restoreEmbedded(file, folder, how);
  else await within(await openPlace(places), (database) => restoreServer(file, url, database, how));
  console.log(`Put back from ${file}.`);
  return within(await openPlace(places), comeBack);
}

/** A copy that was put back by other means (of the machine, or by the log of PostgreSQL) is held as well. */
async function alreadyBack(places: Places): Promise<number> {
  return within(await openPlace(places), async (database) => {
    await putMarker(database, { soort: 'teruggezet', op: isoMoment(systemClock.now()) });
    return comeBack(database);
  });
}

/** What goes before the first start: the schema of this version, the fence, and whether the journal is whole. */
async function comeBack(database: Database): Promise<number> {
  await migrate(database, migrations);
  await raiseFence(database);
  console.log('Mail is held until beheer lets it go at /werk/lezers, and each series of numbers goes on 10,000 further. Start Spil with the keys of that time.');
  return tellJournal(database);
}

async function tellJournal(database: Database): Promise<number> {
  const { gebeurtenissen, fouten } = await checkJournal(database);
  if (fouten.length === 0) {
    console.log(`The journal is whole: ${gebeurtenissen} events, every chain and every number.`);
    return 0;
  }
  console.error(`The journal is NOT whole: ${fouten.length} faults, first ${JSON.stringify(fouten[0])}. See docs/operations.md, "An event that is gone".`);
  return 1;
}

async function move({ folder, url }: Places, way: string): Promise<number> {
  if (url === undefined) throw new CopyFault('Set DATABASE_URL to the PostgreSQL server, and SPIL_DATA to the folder of the embedded database');
  return within(await openEmbedded(folder), async (embedded) => within(await openPostgres(url, { poolSize: 2 }), async (server) => {
    await requireAlone(server);
    return way === 'to-server' ? moveTo(embedded, server, 'with DATABASE_URL') : moveTo(server, embedded, 'without DATABASE_URL');
  }));
}

async function moveTo(from: Database, to: Database, start: string): Promise<number> {
  if ((await readMarker(from)) !== undefined) throw new CopyFault('What is to be moved was moved before, or was put back and not started since');
  for (const side of [from, to]) await migrate(side, migrations);
  const moved = await moveRows(from, to, ({ naam, rijen, som }) => { if (rijen !== '0') console.log(`${naam}: ${rijen} rows (${som})`); });
  await to.load((bulk) => bulk.rows('analyze'));
  const code = await tellJournal(to);
  // What was left behind would send everything a second time.
  await putMarker(from, { soort: 'verhuisd', op: isoMoment(systemClock.now()) });
  console.log(`Moved ${moved.reduce((sum, { rijen }) => sum + Number(rijen), 0)} rows in ${moved.length} tables, each counted and compared on both sides. Start Spil ${start}, and with the same keys.`);
  return code;
}

/** Rows that somebody writes meanwhile would stay behind. */
async function requireAlone({ owner }: Database): Promise<void> {
  const others = await sql<{ aantal: number }>`select count(*)::int as aantal from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`.execute(owner);
  if (others.rows[0]?.aantal !== 0) throw new CopyFault(`${others.rows[0]?.aantal} others are connected to this database: stop every process of Spil first`);
}

const ways: Readonly<Record<string, (places: Places, what: string) => Promise<number>>> = { backup: backUp, restore: (places, what) => (what === '--already-back' ? alreadyBack(places) : restore(places, what)), move };

/** What the keeper can do something about is said without a stack. */
function tell(error: unknown): void {
  const known = error instanceof CopyFault || error instanceof SettingFault || (error instanceof Error && (error.message.includes('in use by process') || error.message.startsWith('This database was')));
  console.error(known ? error.message : error);
}

async function main([way = '', what, ...more]: readonly string[]): Promise<number> {
  const { [way]: work } = ways;
  if (work === undefined || what === undefined || more.length > 0 || (way === 'move' && !/^to-(?:server|embedded)$/.test(what))) {
    console.error(usage);
    return 2;
  }
  try {
    // Only where the data is matters here.
    const { SPIL_DATA, DATABASE_URL, SPIL_DATABASE_PASSWORD_FILE } = process.env;
    const { databaseUrl, dataFolder } = readSettings({ SPIL_MODE: 'demo', SPIL_DATA, DATABASE_URL, SPIL_DATABASE_PASSWORD_FILE });
    return await work({ folder: join(dataFolder, 'database'), url: databaseUrl }, what);
  } catch (error) {
    tell(error);
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
