import { suppress, type Som } from '../kerncijfers/index.ts';
import { positief, vragenOver, weetNiet, type Ervaringsoort } from './ervaring.ts';
import { alles, onbekend, type Telling } from './ervaring.queries.ts';
import type { Deel, Figuur } from './ervaring.schema.ts';
import type { Indeling } from './ervaring.tables.ts';

/** A part of the gemeente of which figures are shown. */
export interface Plek {
  readonly indeling: Indeling;
  readonly code: string;
  readonly naam: string;
}

type Zoek = (plek: Plek, vraag: string) => Readonly<Record<string, number>>;

/**
 * The figures about one thing. Of each question the parts are protected together: what fewer people than `kleinste` answered is hidden
 * whole, and with it as many others as are needed so that it does not follow from the whole and the parts that are shown.
 */
export function buildDelen(soort: Ervaringsoort, plekken: readonly Plek[], tellingen: readonly Telling[], kleinste: number): Deel[] {
  const cellen = Map.groupBy(tellingen.filter((telling) => telling.soort === soort), ({ indeling, code, vraag }) => `${indeling}|${code}|${vraag}`);
  const zoek: Zoek = ({ indeling, code }, vraag) => Object.fromEntries((cellen.get(`${indeling}|${code}|${vraag}`) ?? []).map(({ antwoord, aantal }) => [antwoord, aantal]));
  const shown = new Map([alles, ...vragenOver(soort).map(({ vraag }) => vraag)].map((vraag) => [vraag, protect(plekken, (plek) => countOpinions(zoek(plek, vraag)), kleinste)]));
  const figureOf = (vraag: string, place: number): Figuur => shown.get(vraag)?.[place] ?? 'onderdrukt';
  return plekken.map((plek, place) => ({
    ...plek, ingevuld: figureOf(alles, place),
    vragen: vragenOver(soort).map(({ vraag }) => {
      const [aantal, verdeling] = [figureOf(vraag, place), zoek(plek, vraag)];
      const known = typeof aantal === 'number' && aantal > 0;
      return { vraag, aantal, eens: known ? Math.round((sum(verdeling, (antwoord) => positief.has(antwoord)) / aantal) * 100) : null, verdeling: known ? verdeling : null };
    }),
  }));
}

/** Each figure, or that it stays hidden. The first place is the whole. */
function protect(plekken: readonly Plek[], count: (plek: Plek) => number, kleinste: number): Figuur[] {
  const aantallen = plekken.map(count);
  const sommen = (['wijk', 'categorie', 'organisatie'] as const).map((indeling): Som => ({ totaal: 0, delen: [...plekken.keys()].filter((place) => plekken[place]?.indeling === indeling) })).filter(({ delen }) => delen.length > 0);
  const hidden = suppress(aantallen.map((aantal) => ({ aantal, huishoudens: aantal })), sommen, kleinste);
  return aantallen.map((aantal, place) => (hidden.has(place) ? 'onderdrukt' : aantal));
}

const sum = (verdeling: Readonly<Record<string, number>>, counts: (antwoord: string) => boolean): number => Object.entries(verdeling).reduce((total, [antwoord, aantal]) => total + (counts(antwoord) ? aantal : 0), 0);
/** Who could say; a share is of these. */
const countOpinions = (verdeling: Readonly<Record<string, number>>): number => sum(verdeling, (antwoord) => antwoord !== weetNiet);

/** The parts that have figures about one thing: the whole first, then by name, what is not known last. */
export function plekkenOf(soort: Ervaringsoort, naam: string, tellingen: readonly Telling[], nameOf: (indeling: Indeling, code: string) => string): Plek[] {
  const found = new Map(tellingen.filter((telling) => telling.soort === soort && telling.indeling !== 'gemeente').map(({ indeling, code }) => [`${indeling}|${code}`, { indeling, code, naam: code === onbekend ? onbekend : nameOf(indeling, code) }]));
  return [{ indeling: 'gemeente', code: alles, naam }, ...[...found.values()].toSorted((a, b) => Number(a.code === onbekend) - Number(b.code === onbekend) || a.naam.localeCompare(b.naam, 'nl'))];
}
