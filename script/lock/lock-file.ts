/**
 * Completes package-lock.json for platforms other than the one it was made on. Tools with native parts
 * name a package per platform; npm leaves out of the lock file those that the registry at hand does not
 * carry, and then `npm ci` refuses the lock file everywhere.
 */
import Type, { type Static } from 'typebox';

const Versions = Type.Optional(Type.Record(Type.String(), Type.String()));

export const Entry = Type.Object({
  version: Type.Optional(Type.String()),
  dev: Type.Optional(Type.Boolean()),
  optional: Type.Optional(Type.Boolean()),
  optionalDependencies: Versions,
});
export type Entry = Static<typeof Entry>;

export const LockFile = Type.Object({ packages: Type.Record(Type.String(), Entry) });

/** A package for one platform, as the lock file names it. */
export interface PlatformEntry {
  readonly version: string;
  readonly cpu: readonly string[];
  readonly dev?: true;
  readonly libc?: readonly string[];
  readonly optional: true;
  readonly os?: readonly string[];
}

const systems = new Set(['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']);
const processors = new Set(['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64']);

/** Platform that a package is for, read from its name: `@oxlint/binding-linux-x64-musl`. Undefined when it names none. */
export function readPlatform(name: string): Pick<PlatformEntry, 'cpu' | 'os' | 'libc'> | undefined {
  const words = (name.split('/').at(-1) ?? '').split('-');
  const cpu = words.filter((word) => processors.has(word));
  const os = words.filter((word) => systems.has(word));
  if (cpu.length !== 1 || (os.length !== 1 && cpu[0] !== 'wasm32')) return undefined;
  const libc = words.flatMap((word) => (word.startsWith('musl') ? ['musl'] : word.startsWith('gnu') ? ['glibc'] : []));
  return { cpu, ...(os.length > 0 && { os }), ...(libc.length > 0 && os[0] === 'linux' && { libc }) };
}

/** Places where Node looks for a package from a path, nearest first. */
function listPlaces(from: string, name: string): string[] {
  const place = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  if (from === '') return [place];
  const above = from.lastIndexOf('/node_modules/');
  return [place, ...listPlaces(above < 0 ? '' : from.slice(0, above), name)];
}

/** Entries that the lock file lacks, by path. */
export function findMissing(packages: Readonly<Record<string, Entry>>): Record<string, PlatformEntry> {
  const missing: Record<string, PlatformEntry> = {};
  for (const [path, entry] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      const platform = readPlatform(name);
      const places = listPlaces(path, name);
      const found = places.find((place) => packages[place] !== undefined);
      // A range is npm's to resolve; only an exact version of a platform package can be written down unseen.
      if (platform === undefined || !/^\d/.test(version) || (found !== undefined && packages[found]?.version === version)) continue;
      const place = found === undefined ? places.at(-1) : places[0];
      if (place !== undefined) missing[place] = { version, ...platform, ...(entry.dev && { dev: true }), optional: true };
    }
  }
  return missing;
}
