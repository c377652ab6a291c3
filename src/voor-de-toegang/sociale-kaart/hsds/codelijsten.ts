import type { DienstInhoud } from '../dienst-inhoud.schema.ts';
import { doelgroepen, kaartclusters, kaartdomeinen, kaarttreden } from '../sociale-kaart.ts';
import { onderwerpcodes, onderwerpen } from '../onderwerp.ts';
import { stableId } from './stable-id.ts';

/** A code list of the sociale kaart as a taxonomy of HSDS. A new one is a line in `lijsten`: import, export, filters and tables follow. */
interface Lijst {
  readonly code: string;
  readonly naam: string;
  readonly uitleg: string;
  /** Where an entry keeps its codes: in this field, of which there is one, or many. */
  readonly veld: keyof DienstInhoud;
  readonly een?: true;
  readonly codes: readonly string[];
  /** Where to look for them: a row of dienst_kenmerk, a column of dienst, or dienst_gebied. */
  readonly waar: 'kenmerk' | 'kolom' | 'gebied';
  /** Where terms have names of their own. */
  readonly naamOf?: (code: string) => string | undefined;
}

export const lijsten: readonly Lijst[] = [
  { code: 'leefdomein', naam: 'Leefdomein', uitleg: 'Waar het over gaat, in de leefdomeinen van de Zelfredzaamheidmatrix.', veld: 'leefdomeinen', codes: kaartdomeinen, waar: 'kenmerk' },
  { code: 'doelgroep', naam: 'Doelgroep', uitleg: 'Voor wie het in de eerste plaats is. Geen: voor iedereen.', veld: 'doelgroepen', codes: doelgroepen, waar: 'kenmerk' },
  { code: 'onderwerp', naam: 'Onderwerp', uitleg: 'Bij welke vragen van inwoners de wegwijzer dit laat zien.', veld: 'onderwerpen', codes: onderwerpcodes, waar: 'kenmerk', naamOf: (code) => Object.entries(onderwerpen).find(([one]) => one === code)?.[1].naam.nl },
  { code: 'cluster', naam: 'Cluster', uitleg: 'Het cluster voor de toegang waar het bij hoort.', veld: 'cluster', een: true, codes: kaartclusters, waar: 'kolom' },
  { code: 'trede', naam: 'Trede', uitleg: 'De trede van de ladder: voor iedereen, of samen met anderen.', veld: 'trede', een: true, codes: kaarttreden, waar: 'kolom' },
];

/** The wijken of a gemeente are a code list too, of which the gemeente has the codes. */
export interface Wijk {
  readonly code: string;
  readonly naam: string;
}
const wijklijst: Lijst = { code: 'wijk', naam: 'Wijk', uitleg: 'De wijken waarvoor het is, met de code van het CBS. Geen: de hele gemeente.', veld: 'wijken', codes: [], waar: 'gebied' };

/** What HSDS has no field for goes along as attributes with these terms, so that nothing is lost between two Spils. */
const aanvulling: Lijst = { code: 'spil', naam: 'Aanvulling', uitleg: 'Wat in Open Referral HSDS geen eigen veld heeft.', veld: 'trefwoorden', codes: ['trefwoord', 'aanvulling'], waar: 'kolom' };

/** A taxonomy of HSDS. */
export interface Taxonomie {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** A term of a taxonomy of HSDS. */
export interface Term {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly taxonomy: string;
  readonly taxonomy_detail: Taxonomie;
  readonly taxonomy_id: string;
  readonly language: string;
}

/** Spelled otherwise than their code says. */
const spelling: Readonly<Record<string, string>> = { financien: 'Financiën', 'basale-adl': 'Basale ADL', 'instrumentele-adl': 'Instrumentele ADL' };
const nameOf = (code: string): string => spelling[code] ?? `${code.charAt(0).toUpperCase()}${code.slice(1).replaceAll('-', ' ')}`;

const taxonomyOf = ({ code, naam, uitleg }: Lijst): Taxonomie => ({ id: stableId('taxonomie', code), name: naam, description: uitleg });

export function termOf(lijst: Lijst, code: string, naam = lijst.naamOf?.(code) ?? nameOf(code)): Term {
  const detail = taxonomyOf(lijst);
  return { id: stableId('term', lijst.code, code), code, name: naam, description: `${lijst.naam}: ${naam}`, taxonomy: lijst.code, taxonomy_detail: detail, taxonomy_id: detail.id, language: 'nl' };
}

/** Every code list with its terms, those of a gemeente among them. */
export function listTaxonomies(wijken: readonly Wijk[]): { readonly taxonomies: readonly Taxonomie[]; readonly terms: readonly Term[] } {
  return {
    taxonomies: [...lijsten, wijklijst, aanvulling].map(taxonomyOf),
    terms: [...[...lijsten, aanvulling].flatMap((lijst) => lijst.codes.map((code) => termOf(lijst, code))), ...wijken.map(({ code, naam }) => termOf(wijklijst, code, naam))],
  };
}

export const extraTerm = (code: 'trefwoord' | 'aanvulling'): Term => termOf(aanvulling, code);
export const wijkTerm = ({ code, naam }: Wijk): Term => termOf(wijklijst, code, naam);

/** Where to look for what has a term, or any term of a taxonomy; undefined when there is no such. */
export function findPlace(id: string, wijken: readonly Wijk[]): { readonly lijst: string; readonly waar: Lijst['waar']; readonly code?: string } | undefined {
  const { taxonomies, terms } = listTaxonomies(wijken);
  const term = terms.find((one) => one.id === id);
  const taxonomy = term === undefined ? taxonomies.find((one) => one.id === id) : term.taxonomy_detail;
  const lijst = [...lijsten, wijklijst].find((one) => taxonomyOf(one).id === taxonomy?.id);
  return lijst && { lijst: lijst.code, waar: lijst.waar, ...(term === undefined ? {} : { code: term.code }) };
}

/** The terms that are said of an entry. */
export function termsOf(inhoud: DienstInhoud, wijken: readonly Wijk[]): Term[] {
  const said = lijsten.flatMap((lijst) => [inhoud[lijst.veld] ?? []].flat().filter((code) => typeof code === 'string').map((code) => termOf(lijst, code)));
  return [...said, ...(inhoud.wijken ?? []).map((code) => wijkTerm(wijken.find((wijk) => wijk.code === code) ?? { code, naam: code }))];
}

/** What terms say of an entry, as its fields; without the lists of which nothing is said. */
export function fieldsOfTerms(terms: readonly { readonly taxonomy: string; readonly code: string }[]): Partial<DienstInhoud> {
  const said = lijsten.flatMap(({ code: name, veld, een, codes }): [string, unknown][] => {
    const found = codes.filter((code) => terms.some((term) => term.taxonomy === name && term.code === code));
    return found.length === 0 ? [] : [[veld, een ? found[0] : found]];
  });
  const wijken = terms.filter(({ taxonomy, code }) => taxonomy === wijklijst.code && /^\d{6}$/.test(code)).map(({ code }) => code);
  return { ...(Object.fromEntries(said) as Partial<DienstInhoud>), ...(wijken.length > 0 ? { wijken } : {}) };
}

/** Is this one of the code lists of the sociale kaart? */
export const isOwnTaxonomy = (code: string): boolean => [...lijsten, wijklijst, aanvulling].some((lijst) => lijst.code === code);
