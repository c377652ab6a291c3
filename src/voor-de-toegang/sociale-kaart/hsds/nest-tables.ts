import type { Rij, Tabellen } from './read-tables.ts';

/** A service put together from its tables, and the line it stands on. */
export interface NestedRecord {
  readonly pad: string;
  readonly service: Record<string, unknown>;
}

type Velden = Record<string, unknown>;

/** Nests the tables of a tabular package as HSDS does in JSON: what names a service, a place or an organisation goes below it. */
export function nestTables(tabellen: Tabellen): NestedRecord[] {
  const rows = (table: string): readonly Rij[] => tabellen.get(table) ?? [];
  const below = (table: string, key: string): ((id: unknown) => Velden[]) => {
    const found = Map.groupBy(rows(table), ({ velden }) => velden[key] ?? '');
    return (id) => (typeof id === 'string' && id !== '' ? (found.get(id) ?? []).map(({ velden }) => filled(velden)) : []);
  };
  const of = (table: string): ((id: unknown) => Velden | undefined) => {
    const found = new Map(rows(table).map(({ velden }) => [velden['id'], filled(velden)]));
    return (id) => found.get(id as string);
  };
  const [organization, location, term] = [of('organizations'), of('locations'), of('taxonomy_terms')];
  const phonesOf = { service: below('phones', 'service_id'), at: below('phones', 'service_at_location_id'), location: below('phones', 'location_id'), organization: below('phones', 'organization_id'), contact: below('phones', 'contact_id') };
  const contacts = (key: string): ((id: unknown) => Velden[]) => {
    const found = below('contacts', key);
    return (id) => found(id).map((contact) => ({ ...contact, phones: phonesOf.contact(contact['id']) }));
  };
  const contactsOf = { service: contacts('service_id'), at: contacts('service_at_location_id'), location: contacts('location_id') };
  const schedulesOf = { service: below('schedules', 'service_id'), at: below('schedules', 'service_at_location_id'), location: below('schedules', 'location_id') };
  const [addresses, accessibility] = [below('addresses', 'location_id'), below('accessibility', 'location_id')];
  const identifiers = below('organization_identifiers', 'organization_id');
  const plain = (['service_areas', 'languages', 'funding', 'cost_options', 'required_documents'] as const).map((table) => [table, below(table, 'service_id')] as const);
  const [ats, links] = [below('service_at_location', 'service_id'), below('attributes', 'link_id')];
  const attributes = (id: unknown): Velden[] => links(id).map((attribute) => ({ ...attribute, taxonomy_term: term(attribute['taxonomy_term_id']) }));
  const places = (id: unknown): Velden[] => ats(id).map((at) => {
    const place = location(at['location_id']);
    const nested = place && { ...place, addresses: addresses(place['id']), accessibility: accessibility(place['id']), phones: phonesOf.location(place['id']), contacts: contactsOf.location(place['id']), schedules: schedulesOf.location(place['id']), attributes: attributes(place['id']) };
    return { ...at, ...(nested ? { location: nested } : {}), phones: phonesOf.at(at['id']), contacts: contactsOf.at(at['id']), schedules: schedulesOf.at(at['id']) };
  });
  return rows('services').map(({ regel, velden }) => {
    const service = filled(velden);
    const { id } = service;
    const owner = organization(service['organization_id']);
    return {
      pad: `services.csv, regel ${regel}`,
      service: {
        ...service, ...Object.fromEntries(plain.map(([name, find]) => [name, find(id)])), phones: phonesOf.service(id), contacts: contactsOf.service(id), schedules: schedulesOf.service(id), service_at_locations: places(id),
        attributes: attributes(id),
        ...(owner ? { organization: { ...owner, phones: phonesOf.organization(owner['id']), organization_identifiers: identifiers(owner['id']) } } : {}),
      },
    };
  });
}

/** What is empty in a table is absent. */
const filled = (velden: Readonly<Record<string, string>>): Velden => Object.fromEntries(Object.entries(velden).filter(([, value]) => value !== ''));
