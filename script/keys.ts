/** `script/keys`, `script/keys reseal`, `script/keys move-index VERSION`, `script/keys retire VERSION`: another master key, on both engines. */
import { join } from 'node:path';
import { sql } from 'kysely';
import { openEmbedded, openPostgres, type Database } from '../src/platform/database/database.ts';
import { loadKeys, retireKey } from '../src/platform/secret/key-file.ts';
import { KeyFault, moveIndex, openSecrets, readLayers } from '../src/platform/secret/index-layers.ts';
import { countVersions, sealAnew, type VersionCount } from '../src/platform/secret/seal-anew.ts';
import type { KeyRing } from '../src/platform/secret/secret-box.ts';
import { isoMoment, systemClock } from '../src/platform/time/clock.ts';
import { readSettings, SettingFault } from '../src/settings.ts';
import { indexColumns, sealedColumns } from '../src/start/kept-secrets.ts';

const usage = 'Usage: script/keys, script/keys reseal, script/keys move-index VERSION, script/keys retire VERSION';

interface Work {
  readonly database: Database;
  readonly ring: KeyRing;
  readonly file: string;
  readonly version: number;
}

/** Why a key cannot be taken away yet; undefined when it can. */
function keptBy(version: number, { ring, counts, layers }: { readonly ring: KeyRing; readonly counts: readonly VersionCount[]; readonly layers: readonly number[] }): string | undefined {
  const sealed = counts.filter(({ versie }) => versie === version).reduce((sum, { aantal }) => sum + aantal, 0);
  if (sealed > 0) return `${sealed} values are sealed with it: script/keys reseal`;
  if (ring.seal === version) return 'new values are sealed with it';
  if (layers.at(-1) === version) return 'the blind index is made with it alone, or last: script/keys move-index to a newer one';
  return undefined;
}

async function show({ database, ring }: Work): Promise<number> {
  const counts = await countVersions(database, sealedColumns);
  const layers = (await readLayers(database)).map(({ sleutel }) => sleutel);
  for (const { naam, versie, aantal } of counts) console.log(`${naam}: ${aantal} sealed with key ${versie}`);
  console.log(`The blind index is made with ${layers.length === 0 ? 'no key yet' : `key ${layers.join(', and over it with key ')}`}. New values are sealed with key ${ring.seal}.`);
  const unknown = [...new Set(counts.map(({ versie }) => versie))].filter((versie) => !(ring.keys.get(versie) instanceof Uint8Array));
  for (const versie of unknown) console.error(`Key ${versie} is NOT in the file, and values are sealed with it: nobody can read them`);
  for (const [version, key] of ring.keys) {
    if (!(key instanceof Uint8Array)) console.log(`Key ${version}: retired; only its part in the blind index is there, which opens nothing.`);
    else console.log(`Key ${version}: ${keptBy(version, { ring, counts, layers }) ?? `nothing needs it: script/keys retire ${version}`}.`);
  }
  return unknown.length === 0 ? 0 : 1;
}

async function reseal({ database, ring }: Work): Promise<number> {
  const secrets = await openSecrets(database, ring, isoMoment(systemClock.now()));
  for (const column of sealedColumns) {
    const done = await sealAnew(database, secrets, column, (so) => { if (so % 2000 < 200) console.log(`${column.naam}: ${so} sealed anew`); });
    console.log(`${column.naam}: ${done} sealed anew, done`);
  }
  const left = (await countVersions(database, sealedColumns)).filter(({ versie }) => versie !== ring.seal);
  if (left.length === 0) console.log(`Everything is sealed with key ${ring.seal}.`);
  else console.error('Not everything: somebody held these rows, or a process still seals with another key. Do it again.');
  return left.length === 0 ? 0 : 1;
}

async function move({ database, ring, version }: Work): Promise<number> {
  if (database.engine === 'postgres') await requireAlone(database);
  const moved = await moveIndex(database, ring, version, indexColumns, isoMoment(systemClock.now()));
  console.log(`Moved ${moved} values of the blind index to key ${version}. Start Spil.`);
  return 0;
}

async function retire({ database, ring, file, version }: Work): Promise<number> {
  const [counts, layers] = [await countVersions(database, sealedColumns), (await readLayers(database)).map(({ sleutel }) => sleutel)];
  const why = ring.keys.get(version) instanceof Uint8Array ? keptBy(version, { ring, counts, layers }) : 'it is no whole key in the file';
  if (why !== undefined) throw new KeyFault(`Key ${version} cannot be taken away: ${why}`);
  const forIndex = layers.includes(version);
  await retireKey(file, version, { forIndex });
  console.log(`Key ${version} is taken out of ${file}${forIndex ? '; its part in the blind index stays, which opens nothing' : ''}. Give every process this file, and keep the old key with the copies that were made with it.`);
  return 0;
}

/** What began with an older Spil does not say yet which keys it has. */
async function requireSchema({ owner }: Database): Promise<void> {
  const { rows: [there] } = await sql<{ er: boolean }>`select to_regclass('public.index_sleutel') is not null as er`.execute(owner);
  if (there?.er !== true) throw new KeyFault('Start this version of Spil once first: it brings the database up to date');
}

/** Who looks people up with the old index meanwhile would not find them. */
async function requireAlone({ owner }: Database): Promise<void> {
  const others = await sql<{ aantal: number }>`select count(*)::int as aantal from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`.execute(owner);
  if (others.rows[0]?.aantal !== 0) throw new KeyFault(`${others.rows[0]?.aantal} others are connected to this database: stop every process of Spil first`);
}

const ways: Readonly<Record<string, (work: Work) => Promise<number>>> = { show, reseal, 'move-index': move, retire };

async function main([way = 'show', version, ...more]: readonly string[]): Promise<number> {
  const { [way]: work } = ways;
  const numbered = way === 'move-index' || way === 'retire';
  if (work === undefined || more.length > 0 || (version !== undefined) !== numbered || (numbered && !/^\d{1,3}$/.test(version ?? ''))) {
    console.error(usage);
    return 2;
  }
  try {
    // Only where the data and the keys are matters here.
    const { SPIL_DATA, DATABASE_URL, SPIL_KEYS_FILE } = process.env;
    const { databaseUrl, dataFolder, keysFile } = readSettings({ SPIL_MODE: 'demo', SPIL_DATA, DATABASE_URL, SPIL_KEYS_FILE });
    const ring = await loadKeys(keysFile, { make: false });
    const database = databaseUrl === undefined ? await openEmbedded(join(dataFolder, 'database')) : await openPostgres(databaseUrl, { poolSize: 1 });
    try {
      await requireSchema(database);
      return await work({ database, ring, file: keysFile, version: Number(version) });
    } finally {
      await database.close();
    }
  } catch (error) {
    const known = error instanceof KeyFault || error instanceof SettingFault || (error instanceof Error && (error.message.includes('in use by process') || /keys|^Key version/.test(error.message)));
    console.error(known ? error.message : error);
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
