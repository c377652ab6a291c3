import { HsdsFout } from './hsds-fout.ts';
import { nestTables, type NestedRecord } from './nest-tables.ts';
import type { Rij } from './read-tables.ts';
import { tableName } from './read-tables.ts';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The services in a JSON document of HSDS, whichever of its shapes it has: one service, a page or a list of them, an
 * organization with its services, a service_at_location, or tables as JSON. Other documents of HSDS hold none.
 */
export function findServices(document: unknown, pad: string): NestedRecord[] {
  const page = isRecord(document) && Array.isArray(document['contents']) ? { list: document['contents'] as unknown[], at: `${pad}/contents` } : Array.isArray(document) ? { list: document as unknown[], at: pad } : undefined;
  return page ? page.list.flatMap((one, place) => servicesOf(one, `${page.at}/${place}`)) : servicesOf(document, pad);
}

/** The services in one record; a list in a list is none. */
function servicesOf(document: unknown, pad: string): NestedRecord[] {
  if (!isRecord(document)) throw new HsdsFout(pad, 'Hier hoort een gegeven van HSDS te staan.', 'A record of HSDS belongs here.');
  if (Object.keys(document).some((name) => name.endsWith('.csv'))) return nestTables(new Map(Object.entries(document).map(([name, rows]) => [tableName(name), toRows(rows)])));
  if (isRecord(document['service'])) {
    const { service, ...at } = document;
    return [{ pad: `${pad}/service`, service: { ...service, service_at_locations: [at] } }];
  }
  if (Array.isArray(document['services'])) {
    const { services, ...organization } = document;
    return (services as unknown[]).flatMap((one, place) => (isRecord(one) ? [{ pad: `${pad}/services/${place}`, service: { organization, ...one } }] : []));
  }
  return 'status' in document || 'organization' in document ? [{ pad, service: document }] : [];
}

/** Rows of a table that is written as JSON; whatever is no text becomes it. */
function toRows(rows: unknown): Rij[] {
  return (Array.isArray(rows) ? rows : []).flatMap((row, place) => (isRecord(row)
    ? [{ regel: place + 1, velden: Object.fromEntries(Object.entries(row).flatMap(([name, value]) => (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [[name, String(value)]] : []))) }] : []));
}
