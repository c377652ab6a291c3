import { csvLine, guardCell } from './csv-cell.ts';
import type { Uitgave } from './write-service.ts';
import type { HsdsUit } from './write-text.ts';

type Type = 'string' | 'number' | 'date' | 'datetime' | 'time';

/** A table of the tabular form of HSDS: its file, and its columns; those with a star are required. */
interface Tabel {
  readonly path: string;
  readonly columns: readonly string[];
}

const tabel = (path: string, columns: string): Tabel => ({ path: `${path}.csv`, columns: columns.split(' ') });

const tabellen: Readonly<Record<string, Tabel>> = {
  service: tabel('services', 'id* organization_id* name* alternate_name description url email status* interpretation_services application_process fees_description wait_time accreditations eligibility_description minimum_age maximum_age assured_date alert last_modified'),
  organization: tabel('organizations', 'id* name* alternate_name description* email website'),
  service_at_location: tabel('service_at_location', 'id* service_id* location_id* description'),
  location: tabel('locations', 'id* location_type* url name description transportation latitude longitude'),
  address: tabel('addresses', 'id* location_id address_1* city* state_province* postal_code* country* address_type*'),
  accessibility: tabel('accessibility', 'id* location_id description'),
  phone: tabel('phones', 'id* service_at_location_id service_id organization_id contact_id number* extension type description'),
  contact: tabel('contacts', 'id* service_id service_at_location_id name title department email'),
  schedule: tabel('schedules', 'id* service_id service_at_location_id valid_from valid_to dtstart until count wkst freq interval byday byweekno bymonthday byyearday description opens_at closes_at'),
  service_area: tabel('service_areas', 'id* service_id name description extent extent_type'),
  required_document: tabel('required_documents', 'id* service_id document'),
  language: tabel('languages', 'id* service_id code'),
  cost_option: tabel('cost_options', 'id* service_id* valid_from valid_to option currency amount amount_description'),
  organization_identifier: tabel('organization_identifiers', 'id* organization_id* identifier_scheme identifier_type* identifier*'),
  attribute: tabel('attributes', 'id* link_id* taxonomy_term_id* link_type link_entity* value label'),
  taxonomy: tabel('taxonomies', 'id* name* description*'),
  taxonomy_term: tabel('taxonomy_terms', 'id* code name* description* taxonomy language taxonomy_id'),
};
export const tabelnamen: readonly string[] = Object.keys(tabellen);
export const fileOf = (name: string): string => tabellen[name]?.path ?? '';

const types: Readonly<Record<string, Type>> = {
  minimum_age: 'number', maximum_age: 'number', latitude: 'number', longitude: 'number', extension: 'number', interval: 'number', count: 'number', amount: 'number', assured_date: 'date', valid_from: 'date', valid_to: 'date', dtstart: 'date',
  until: 'date', last_modified: 'datetime', opens_at: 'time', closes_at: 'time',
};

/** In 3.0 an attribute has no label. */
function columnsOf(name: string, uitgave: Uitgave): { readonly name: string; readonly required: boolean }[] {
  const { columns = [] } = tabellen[name] ?? {};
  return columns.filter((column) => column !== 'label' || uitgave !== '3.0').map((column) => ({ name: column.replace('*', ''), required: column.endsWith('*') }));
}

/** What stands below a record of HSDS, and in which table. */
const below: Readonly<Record<string, string>> = {
  organization: 'organization', location: 'location', taxonomy_term: 'taxonomy_term', service_at_locations: 'service_at_location', addresses: 'address', accessibility: 'accessibility', phones: 'phone', contacts: 'contact', schedules: 'schedule',
  service_areas: 'service_area', required_documents: 'required_document', languages: 'language', cost_options: 'cost_option', organization_identifiers: 'organization_identifier', attributes: 'attribute',
};

/** A record with what is below it, as rows of tables; what stands below it in one piece comes first. */
export function* flatten(name: string, record: HsdsUit, links: HsdsUit = {}): Generator<readonly [table: string, row: HsdsUit]> {
  const own: HsdsUit = { ...record, ...links };
  for (const [field, value] of Object.entries(record)) {
    const table = below[field];
    if (table === undefined || typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    own[`${table}_id`] = (value as HsdsUit)['id'];
    yield* flatten(table, value as HsdsUit);
  }
  yield [name, own];
  for (const [field, value] of Object.entries(record)) {
    const table = below[field];
    if (table === undefined || !Array.isArray(value)) continue;
    for (const one of value as HsdsUit[]) yield* flatten(table, one, table === 'attribute' ? { link_id: record['id'] } : { [`${name}_id`]: record['id'] });
  }
}

/** A line of a table; what is required has a dash where nothing is told. */
export function lineOf(table: string, row: HsdsUit, uitgave: Uitgave): string {
  return csvLine(columnsOf(table, uitgave).map(({ name, required }) => {
    const { [name]: value } = row;
    const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    return guardCell(text === '' && required ? '-' : text);
  }));
}

export const headerOf = (table: string, uitgave: Uitgave): string => csvLine(columnsOf(table, uitgave).map(({ name }) => name));

/** The description that goes along: which tables there are, with which columns (Frictionless tabular data package). */
export function dataPackage(uitgave: Uitgave): object {
  return {
    name: 'human_services_data', title: 'Human Services Data Specification', profile: 'tabular-data-package', version: uitgave,
    resources: tabelnamen.map((table) => ({
      name: table, path: fileOf(table), profile: 'tabular-data-resource', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', dialect: { delimiter: ',', lineTerminator: '\r\n', doubleQuote: true },
      schema: {
        fields: columnsOf(table, uitgave).map(({ name, required }) => ({ name, type: types[name] ?? 'string', ...(types[name] === 'datetime' ? { format: 'any' } : {}), constraints: { required, ...(name === 'id' ? { unique: true } : {}) } })), primaryKey: 'id',
      },
    })),
  };
}
