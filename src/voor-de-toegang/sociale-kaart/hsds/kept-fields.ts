import { isOwnTaxonomy } from './codelijsten.ts';

/** Fields of HSDS that the sociale kaart keeps, by kind of record; those with a kind of their own lead to records below. */
const kept: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  service: {
    ...plain('id name alternate_name description url email status interpretation_services application_process fees_description wait_time accreditations eligibility_description minimum_age maximum_age assured_date alert organization_id'),
    organization: 'organization', phones: 'phone', contacts: 'contact', schedules: 'schedule', service_areas: 'service_area', service_at_locations: 'service_at_location', languages: 'language', cost_options: 'cost_option',
    required_documents: 'required_document', attributes: 'attribute',
  },
  organization: { ...plain('id name alternate_name description email website'), phones: 'phone', organization_identifiers: 'organization_identifier' },
  organization_identifier: plain('id identifier_scheme identifier identifier_type organization_id'),
  phone: plain('id number extension type description'),
  contact: { ...plain('id name title department email'), phones: 'phone' },
  schedule: plain('id valid_from valid_to dtstart until count wkst freq interval byday byweekno bymonthday byyearday description opens_at closes_at attending_type notes'),
  service_area: plain('id name description extent extent_type'),
  service_at_location: { ...plain('id description'), location: 'location', phones: 'phone', contacts: 'contact', schedules: 'schedule' },
  location: { ...plain('id location_type url name description transportation latitude longitude'), attributes: 'attribute', addresses: 'address', accessibility: 'accessibility', phones: 'phone', contacts: 'contact', schedules: 'schedule' },
  address: plain('id address_1 address_2 city postal_code'),
  accessibility: plain('id description details'),
  language: plain('id code name'),
  cost_option: plain('id option currency amount amount_description valid_from valid_to'),
  required_document: plain('id document'),
  attribute: { ...plain('id value'), taxonomy_term: 'taxonomy_term' },
  taxonomy_term: plain('id code taxonomy'),
};

function plain(names: string): Record<string, string> {
  return Object.fromEntries(names.split(' ').map((name) => [name, '']));
}

/** Links between tables: they are followed, not kept. */
const link = /^(service|location|organization|contact|phone|service_at_location|program|taxonomy|taxonomy_term)_id$/;

/** Counts every field of a record, and of the records below it, that holds something and is not kept: `service.funding`. */
export function countUnkept(kind: string, record: unknown, found: Map<string, number>): void {
  if (Array.isArray(record)) {
    for (const one of record) countUnkept(kind, one, found);
    return;
  }
  if (kind === 'attribute' && isOurs(record)) return;
  const fields = kept[kind];
  if (fields === undefined || typeof record !== 'object' || record === null) return;
  for (const [name, value] of Object.entries(record)) {
    const below = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (below !== undefined && below !== '') countUnkept(below, value, found);
    else if (below === undefined && !link.test(name) && holdsSomething(value)) found.set(`${kind}.${name}`, (found.get(`${kind}.${name}`) ?? 0) + 1);
  }
}

/** A term of the sociale kaart itself is kept, whatever else is told of it. */
function isOurs(record: unknown): boolean {
  const { taxonomy_term: term } = record as { taxonomy_term?: { taxonomy?: unknown } | null };
  return typeof term?.taxonomy === 'string' && isOwnTaxonomy(term.taxonomy);
}

const holdsSomething = (value: unknown): boolean => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
