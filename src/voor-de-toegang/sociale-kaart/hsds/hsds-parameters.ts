import { invalidInput, type InputFault } from '../../../platform/error.ts';
import type { Text } from '../../../platform/text.ts';
import { Temporal } from '../../../platform/time/temporal.ts';
import type { HsdsVraag } from './hsds-vraag.schema.ts';
import type { Uitgave } from './write-service.ts';

/** Query parameters as they come in: a name may stand there more than once. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The parameters of each path, by the openapi.json of the release (`taxonomies` of its components). */
const paged = ['search', 'page', 'per_page', 'format'] as const;
const classified = ['taxonomy_term_id', 'taxonomy_id'] as const;
const known = {
  services: [...paged, ...classified, 'organization_id', 'modified_after', 'minimal', 'full'],
  organizations: [...paged, 'full_service', 'full'],
  service_at_locations: [...paged, ...classified, 'organization_id', 'modified_after', 'full', 'postcode', 'proximity'],
  taxonomies: paged,
  taxonomy_terms: [...paged, 'taxonomy_id', 'top_only', 'parent_id'],
  organization: ['full_service'],
  one: [],
} as const satisfies Record<string, readonly string[]>;
export type Path = keyof typeof known;

const namesOf = (path: Path, uitgave: Uitgave): readonly string[] => (path === 'organizations' && uitgave === '3.1' ? [...known.organizations, ...classified] : known[path]);

/** Where a client asks for nothing else. */
const standardSize = 50;
const largestPage = 1000;
/** All at once, as HSDS wants of `minimal`. */
const everything = 100_000;

const words = {
  unknown: { nl: 'Deze parameter kent dit adres niet.', en: 'This address does not know this parameter.' },
  twice: { nl: 'Geef deze parameter één keer.', en: 'Give this parameter once.' },
  number: { nl: 'Geef een heel getal vanaf 1.', en: 'Give a whole number from 1.' },
  size: { nl: `Geef een heel getal van 1 tot en met ${largestPage}.`, en: `Give a whole number from 1 to ${largestPage}.` },
  flag: { nl: 'Geef true of false.', en: 'Give true or false.' },
  id: { nl: 'Geef een UUID.', en: 'Give a UUID.' },
  moment: { nl: 'Geef een datum of een tijdstip, zoals 2026-03-10T09:00:00Z.', en: 'Give a date or a moment, such as 2026-03-10T09:00:00Z.' },
  format: { nl: 'Geef json of ndjson.', en: 'Give json or ndjson.' },
  postcode: { nl: 'Geef een postcode als 1901AB.', en: 'Give a postcode such as 1901AB.' },
  metres: { nl: 'Geef een aantal meters, met een postcode erbij.', en: 'Give a number of metres, with a postcode.' },
  text: { nl: 'Geef 1 tot 300 tekens.', en: 'Give 1 to 300 characters.' },
} satisfies Record<string, Text>;

/** What a client of HSDS asks of a list, in the words of the act; and in which form it wants it. */
export interface Gevraagd {
  readonly vraag: Omit<HsdsVraag, 'gemeente' | 'uitgave'> & { readonly bladzijde: number; readonly aantal: number };
  readonly ndjson: boolean;
  /** Of terms alone. */
  readonly parent: string | undefined;
  readonly childless: boolean;
}

/** Reads parameters one by one and keeps every fault, so that a client hears all of them at once. */
function reader(query: Query, path: Path, uitgave: Uitgave) {
  const faults: InputFault[] = [];
  const fail = (name: string, uitleg: Text): undefined => {
    faults.push({ pad: `#/query/${name}`, uitleg });
    return undefined;
  };
  for (const name of Object.keys(query)) if (!namesOf(path, uitgave).includes(name)) fail(name, words.unknown);
  const take = <T>(name: string, uitleg: Text, parse: (text: string) => T | undefined): T | undefined => {
    const { [name]: value } = query;
    if (value === undefined) return undefined;
    if (typeof value !== 'string') return fail(name, words.twice);
    return parse(value) ?? fail(name, uitleg);
  };
  return {
    faults, fail, take,
    flag: (name: string): boolean => take(name, words.flag, (text) => ({ true: { is: true }, false: { is: false } })[text])?.is ?? false,
    id: (name: string): string | undefined => take(name, words.id, (text) => (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text) ? text.toLowerCase() : undefined)),
    whole: (name: string, most: number, uitleg: Text): number | undefined => take(name, uitleg, (text) => (/^[1-9]\d{0,6}$/.test(text) && Number(text) <= most ? Number(text) : undefined)),
  };
}

/** Throws with every parameter that is not right. */
export function readQuery(path: Path, uitgave: Uitgave, query: Query): Gevraagd {
  const read = reader(query, path, uitgave);
  const minimal = read.flag('minimal');
  const full = read.flag('full');
  const vorm = read.flag('full_service') ? 'met-diensten' as const : minimal ? 'minimaal' as const : full ? 'volledig' as const : 'kort' as const;
  const text = (name: string, uitleg: Text, pattern: RegExp) => read.take(name, uitleg, (value) => (pattern.test(value) ? value : undefined));
  const wish = {
    zoek: text('search', words.text, /^[^]{1,300}$/), begrip: read.id('taxonomy_term_id'), codelijst: read.id('taxonomy_id'), organisatie: read.id('organization_id'), gewijzigdVanaf: read.take('modified_after', words.moment, momentOf),
    postcode: text('postcode', words.postcode, /^\d{4} ?[A-Za-z]{2}$/), afstand: read.take('proximity', words.metres, (value) => (/^\d{1,6}(\.\d+)?$/.test(value) ? Number(value) : undefined)),
  };
  if (wish.afstand !== undefined && wish.postcode === undefined) read.fail('proximity', words.metres);
  const gevraagd = {
    vraag: { bladzijde: read.whole('page', 1_000_000, words.number) ?? 1, aantal: read.whole('per_page', minimal ? everything : largestPage, words.size) ?? (minimal ? everything : standardSize), vorm, ...given(wish) },
    ndjson: read.take('format', words.format, (value) => (value === 'json' || value === 'ndjson' ? value : undefined)) === 'ndjson', parent: read.id('parent_id'), childless: read.flag('top_only'),
  };
  if (read.faults.length > 0) throw invalidInput(read.faults);
  return gevraagd;
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
const given = <T extends object>(fields: T): Given<T> => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>;

function momentOf(text: string): string | undefined {
  try {
    return /^\d{4}-\d\d-\d\d$/.test(text) ? Temporal.PlainDate.from(text).toZonedDateTime('Europe/Amsterdam').toInstant().toString() : Temporal.Instant.from(text).toString();
  } catch {
    return undefined;
  }
}
