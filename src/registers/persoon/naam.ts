import { isPredicaat, titelFor, titelOmschrijving, type TitelCode } from './adellijke-titel.ts';
import type { Geslacht } from './geslacht.ts';

export type { Geslacht } from './geslacht.ts';

/** Which name somebody wants to be called by: eigen, partner, partner vóór eigen (V), partner na eigen (N) (art. 1:9 BW). */
export type Naamgebruik = 'E' | 'P' | 'V' | 'N';

/** A name as registered; a part that is unknown or not there is absent. */
export interface Naam {
  readonly voornamen?: string;
  readonly titel?: TitelCode;
  readonly voorvoegsel?: string;
  readonly geslachtsnaam?: string;
}

/** What is needed to name or address somebody. */
export interface Naamdrager {
  readonly naam: Naam;
  readonly geslacht: Geslacht;
  readonly naamgebruik: Naamgebruik;
  /** The partner, or the last one had, whose name may be used. */
  readonly partner?: { readonly naam: Naam; readonly ontbonden: boolean };
}

/** Parts with one space between them; what is empty leaves no space behind. */
export function joinNaam(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part.trim() !== '').join(' ').replace(/\s+/g, ' ').trim();
}

/**
 * Initials: one per given name, also for Theo, IJsbrand and Anne-Fleur. A given name of one letter
 * gets no point, and a space before the next one (voorletters.feature of the BRP API).
 */
export function voorletters(voornamen: string | undefined): string | undefined {
  const names = (voornamen ?? '').split(/\s+/).filter((name) => name !== '' && name !== '.');
  if (names.length === 0) return undefined;
  return names.map((name, index) => {
    const letters = [...name];
    if (letters.length > 1) return `${letters[0]}.`;
    return index < names.length - 1 ? `${letters[0]} ` : letters[0];
  }).join('');
}

/** Prefix and family name: `van den Aedel`; undefined when the family name is unknown. */
export function achternaam(naam: Naam): string | undefined {
  return naam.geslachtsnaam === undefined ? undefined : joinNaam(naam.voorvoegsel, naam.geslachtsnaam);
}

/**
 * The whole own name, without that of a partner: `Carolina barones Van Naersen`, `jonkheer Jo van Hoogh`
 * (volledigeNaam.feature of the BRP API). Undefined when nothing of the name is known.
 */
export function fullName(drager: Pick<Naamdrager, 'naam' | 'geslacht'>): string | undefined {
  const { naam, geslacht } = drager;
  const titel = naam.titel === undefined ? undefined : titelFor(naam.titel, geslacht) ?? titelOmschrijving(naam.titel);
  const predicaat = naam.titel !== undefined && isPredicaat(naam.titel);
  const text = joinNaam(predicaat ? titel : undefined, naam.voornamen, predicaat ? undefined : titel, naam.voorvoegsel, naam.geslachtsnaam);
  return text === '' ? undefined : text;
}
