import type { InputFault } from '../../platform/error.ts';
import { onderwerpletters } from './gesprek.ts';
import type { Instrument } from './gesprek.policy.ts';

/** What may be written about one leefdomein of one person; strengths first. */
export const domeinvelden = ['sterk', 'eigen', 'professional', 'nu', 'gewenst'] as const;
export type Domeinveld = (typeof domeinvelden)[number];

/** Longest text in a field, in characters. */
export const maxTekst = 20_000;

/** A place where something can be written, read from its path. */
export interface Veld {
  readonly pad: string;
  readonly soort: 'tekst' | 'score' | 'keuze';
  readonly keuzes?: readonly string[];
  /** For a leefdomein: whose, and which. */
  readonly persoon?: string;
  readonly domein?: string;
  readonly naam: string;
}

const tekst = { soort: 'tekst' } as const;
const keuze = (...keuzes: readonly string[]) => ({ soort: 'keuze', keuzes }) as const;

/** Fields of the conversation as a whole. */
const vast = new Map<string, Pick<Veld, 'soort' | 'keuzes'>>([
  ['algemeen/vraag', tekst], ['algemeen/sterk', tekst], ['algemeen/wensen', tekst], ['algemeen/bijdrage', tekst],
  ...onderwerpletters.flatMap((letter): [string, Pick<Veld, 'soort' | 'keuzes'>][] => [[`onderwerp/${letter}/uitkomst`, keuze('besproken', 'niet-besproken')], [`onderwerp/${letter}/toelichting`, tekst]]),
  ['pgb/uitkomst', keuze('verteld', 'niet-verteld')], ['pgb/toelichting', tekst],
  ['clientondersteuning/uitkomst', keuze('niet-gewenst', 'eigen-persoon', 'geregeld')], ['clientondersteuning/toelichting', tekst],
  ['persoonlijk-plan/gebruik', tekst],
]);

const fixedSections = ['aanleiding', 'gesprek', 'mensen', 'sterk', 'wensen', 'bijdrage', 'onderwerpen', 'persoonlijk-plan', 'pgb', 'vervolg'] as const;

/** Parts of the verslag of which the words can be changed by hand, in their order; leefdomeinen come after `sterk`. */
export function verslagsecties(instrument: Instrument): string[] {
  const place = fixedSections.indexOf('sterk') + 1;
  return [...fixedSections.slice(0, place), ...instrument.domeinen.map((d) => `domein-${d.code}`), ...fixedSections.slice(place)];
}

/** Reads a path; undefined when nothing can be written there. Whose leefdomein it is must still be looked up. */
export function parsePad(pad: string, instrument: Instrument): Veld | undefined {
  const known = vast.get(pad);
  if (known) return { pad, naam: pad, ...known };
  const [soort, first, second, third, ...rest] = pad.split('/');
  if (soort === 'verslag' && first !== undefined && second === undefined) return verslagsecties(instrument).includes(first) ? { pad, naam: first, soort: 'tekst' } : undefined;
  if (soort !== 'domein' || first === undefined || second === undefined || third === undefined || rest.length > 0) return undefined;
  if (!instrument.domeinen.some((d) => d.code === second) || !(domeinvelden as readonly string[]).includes(third)) return undefined;
  return { pad, naam: third, persoon: first, domein: second, soort: third === 'nu' || third === 'gewenst' ? 'score' : 'tekst' };
}

/** What is wrong with a value in a field; an empty value is always right: not filled in. */
export function faultInWaarde(veld: Veld, waarde: string, instrument: Instrument): InputFault['uitleg'] | undefined {
  if (waarde === '') return undefined;
  if (veld.soort === 'score' && !instrument.niveaus.some((n) => String(n.score) === waarde)) {
    return { nl: `Kies een niveau van ${instrument.naam}.`, en: `Choose a level of ${instrument.naam}.` };
  }
  if (veld.soort === 'keuze' && !veld.keuzes?.includes(waarde)) return { nl: 'Kies een van de mogelijkheden.', en: 'Choose one of the options.' };
  return undefined;
}
