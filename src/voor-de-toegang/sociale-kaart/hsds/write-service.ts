import type { Dienst } from '../compose-dienst.ts';
import type { LocatieInhoud } from '../dienst-inhoud.schema.ts';
import type { DienstRij } from '../sociale-kaart.queries.ts';
import type { Diensttoestand } from '../sociale-kaart.ts';
import { extraTerm, termsOf, wijkTerm, type Term, type Wijk } from './codelijsten.ts';
import { supplementOf } from './supplement.ts';
import { hsdsId, stableId } from './stable-id.ts';
import { writeContacts, writeSchedules } from './write-contact.ts';
import { emailOf, said, uriOf, type HsdsUit } from './write-text.ts';

/** The releases of HSDS that are spoken here. */
export const uitgaven = ['3.0', '3.1'] as const;
export type Uitgave = (typeof uitgaven)[number];

const statuses: Readonly<Record<Diensttoestand, string>> = { actief: 'active', 'tijdelijk-gesloten': 'temporarily closed', ingetrokken: 'defunct' };
const kinds: Readonly<Record<LocatieInhoud['soort'], string>> = { bezoek: 'physical', post: 'postal', online: 'virtual' };

/** An organisation of the sociale kaart, as it stands in its own row. */
export interface OrganisatieRij {
  readonly id: string;
  readonly naam: string;
  readonly andere_naam: string;
  readonly omschrijving: string;
  readonly website: string;
  readonly email: string;
  readonly telefoon: string;
  readonly kvk_nummer: string;
  readonly kenmerk: string;
}

export const organisatieOf = (rij: DienstRij): OrganisatieRij => ({
  id: rij.dienst_organisatie, naam: rij.organisatie_naam, andere_naam: rij.organisatie_andere_naam, omschrijving: rij.organisatie_omschrijving, website: rij.organisatie_website, email: rij.organisatie_email,
  telefoon: rij.organisatie_telefoon, kvk_nummer: rij.organisatie_kvk, kenmerk: rij.organisatie_kenmerk,
});

/** An organization with only what there is one of; HSDS requires a description, also when nothing is told. */
export const writeBasicOrganization = (rij: OrganisatieRij): HsdsUit => ({
  ...said({ id: hsdsId(rij), name: rij.naam, alternate_name: rij.andere_naam, email: emailOf(rij.email), website: uriOf(rij.website) }), description: rij.omschrijving,
});

export function writeOrganization(rij: OrganisatieRij): HsdsUit {
  const id = hsdsId(rij);
  return {
    ...writeBasicOrganization(rij),
    ...said({
      phones: rij.telefoon === '' ? [] : [{ id: stableId('telefoon', id), number: rij.telefoon }],
      organization_identifiers: rij.kvk_nummer === '' ? [] : [{ id: stableId('kvk', id), identifier_scheme: 'NL-KVK', identifier_type: 'KVK-nummer', identifier: rij.kvk_nummer }],
    }),
  };
}

/** A service with only what there is one of. */
export function writeBasicService(rij: DienstRij): HsdsUit {
  return said({
    id: hsdsId(rij), name: rij.naam, alternate_name: rij.andere_naam, description: rij.omschrijving, url: uriOf(rij.website), email: emailOf(rij.email), status: statuses[rij.toestand], interpretation_services: rij.tolk,
    application_process: rij.aanmelden, fees_description: rij.kosten, wait_time: rij.wachttijd, accreditations: rij.erkenning, eligibility_description: rij.voor_wie, minimum_age: rij.leeftijd_van, maximum_age: rij.leeftijd_tot,
    assured_date: rij.gecontroleerd_op, alert: rij.let_op, last_modified: rij.gewijzigd_op, organization: writeBasicOrganization(organisatieOf(rij)),
  });
}

export const writeMinimalService = (rij: DienstRij): HsdsUit => ({ id: hsdsId(rij), modified_date: rij.gewijzigd_op });

/** How it is written: in which release, and with which names of wijken. */
export interface Schrijfwijze {
  readonly uitgave: Uitgave;
  readonly wijken: readonly Wijk[];
}

/** A service with all that the sociale kaart says of it. */
export function writeService(dienst: Dienst, wijze: Schrijfwijze): HsdsUit {
  const { rij, inhoud } = dienst;
  const id = hsdsId(rij);
  const attribute = attributesOf(id, 'service', wijze);
  const service = said({
    ...writeBasicService(rij), organization: writeOrganization(organisatieOf(rij)), ...writeContacts(inhoud.contacten ?? [], id), schedules: writeSchedules(inhoud.openingstijden ?? [], id),
    service_areas: areasOf(dienst, id, wijze), service_at_locations: (inhoud.locaties ?? []).map((locatie, place) => writePlace(dienst, locatie, place, wijze)),
    languages: (inhoud.talen ?? []).map((code) => ({ id: stableId('taal', id, code), code })),
    cost_options: (inhoud.prijzen ?? []).map((prijs, place) => said({
      id: stableId('prijs', id, place), option: prijs.keuze, currency: prijs.valuta, amount: typeof prijs.bedragCenten === 'number' ? prijs.bedragCenten / 100 : undefined, amount_description: prijs.toelichting, valid_from: prijs.geldigVan, valid_to: prijs.geldigTot,
    })),
    required_documents: inhoud.meenemen ? [{ id: stableId('meenemen', id), document: inhoud.meenemen }] : [],
    attributes: [...termsOf(inhoud, wijze.wijken).map((term) => attribute(term)), ...(inhoud.trefwoorden ?? []).map((word, place) => attribute(extraTerm('trefwoord'), word, place))],
  });
  const supplement = supplementOf(service, inhoud);
  return supplement === undefined ? service : { ...service, attributes: [...(service['attributes'] as HsdsUit[]), attribute(extraTerm('aanvulling'), supplement)] };
}

function attributesOf(id: string, entity: string, { uitgave }: Schrijfwijze) {
  return (term: Term, value?: string, place = 0): HsdsUit => said({
    id: stableId('kenmerk', id, term.id, place), link_type: 'taxonomy_term', link_entity: entity, value, taxonomy_term: term, label: uitgave === '3.0' ? undefined : term.taxonomy_detail.name,
  });
}

function areasOf({ inhoud: { gebied, wijken = [] } }: Dienst, id: string, wijze: Schrijfwijze): HsdsUit[] {
  const names = new Map(wijze.wijken.map(({ code, naam }) => [code, naam]));
  return [
    ...(gebied ? [{ id: stableId('gebied', id), description: gebied }] : []),
    ...wijken.map((code) => ({ id: stableId('gebied', id, code), name: names.get(code) ?? code, extent: code, extent_type: 'text' })),
  ];
}

/** A service_at_location: what is said of a dienst in one place. */
export function writePlace({ rij, plekken }: Dienst, locatie: LocatieInhoud, place: number, wijze: Schrijfwijze): HsdsUit {
  const id = plekken[place]?.id ?? stableId('plek', rij.id, place);
  return said({
    id, description: locatie.toelichting, location: writeLocation(locatie, plekken[place]?.locatie ?? id, wijze), ...writeContacts(locatie.contacten ?? [], id), schedules: writeSchedules(locatie.openingstijden ?? [], id),
  });
}

/** A location with only what there is one of. */
export const writeBasicLocation = (locatie: LocatieInhoud, own: string): HsdsUit => said({
  id: hsdsId({ id: own, kenmerk: locatie.kenmerk ?? '' }), location_type: kinds[locatie.soort], url: uriOf(locatie.website), name: locatie.naam, description: locatie.omschrijving, transportation: locatie.bereikbaarheid,
  latitude: locatie.breedtegraad, longitude: locatie.lengtegraad,
});

function writeLocation(locatie: LocatieInhoud, own: string, wijze: Schrijfwijze): HsdsUit {
  const basic = writeBasicLocation(locatie, own);
  const id = String(basic['id']);
  const { adres = '', postcode = '', plaats = '', wijk } = locatie;
  const named = wijze.wijken.find(({ code }) => code === wijk) ?? (wijk ? { code: wijk, naam: wijk } : undefined);
  return said({
    ...basic,
    // HSDS requires all of an address, also a province, of which the sociale kaart knows nothing.
    addresses: adres + postcode + plaats === '' ? [] : [{ id: stableId('adres', id), address_1: adres || '-', city: plaats || '-', state_province: '-', postal_code: postcode || '-', country: 'NL', address_type: kinds[locatie.soort] }],
    accessibility: locatie.toegankelijkheid ? [{ id: stableId('toegankelijk', id), description: locatie.toegankelijkheid }] : [],
    attributes: named === undefined ? [] : [attributesOf(id, 'location', wijze)(wijkTerm(named))],
  });
}
