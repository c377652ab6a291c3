import { aanspreektitel, aanspreekvorm, hoffelijkheidstitel, isPredicaat, titelFor, titelOmschrijving, type TitelCode } from './adellijke-titel.ts';
import { achternaam, fullName, joinNaam, voorletters, type Geslacht, type Naamdrager, type Naamgebruik } from './naam.ts';

/**
 * Names in letters, by the rules of BRP API Personen (features/bevragen/persoon/adressering):
 * first a courtesy title, then an own title or predicaat, otherwise without. VL = initials,
 * own = [title] prefix name, partner = [courtesy title] prefix name.
 */
export interface Aanschrijfwijze {
  readonly naam: string;
  /** Line above the name, only for nobility. */
  readonly aanspreekvorm?: string;
}

/**
 * The name on an envelope: `H. van Velzen-Groenlo`, `H.W. baron van den Aedel`.
 * Undefined when the name that should be used is unknown.
 */
export function composeAanschrijfwijze(drager: Naamdrager): Aanschrijfwijze | undefined {
  const gebruik = effectiveNaamgebruik(drager);
  const own = ownTitel(drager, gebruik);
  const courtesy = courtesyTitel(drager, gebruik);
  const ownText = own === undefined ? undefined : titelFor(own, drager.geslacht) ?? titelOmschrijving(own);
  // A predicaat stands before the initials, unless the name of the partner comes first.
  const before = own !== undefined && isPredicaat(own) && gebruik !== 'V';
  const names = joinNames(drager, gebruik, before ? undefined : ownText, courtesy && titelOmschrijving(courtesy));
  if (names === undefined) return undefined;
  const naam = capitalise(joinNaam(before ? ownText : undefined, voorletters(drager.naam.voornamen), names));
  if (courtesy !== undefined) return { naam, aanspreekvorm: aanspreekvorm(courtesy, 'V') };
  return own === undefined ? { naam } : { naam, aanspreekvorm: aanspreekvorm(own, drager.geslacht) };
}

/**
 * The line of the name on letters of Spil: `dhr. H. Jansen`, `mevr. A. de Wit-Jansen`; nobility bears its title
 * instead. Falls back on the whole name where the API gives none; undefined when nothing is known.
 */
export function formalName(drager: Naamdrager): string | undefined {
  const aanschrijfwijze = composeAanschrijfwijze(drager);
  if (aanschrijfwijze === undefined) return fullName(drager);
  const form: Record<Geslacht, string | undefined> = { M: 'dhr.', V: 'mevr.', O: undefined };
  return aanschrijfwijze.aanspreekvorm === undefined ? joinNaam(form[drager.geslacht], aanschrijfwijze.naam) : aanschrijfwijze.naam;
}

/** Salutation of a letter: `Geachte mevrouw In het Veld-van Velzen`, `Hoogwelgeboren heer`. Undefined when the name to use is unknown. */
export function composeAanhef(drager: Naamdrager): string | undefined {
  const gebruik = effectiveNaamgebruik(drager);
  // Of the partner only the title is needed here, so the wish counts even where the name of the partner is unknown.
  const courtesy = courtesyTitel(drager, drager.naamgebruik);
  const titel = courtesy ?? ownTitel(drager, gebruik);
  const form = titel === undefined ? undefined : aanspreektitel(titel, drager.geslacht);
  if (form !== undefined) return form;
  const names = joinNames(drager, gebruik);
  if (names === undefined) return undefined;
  const words: Record<Geslacht, string> = { M: 'Geachte heer', V: 'Geachte mevrouw', O: 'Geachte' };
  return joinNaam(words[drager.geslacht], capitalise(joinNaam(drager.geslacht === 'O' ? voorletters(drager.naam.voornamen) : undefined, names)));
}

/** How to speak of somebody in a sentence: `de heer In het Veld`, `barones van den Aedel`. Undefined when the name to use is unknown. */
export function composeLopendeTekst(drager: Naamdrager): string | undefined {
  const { geslacht } = drager;
  const gebruik = effectiveNaamgebruik(drager);
  const own = ownTitel(drager, gebruik);
  const ownText = own && titelFor(own, geslacht);
  const courtesy = courtesyTitel(drager, gebruik);
  const names = joinNames(drager, gebruik, ownText, courtesy && titelOmschrijving(courtesy));
  if (names === undefined) return undefined;
  const startsWithTitel = gebruik === 'P' || gebruik === 'V' ? courtesy !== undefined : ownText !== undefined;
  if (startsWithTitel) return names;
  if (geslacht === 'O') return capitalise(joinNaam(voorletters(drager.naam.voornamen), names));
  return `${geslacht === 'V' ? 'mevrouw' : 'de heer'} ${capitalise(names)}`;
}

/** Own name (E) for who never had a partner, or whose partner has no known family name. */
function effectiveNaamgebruik(drager: Naamdrager): Naamgebruik {
  return drager.partner?.naam.geslachtsnaam === undefined ? 'E' : drager.naamgebruik;
}

/** The own title where it is used: not beside the name of the partner alone; a woman gives up a predicaat by marriage or by the name of an ex. */
function ownTitel(drager: Naamdrager, gebruik: Naamgebruik): TitelCode | undefined {
  const { titel } = drager.naam;
  if (titel === undefined || gebruik === 'P') return undefined;
  const married = drager.partner !== undefined && !drager.partner.ontbonden;
  if (isPredicaat(titel) && drager.geslacht === 'V' && (married || gebruik !== 'E')) return undefined;
  return titel;
}

function courtesyTitel(drager: Naamdrager, gebruik: Naamgebruik): TitelCode | undefined {
  const titel = drager.partner?.naam.titel;
  return titel === undefined || drager.geslacht !== 'V' || gebruik === 'E' ? undefined : hoffelijkheidstitel(titel);
}

/** Own and partner name in the order of the naamgebruik; undefined when the own name is needed and unknown. */
function joinNames(drager: Naamdrager, gebruik: Naamgebruik, ownTitelText?: string, courtesyText?: string): string | undefined {
  const ownName = achternaam(drager.naam);
  if (gebruik !== 'P' && ownName === undefined) return undefined;
  const own = joinNaam(ownTitelText, ownName);
  const partner = joinNaam(courtesyText, drager.partner && achternaam(drager.partner.naam));
  return { E: own, P: partner, V: `${partner}-${own}`, N: `${own}-${partner}` }[gebruik];
}

/** First letter a capital; `'t Wolkje` stays as it is. */
function capitalise(text: string): string {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase('nl') + rest.join('');
}
