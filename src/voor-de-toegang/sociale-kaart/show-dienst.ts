import type { Temporal } from '../../platform/time/temporal.ts';
import { metresBetween, type Punt } from '../../registers/gemeente/index.ts';
import type { Text } from '../../platform/text.ts';
import type { Dienst } from './compose-dienst.ts';
import { describeTijd } from './describe-tijd.ts';
import type { DienstInhoud, LocatieInhoud, OpeningstijdInhoud } from './dienst-inhoud.schema.ts';
import { isOpenAt, openAt, type Openingstijd } from './openingstijd.ts';
import type { DienstRegel } from './sociale-kaart.schema.ts';

/** What a card tells of a dienst at this moment, and how far it is from a place. */
export function toRegel({ rij, inhoud }: Dienst, moment: Temporal.Instant, from?: Punt): DienstRegel {
  const [place] = placesOf(inhoud);
  const tijden = tijdenAt(inhoud, place);
  return {
    id: rij.id, naam: rij.naam, organisatie: rij.organisatie_naam, omschrijving: rij.omschrijving, cluster: rij.cluster, trede: rij.trede, toestand: rij.toestand, leefdomeinen: [...inhoud.leefdomeinen], kosten: costOf(inhoud),
    telefoon: phoneOf(inhoud), website: rij.website || rij.organisatie_website, open: rij.toestand === 'actief' ? openAt(tijden.map(full), moment) : { stand: 'onbekend' }, wanneer: tijden.map(words), plek: place ? toPlek(place) : null, versie: rij.versie, afstand: from === undefined ? null : nearest(inhoud, from),
  };
}

/** What puts one dienst before another: is it open, and how many metres is it from a place (null: nobody knows). */
export function nearnessOf({ rij, inhoud }: Dienst, moment: Temporal.Instant, from?: Punt): { readonly open: boolean; readonly afstand: number | null } {
  const tijden = tijdenAt(inhoud, placesOf(inhoud)[0]);
  return { open: rij.toestand === 'actief' && isOpenAt(tijden.map(full), moment), afstand: from === undefined ? null : nearest(inhoud, from) };
}

/** Each place of a dienst: whether it is open, when, and how to find it. */
export function toPlekken({ rij, inhoud }: Dienst, moment: Temporal.Instant) {
  return (inhoud.locaties ?? []).map((place) => {
    const tijden = tijdenAt(inhoud, place);
    return { open: rij.toestand === 'actief' ? openAt(tijden.map(full), moment) : { stand: 'onbekend' as const }, wanneer: tijden.map(words), route: place.bereikbaarheid ?? '' };
  });
}

/** One line on where: `Buurthuis De Kim, Dorpsstraat 3, Castricum`. */
export function whereOf({ locaties = [] }: DienstInhoud): string {
  const place = locaties.find(({ soort }) => soort === 'bezoek');
  return place === undefined ? '' : [place.naam, place.adres, place.plaats].filter(Boolean).join(', ');
}

/** In Dutch: what is written into a plan stays as it was on that day. */
export function whenOf(inhoud: DienstInhoud): string {
  return tijdenAt(inhoud, placesOf(inhoud)[0]).map((tijd) => words(tijd).nl).join('; ');
}

/** The number to call: of the dienst, of its first place, or of the organisatie. */
export function phoneOf({ contacten = [], locaties = [], organisatie }: DienstInhoud): string {
  const reachable = [...contacten, ...locaties.flatMap((place) => place.contacten ?? [])].find(({ telefoon = '' }) => telefoon !== '');
  return reachable?.telefoon ?? organisatie.telefoon ?? '';
}

/** What it costs in words; from the prices where nothing is written. */
export function costOf({ kosten = '', prijzen = [] }: DienstInhoud): string {
  if (kosten !== '') return kosten;
  return prijzen.map(({ keuze, bedragCenten, valuta = 'EUR', toelichting }) => {
    const amount = bedragCenten === undefined || bedragCenten === null ? '' : new Intl.NumberFormat('nl-NL', { style: 'currency', currency: valuta }).format(bedragCenten / 100);
    return [keuze, amount, toelichting].filter(Boolean).join(' ');
  }).filter(Boolean).join('; ');
}

/** Places to visit come first. */
function placesOf({ locaties = [] }: DienstInhoud): readonly LocatieInhoud[] {
  return [...locaties.filter(({ soort }) => soort === 'bezoek'), ...locaties.filter(({ soort }) => soort === 'online')];
}

/** The times of a place, or those of the dienst as a whole where the place has none. */
function tijdenAt(inhoud: DienstInhoud, place: LocatieInhoud | undefined): readonly OpeningstijdInhoud[] {
  const here = place?.openingstijden ?? [];
  return here.length > 0 ? here : inhoud.openingstijden ?? [];
}

/** Metres to the nearest place to visit; null where nobody knows where it lies. */
function nearest({ locaties = [] }: DienstInhoud, from: Punt): number | null {
  const known = locaties.flatMap(({ soort, breedtegraad, lengtegraad }) => (soort === 'bezoek' && typeof breedtegraad === 'number' && typeof lengtegraad === 'number' ? [metresBetween(from, { breedtegraad, lengtegraad })] : []));
  return known.length === 0 ? null : Math.round(Math.min(...known));
}

const toPlek = ({ soort, naam = '', adres = '', postcode = '', plaats = '', wijk = null, breedtegraad = null, lengtegraad = null }: LocatieInhoud) => ({ soort, naam, adres, postcode, plaats, wijk, breedtegraad, lengtegraad });
const words = ({ herhaling, van, tot, toelichting = '' }: OpeningstijdInhoud): Text => describeTijd({ herhaling, van, tot, toelichting });
const full = (tijd: OpeningstijdInhoud): Openingstijd => ({
  herhaling: tijd.herhaling, van: tijd.van, tot: tijd.tot, begintOp: tijd.begintOp ?? null, geldigVan: tijd.geldigVan ?? null, geldigTot: tijd.geldigTot ?? null, opFeestdagen: tijd.opFeestdagen ?? false,
});
