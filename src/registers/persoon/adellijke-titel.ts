import type { Geslacht } from './geslacht.ts';

/** Codes of landelijke tabel 38 (adellijke titel/predicaat) of the BRP. */
export type TitelCode = 'B' | 'BS' | 'G' | 'GI' | 'H' | 'HI' | 'JH' | 'JV' | 'M' | 'MI' | 'P' | 'PS' | 'R';

interface Titel {
  readonly soort: 'titel' | 'predicaat';
  /** The title by the sex of who bears it; absent where that form does not exist. */
  readonly man?: string;
  readonly vrouw?: string;
  /** Rank that decides how its bearer is addressed. */
  readonly rang: 'hoogheid' | 'hooggeboren' | 'hoogwelgeboren';
}

const baron: Titel = { soort: 'titel', man: 'baron', vrouw: 'barones', rang: 'hoogwelgeboren' };
const graaf: Titel = { soort: 'titel', man: 'graaf', vrouw: 'gravin', rang: 'hooggeboren' };
const hertog: Titel = { soort: 'titel', man: 'hertog', vrouw: 'hertogin', rang: 'hoogwelgeboren' };
const jonkheer: Titel = { soort: 'predicaat', man: 'jonkheer', vrouw: 'jonkvrouw', rang: 'hoogwelgeboren' };
const markies: Titel = { soort: 'titel', man: 'markies', vrouw: 'markiezin', rang: 'hoogwelgeboren' };
const prins: Titel = { soort: 'titel', man: 'prins', vrouw: 'prinses', rang: 'hoogheid' };
const ridder: Titel = { soort: 'titel', man: 'ridder', rang: 'hoogwelgeboren' };

const titels: Record<TitelCode, Titel> = {
  B: baron, BS: baron, G: graaf, GI: graaf, H: hertog, HI: hertog, JH: jonkheer, JV: jonkheer,
  M: markies, MI: markies, P: prins, PS: prins, R: ridder,
};
const femaleCodes: ReadonlySet<TitelCode> = new Set<TitelCode>(['BS', 'GI', 'HI', 'JV', 'MI', 'PS']);

export function isTitelCode(text: string): text is TitelCode {
  return Object.hasOwn(titels, text);
}

export function isPredicaat(code: TitelCode): boolean {
  return titels[code].soort === 'predicaat';
}

/** Description in tabel 38, in small letters: what the code itself says, whatever the sex of the bearer. */
export function titelOmschrijving(code: TitelCode): string {
  const { man, vrouw } = titels[code];
  return (femaleCodes.has(code) ? vrouw : man) ?? code;
}

/** The title in the form that belongs to the sex of its bearer; undefined when there is none (a woman who is ridder, sex unknown). */
export function titelFor(code: TitelCode, geslacht: Geslacht): string | undefined {
  if (geslacht === 'O') return undefined;
  return geslacht === 'V' ? titels[code].vrouw : titels[code].man;
}

const hoffelijkheid: Partial<Record<TitelCode, TitelCode>> = { B: 'BS', G: 'GI', H: 'HI', M: 'MI', P: 'PS' };

/** Title that a woman may bear by courtesy from her partner (titre de courtoisie); none from a predicaat or from a ridder. */
export function hoffelijkheidstitel(partner: TitelCode): TitelCode | undefined {
  return hoffelijkheid[partner];
}

/**
 * How a noble is addressed above a letter: `Hoogwelgeboren heer`, `Hooggeboren vrouwe`, `Hoogheid`.
 * Undefined when the sex is unknown and the title does not hold for both.
 */
export function aanspreektitel(code: TitelCode, geslacht: Geslacht): string | undefined {
  const { rang } = titels[code];
  if (rang === 'hoogheid') return 'Hoogheid';
  if (geslacht === 'O') return undefined;
  return `${rang === 'hooggeboren' ? 'Hooggeboren' : 'Hoogwelgeboren'} ${geslacht === 'V' ? 'vrouwe' : 'heer'}`;
}

/** The same on the line above the name on an envelope; with the sex unknown the code itself decides. */
export function aanspreekvorm(code: TitelCode, geslacht: Geslacht): string {
  const sex = geslacht === 'O' ? (femaleCodes.has(code) ? 'V' : 'M') : geslacht;
  const form = aanspreektitel(code, sex) ?? '';
  return `De ${form.charAt(0).toLowerCase()}${form.slice(1)}`;
}
