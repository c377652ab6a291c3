import { createHash } from 'node:crypto';
import type { SecretBox } from '../../../../src/platform/secret/secret-box.ts';
import type { Pattern } from '../find-patterns.ts';
import type { Row } from '../read-region.ts';
import { readable } from './readable.ts';

/** How far around an id the form looks. */
const far = 4;

/**
 * A household in a form in which it does not matter which ids, numbers and salts it was given: two
 * households are told alike when their forms are equal. First every row without ids, then every row with
 * for each id what it is used for: the rows it stands in, and in these the ids beside it, and so on.
 */
export function normalForm({ rijen, ids }: Pattern, secrets: SecretBox, steps = far): string[] {
  const rows = [...rijen.values()].flatMap((list) => ranked(list).flatMap(bothWays).map((row) => readable(row, secrets, left).replace(/(ToewijzingNummer)>\d+</g, '$1><')));
  const cut = rows.map((text) => text.split(token));
  const tokens = rows.map((text) => text.match(token) ?? []);
  // Ids of who works and of what is offered stay as they are.
  const own = (found: string): boolean => !found.includes('-') || found.startsWith('SD-') || ids.has(found);
  let colours = new Map<string, string>();
  const shown = (found: string): string => (own(found) ? colours.get(found) ?? '' : found);
  const lineOf = (place: number): string => (cut[place] ?? []).map((text, at) => `${text}·${shown(tokens[place]?.[at] ?? '')}`).join('·');
  const plain = [...rows.keys()].map(lineOf).toSorted();
  for (let step = 0; step < steps; step++) {
    const seen = new Map<string, string[]>();
    for (const place of rows.keys()) {
      const line = lineOf(place);
      for (const [at, found] of (tokens[place] ?? []).entries()) seen.set(found, [...(seen.get(found) ?? []), `${at} ${line}`]);
    }
    colours = new Map([...seen].map(([found, uses]) => [found, digest(uses.toSorted().join('\n'))]));
  }
  return [...plain, ...[...rows.keys()].map(lineOf).toSorted()];
}

/** Ids, digests, numbers of messages and dossiers. */
const token = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{64}|SD-[0-9A-F]{8}(?:-[0-9A-F]{4})?|\b[0-9A-F]{12}\b/g;

/**
 * What differs from one telling to the next, whoever tells: chains (judged by `verifyStream`), the order of
 * the seals of one act over several streams (that of their ids), and the clock of the machine.
 */
const left: ReadonlySet<string> = new Set(['gebeurtenis.digest', 'gebeurtenis.vorige', 'gebeurtenis.hash', 'stroom.hash', 'zegel.nummer', 'zegel.hash', 'effect.moment']);
/** Numbers that a gemeente gives out over all households: within one, only their order counts. */
const numbered: Readonly<Record<string, string>> = { tijdlijn: 'nummer', toewijzing: 'nummer' };

function ranked(rows: readonly Row[]): Row[] {
  const kolom = numbered[rows[0]?.tabel.naam ?? ''];
  if (kolom === undefined) return [...rows];
  const order = [...new Set(rows.map(({ waarden }) => Number(waarden[kolom])))].toSorted((a, b) => a - b);
  return rows.map(({ tabel, waarden }) => ({ tabel, waarden: { ...waarden, [kolom]: String(order.indexOf(Number(waarden[kolom]))) } }));
}

/** A relation that goes both ways is kept from the lower id to the higher: which way that is, is chance. */
function bothWays(row: Row): Row[] {
  const { tabel, waarden } = row;
  if (tabel.naam !== 'relatie' || waarden['soort']?.endsWith('partner') !== true) return [row];
  return [row, { tabel, waarden: { ...waarden, persoon: waarden['andere_persoon'] ?? null, andere_persoon: waarden['persoon'] ?? null } }];
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
