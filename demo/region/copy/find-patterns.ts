import type { Row } from './read-region.ts';
import { tablesAboutPeople } from './tables-about-people.ts';

/** One household with all that was written about it (or a question that never became a household): what copies are made of. */
export interface Pattern {
  readonly gemeente: string;
  readonly rijen: ReadonlyMap<string, readonly Row[]>;
  readonly ids: ReadonlySet<string>;
}

/** Kept beside the rows of people by the database itself. */
const derived: ReadonlySet<string> = new Set(['bsn_gemeente', 'te_zegelen']);
/** A look at a list is about several households: it does not tie them together. */
const looks: ReadonlySet<string> = new Set(['inzage', 'inzage_onderwerp']);
/** By itself it is nothing to copy: it follows from something else, or is about what is no household, as a task about a network. */
const following: ReadonlySet<string> = new Set(['stroom', 'gebeurtenis', 'zegel', 'effect', 'zoek_token', 'tijdlijn', 'taak', ...looks]);

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const most = 20;

/**
 * Households of a region, found by the ids that their rows share; in the order of their first events, and
 * whatever order the rows were read in: copies are dealt by it.
 */
export function findPatterns(region: ReadonlyMap<string, readonly Row[]>): Pattern[] {
  const about = tablesAboutPeople(region);
  const shared = new Set([...region].flatMap(([tabel, list]) => (about.has(tabel) || derived.has(tabel) ? [] : list.flatMap(idsIn))));
  const own = (row: Row): string[] => idsIn(row).filter((id) => !shared.has(id));
  const rows = [...region].filter(([tabel]) => about.has(tabel) && !derived.has(tabel)).flatMap(([, list]) => list);
  const groups = new Groups();
  for (const row of rows) if (!looks.has(row.tabel.naam)) groups.join(own(row));
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const [id] = own(row);
    if (id !== undefined && !looks.has(row.tabel.naam)) add(found, groups.of(id), row);
  }
  for (const [root, list] of looksByGroup(region, groups)) if (found.has(root)) found.get(root)?.push(...list);
  const patterns = [...found.values()].filter((list) => list.some(({ tabel }) => !following.has(tabel.naam))).map((list) => toPattern(list, own));
  return patterns.map((pattern) => ({ pattern, begin: beginOf(pattern) })).toSorted((a, b) => (a.begin < b.begin ? -1 : 1)).map(({ pattern }) => pattern);
}

function idsIn(row: Row): string[] {
  return row.tabel.kolommen.flatMap(({ naam, soort }) => (soort === 'bytea' ? [] : row.waarden[naam]?.match(uuid) ?? []));
}

function toPattern(rows: readonly Row[], own: (row: Row) => string[]): Pattern {
  const gemeenten = new Set(rows.map((row) => row.waarden['gemeente']));
  const [gemeente] = gemeenten;
  const rijen = Map.groupBy(rows, (row) => row.tabel.naam);
  if (gemeente === undefined || gemeente === null || gemeenten.size > 1 || (rijen.get('dossier')?.length ?? 0) > most) {
    throw new Error(`Households hang together that should not: do they share rows of one of ${[...rijen.keys()].join(', ')}?`);
  }
  return { gemeente, rijen, ids: new Set(rows.flatMap(own)) };
}

/** Lines of the access log by the household of who was looked at; a line about several is with each of them. */
function looksByGroup(region: ReadonlyMap<string, readonly Row[]>, groups: Groups): Map<string, Row[]> {
  const lines = new Map((region.get('inzage') ?? []).map((row) => [row.waarden['id'], row]));
  const found = new Map<string, Row[]>();
  for (const subject of region.get('inzage_onderwerp') ?? []) {
    const root = groups.of(subject.waarden['onderwerp'] ?? '');
    const line = lines.get(subject.waarden['inzage']);
    if (line && found.get(root)?.includes(line) !== true) add(found, root, line);
    add(found, root, subject);
  }
  return found;
}

/** The moment of the first event; what has none comes last, by its ids. No two are the same. */
function beginOf({ rijen, ids }: Pattern): string {
  const events = (rijen.get('gebeurtenis') ?? []).map(({ waarden }) => `${waarden['moment']} ${waarden['id']}`);
  return events.toSorted()[0] ?? `9 ${[...ids].toSorted()[0] ?? ''}`;
}

function add(found: Map<string, Row[]>, key: string, row: Row): void {
  const list = found.get(key);
  if (list) list.push(row);
  else found.set(key, [row]);
}

/** Ids that belong together, as a forest in which each tree is a group. */
class Groups {
  readonly #parent = new Map<string, string>();

  of(id: string): string {
    let root = id;
    for (let up = this.#parent.get(root); up !== undefined; up = this.#parent.get(root)) root = up;
    // The next walk from here is short.
    if (root !== id) this.#parent.set(id, root);
    return root;
  }

  join(ids: readonly string[]): void {
    const [first, ...rest] = ids;
    if (first === undefined) return;
    for (const id of rest) {
      const [from, to] = [this.of(id), this.of(first)];
      if (from !== to) this.#parent.set(from, to);
    }
  }
}
