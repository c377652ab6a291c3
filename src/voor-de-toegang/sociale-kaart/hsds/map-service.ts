import type { ContactInhoud, DienstInhoud, LocatieInhoud } from '../dienst-inhoud.schema.ts';
import type { Locatiesoort } from '../sociale-kaart.ts';
import { fieldsOfTerms } from './codelijsten.ts';
import type { HsdsContact, HsdsLocation, HsdsPhone, HsdsRecord } from './hsds.schema.ts';
import { mapSchedule } from './map-schedule.ts';
import { dayOrNull, joined, numberOf, textOf } from './map-text.ts';

/** What HSDS does not tell: where in the sociale kaart it belongs. */
export type Indeling = Pick<DienstInhoud, 'cluster' | 'trede' | 'leefdomeinen'>;

const soorten: Readonly<Record<string, Locatiesoort>> = { physical: 'bezoek', postal: 'post', virtual: 'online' };

/** What HSDS says in its own fields, in the words of the sociale kaart. The one place where the two languages meet. */
export function mapFields(service: HsdsRecord, indeling: Indeling): DienstInhoud {
  const { organization } = service;
  const attributes = service.attributes ?? [];
  const terms = attributes.flatMap(({ taxonomy_term: term }) => (term?.code ? [{ taxonomy: textOf(term.taxonomy), code: term.code }] : []));
  const own = fieldsOfTerms(terms);
  // Who says in which cluster it belongs has divided it: then also a leefdomein that is not said is an answer.
  const divided = own.cluster !== undefined;
  return {
    naam: service.name.trim(), andereNaam: textOf(service.alternate_name), omschrijving: textOf(service.description), cluster: indeling.cluster, trede: indeling.trede, leefdomeinen: divided ? [] : [...indeling.leefdomeinen],
    doelgroepen: [], onderwerpen: [], wijken: [], ...own, trefwoorden: attributes.filter(({ taxonomy_term: term }) => term?.taxonomy === 'spil' && term.code === 'trefwoord').map(({ value }) => textOf(value)).filter(Boolean),
    gesloten: service.status === 'temporarily closed',
    organisatie: {
      naam: organization.name.trim(), andereNaam: textOf(organization.alternate_name), omschrijving: told(organization.description), website: textOf(organization.website), email: textOf(organization.email),
      telefoon: phone(organization.phones?.[0]), kvkNummer: kvkOf(service), kenmerk: textOf(organization.id),
    },
    letOp: textOf(service.alert), website: textOf(service.url), email: textOf(service.email), aanmelden: textOf(service.application_process), wachttijd: textOf(service.wait_time), kosten: textOf(service.fees_description) || textOf(service.fees),
    voorWie: textOf(service.eligibility_description), leeftijdVan: numberOf(service.minimum_age), leeftijdTot: numberOf(service.maximum_age), talen: (service.languages ?? []).map(({ code }) => textOf(code).toLowerCase()).filter(Boolean),
    tolk: textOf(service.interpretation_services), meenemen: joined((service.required_documents ?? []).map(({ document }) => document)), erkenning: textOf(service.accreditations),
    gebied: joined((service.service_areas ?? []).filter((area) => !isWijk(area)).flatMap(({ name, description }) => [name, description])), gecontroleerdOp: dayOrNull(service.assured_date),
    prijzen: (service.cost_options ?? []).map((cost) => {
      const amount = numberOf(cost.amount);
      return {
        keuze: textOf(cost.option), bedragCenten: amount === null ? null : Math.round(amount * 100), valuta: textOf(cost.currency).toUpperCase() || 'EUR', toelichting: textOf(cost.amount_description),
        geldigVan: dayOrNull(cost.valid_from), geldigTot: dayOrNull(cost.valid_to),
      };
    }),
    contacten: contactsOf(service), openingstijden: (service.schedules ?? []).flatMap(mapSchedule),
    locaties: (service.service_at_locations ?? []).flatMap((at) => (at.location ? [mapLocation(at.location, at)] : [])),
  };
}

/** An area that is a wijk is said by its term too. */
const isWijk = ({ extent, extent_type: type }: { readonly extent?: string | null; readonly extent_type?: string | null }): boolean => type === 'text' && /^\d{6}$/.test(extent ?? '');

type At = NonNullable<HsdsRecord['service_at_locations']>[number];

function mapLocation(location: HsdsLocation, at: At): LocatieInhoud {
  const [address] = location.addresses ?? [];
  const [lat, lon] = [numberOf(location.latitude), numberOf(location.longitude)];
  const onEarth = lat !== null && lon !== null && Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
  const here = (at.schedules ?? []).length > 0 ? at.schedules : location.schedules;
  return {
    soort: soorten[location.location_type ?? 'physical'] ?? 'bezoek', naam: textOf(location.name) || textOf(location.alternate_name), omschrijving: textOf(location.description), adres: joined([told(address?.address_1), address?.address_2]),
    postcode: told(address?.postal_code).toUpperCase(), plaats: told(address?.city), wijk: wijkOf(location), website: textOf(location.url), bereikbaarheid: textOf(location.transportation),
    toegankelijkheid: joined((location.accessibility ?? []).flatMap(({ description, details }) => [description, details])), breedtegraad: onEarth ? lat : null, lengtegraad: onEarth ? lon : null, toelichting: textOf(at.description),
    kenmerk: textOf(location.id), openingstijden: (here ?? []).flatMap(mapSchedule), contacten: distinct([...contactsOf(at), ...contactsOf(location)]),
  };
}

function wijkOf({ attributes }: HsdsLocation): string | null {
  return fieldsOfTerms((attributes ?? []).flatMap(({ taxonomy_term: term }) => (term?.code ? [{ taxonomy: textOf(term.taxonomy), code: term.code }] : []))).wijken?.[0] ?? null;
}

/** Numbers without a person come first: they are the ones to call. */
function contactsOf({ phones, contacts }: { readonly phones?: readonly HsdsPhone[] | null; readonly contacts?: readonly HsdsContact[] | null }): ContactInhoud[] {
  const numbers = (phones ?? []).map((one) => ({ ...nobody, ...numberParts(one) }));
  const people = (contacts ?? []).map((contact) => {
    const [first] = contact.phones ?? [];
    return { ...nobody, naam: textOf(contact.name), functie: textOf(contact.title), afdeling: textOf(contact.department), email: textOf(contact.email), ...(first ? numberParts(first) : {}) };
  });
  return distinct([...numbers, ...people]);
}

const nobody = { naam: '', functie: '', afdeling: '', email: '', telefoon: '', toestel: '', telefoonsoort: '', toelichting: '' };
const numberParts = (one: HsdsPhone) => ({ telefoon: phone(one), toestel: one.extension === null || one.extension === undefined ? '' : String(one.extension), telefoonsoort: textOf(one.type), toelichting: textOf(one.description) });

function distinct(contacts: readonly ContactInhoud[]): ContactInhoud[] {
  return [...new Map(contacts.map((contact) => [JSON.stringify(contact), contact])).values()];
}

/** Quotes around a number are not part of it. */
const phone = (one: HsdsPhone | undefined): string => textOf(one?.number).replaceAll(/["']/g, '').trim();

/** HSDS requires some fields: a dash stands where nothing is told. */
const told = (text: string | null | undefined): string => (textOf(text) === '-' ? '' : textOf(text));

function kvkOf({ organization }: HsdsRecord): string {
  return textOf(organization.organization_identifiers?.find(({ identifier_scheme: scheme }) => scheme === 'NL-KVK')?.identifier);
}
