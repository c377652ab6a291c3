/** What is kept of each release, in `releases/<version>/`: enough to try an upgrade from it, and to hold the API to it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Type, { type Static } from 'typebox';
import Value from 'typebox/value';

const folder = resolve(import.meta.dirname, '../../releases');

const Release = Type.Object({ version: Type.String(), commit: Type.String({ pattern: '^[0-9a-f]{40}$' }), migrations: Type.Array(Type.String()) });
/** A release: its version, the commit it was made of, and the migrations that it knows. */
export type Release = Static<typeof Release>;

export const folderOf = (version: string): string => join(folder, version);

const numbers = (version: string): number[] => version.split('.').map(Number);

/** Older first. */
function byVersion(one: string, other: string): number {
  const [a, b] = [numbers(one), numbers(other)];
  return a.map((part, at) => part - (b[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** Every release, the oldest first. */
export function listReleases(): readonly Release[] {
  const versions = readdirSync(folder).filter((name) => /^\d+\.\d+\.\d+$/.test(name)).toSorted(byVersion);
  return versions.map((version) => Value.Parse(Release, JSON.parse(readFileSync(join(folderOf(version), 'release.json'), 'utf8'))));
}

/** The newest release; throws when there is none. */
export function lastRelease(): Release {
  const last = listReleases().at(-1);
  if (last === undefined) throw new Error('There is no release in releases/: make it with script/release');
  return last;
}

/** The description of the API of a release, as JSON. */
export const readApi = ({ version }: Release): string => gunzipSync(readFileSync(join(folderOf(version), 'openapi.json.gz'))).toString('utf8');

/** A small filled installation of a release, as statements that both engines take. */
export const readDatabase = ({ version }: Release): string => gunzipSync(readFileSync(join(folderOf(version), 'database.sql.gz'))).toString('utf8');
