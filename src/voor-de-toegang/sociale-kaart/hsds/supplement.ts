import { createHash } from 'node:crypto';
import { canonical } from '../../../platform/canonical.ts';
import type { DienstInhoud } from '../dienst-inhoud.schema.ts';
import type { HsdsRecord } from './hsds.schema.ts';
import { mapFields, type Indeling } from './map-service.ts';
import type { HsdsUit } from './write-text.ts';

/**
 * HSDS cannot say everything that an entry says: a time until midnight, the order of numbers and people. What would come
 * back otherwise than it was goes along in an attribute, by field: a digest of how HSDS reads, and how it was. Somebody who
 * changes the HSDS in between changes that digest: then what HSDS says holds.
 */
type Supplement = Readonly<Record<string, readonly [digest: string, value: unknown]>>;

const digest = (value: unknown): string => createHash('sha256').update(canonical(value)).digest('hex').slice(0, 16);

/** Under which number another system knows it is no part of what it says. */
export function withoutKenmerk(inhoud: Partial<DienstInhoud>): Partial<DienstInhoud> {
  const { organisatie, locaties } = inhoud;
  return { ...inhoud, ...(organisatie === undefined ? {} : { organisatie: { ...organisatie, kenmerk: '' } }), ...(locaties === undefined ? {} : { locaties: locaties.map((locatie) => ({ ...locatie, kenmerk: '' })) }) };
}

/** Undefined when HSDS says everything. */
export function supplementOf(service: HsdsUit, inhoud: DienstInhoud): string | undefined {
  const back = withoutKenmerk(mapFields(service as unknown as HsdsRecord, inhoud)) as Readonly<Record<string, unknown>>;
  const lost = Object.entries(withoutKenmerk(inhoud)).filter(([name, value]) => canonical(back[name]) !== canonical(value));
  return lost.length === 0 ? undefined : JSON.stringify(Object.fromEntries(lost.map(([name, value]) => [name, [digest(back[name]), value]])) satisfies Supplement);
}

/** A service of HSDS in the words of the sociale kaart, with what its supplement says where the rest still reads as it did. */
export function mapService(service: HsdsRecord, indeling: Indeling): DienstInhoud {
  const read = mapFields(service, indeling);
  const supplement = parse(service.attributes?.find(({ taxonomy_term: term }) => term?.taxonomy === 'spil' && term.code === 'aanvulling')?.value);
  const fields = withoutKenmerk(read) as Readonly<Record<string, unknown>>;
  const held = Object.entries(supplement).filter(([name, pair]) => Object.hasOwn(fields, name) && Array.isArray(pair) && pair[0] === digest(fields[name]));
  return held.length === 0 ? read : { ...read, ...Object.fromEntries(held.map(([name, [, value]]) => [name, value])) };
}

function parse(text: string | null | undefined): Supplement {
  if (text === undefined || text === null) return {};
  try {
    const found: unknown = JSON.parse(text);
    return typeof found === 'object' && found !== null && !Array.isArray(found) ? (found as Supplement) : {};
  } catch {
    return {};
  }
}
