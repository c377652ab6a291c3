import { hash } from 'node:crypto';
import type { SecretBox } from '../../../../src/platform/secret/secret-box.ts';
import { digestsOf } from '../digests.ts';
import type { Pattern } from '../find-patterns.ts';
import type { Row } from '../read-region.ts';
import { entriesApart } from './entries-apart.ts';
import { numbersRanked, ranked, ranksIn } from './ranks.ts';
import { readable } from './readable.ts';

/** How far around an id the form looks. */
export const far = 4;

/**
 * A household in a form in which it does not matter which ids, numbers and salts it was given: two
 * households are told alike when their forms are equal. First every row without ids, then every row with
 * for each id what it is used for: the rows it stands in, and in these the ids beside it, and so on.
 */
export function normalForm(pattern: Pattern, secrets: SecretBox, steps = far): string[] {
  const { rijen, ids } = pattern;
  const ranks = ranksIn(rijen);
  const rows = [...rijen.values()].flatMap((list) => list.map((row) => ranked(row, ranks)).flatMap(bothWays).flatMap(entriesApart).map((row) => numbersRanked(row, readable(row, secrets, left), ranks)));
  const cut = rows.map((text) => text.split(token));
  const tokens = rows.map((text) => text.match(token) ?? []);
  const digests = digestsIn(pattern);
  // Ids of who works and of what is offered stay as they are, and so do digests of what this household does not hold.
  const own = (found: string): boolean => (found.length === 64 ? digests.has(found) : !found.includes('-') || found.startsWith('SD-') || ids.has(found));
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

/** A relation that goes both ways is kept from the lower id to the higher: which way that is, is chance. */
function bothWays(row: Row): Row[] {
  const { tabel, waarden } = row;
  if (tabel.naam !== 'relatie' || waarden['soort']?.endsWith('partner') !== true) return [row];
  return [row, { tabel, waarden: { ...waarden, persoon: waarden['andere_persoon'] ?? null, andere_persoon: waarden['persoon'] ?? null } }];
}

/** Digests of what the household signed, was sent and keeps. */
function digestsIn(pattern: Pattern): Set<string> {
  const documents = (pattern.rijen.get('document') ?? []).map(({ waarden }) => hash('sha256', Buffer.from((waarden['inhoud'] ?? '').slice(2), 'hex')));
  return new Set([...digestsOf(pattern, (text) => [text]).keys(), ...documents]);
}

function digest(text: string): string {
  return hash('sha256', text).slice(0, 16);
}
