import type { Cel } from './cel.ts';
import { keyOf } from './cel.ts';
import { alles, duurmaten, nu, telmaten, termijnmaten, type Duurmaat, type Maat, type Telmaat, type Termijnmaat } from './kerncijfers.ts';
import type { Duurrij, Figuur, Gebied, Rij } from './kerncijfers.schema.ts';
import { makeTabel, rowsOf, type Soorten, type Wijk, type Zoek } from './tabel.ts';
import { countBefore, percentile } from './verdeling.ts';

/** What the tables of one gemeente are made of. */
export interface Bron {
  readonly naam: string;
  readonly wijken: readonly Wijk[];
  readonly cellen: ReadonlyMap<string, Cel>;
  readonly kleinste: number;
  /** The first quarter with figures: nothing was measured before it. */
  readonly eerste: string | undefined;
  readonly vandaag: string;
}

const meldingtellingen: readonly Soorten[] = [{ maat: 'melding-kanaal', codes: telmaten['melding-kanaal'] }, { maat: 'melding-uitkomst', codes: telmaten['melding-uitkomst'] }];
/** Tables that share a total are protected together. */
export const telgroepen: readonly (readonly Soorten[])[] = [[{ maat: 'vraag', codes: telmaten.vraag }], meldingtellingen, [{ maat: 'trede', codes: telmaten.trede }]];
export const afgerond = ['gehaald', 'te-laat'] as const;
export const lopend = ['lopend', 'over-tijd', 'opgeschort'] as const;

export const zoekIn = ({ cellen }: Bron, periode: string): Zoek => (maat, wijk, code) => cellen.get(keyOf({ periode, maat, wijk, code }));
export const measured = ({ eerste }: Bron, periode: string): boolean => eerste !== undefined && periode >= eerste;
const blank = (rijen: readonly Rij[]): Rij[] => rijen.map((rij) => ({ ...rij, cellen: Object.fromEntries(Object.keys(rij.cellen).map((code) => [code, 'ontbreekt' as const])) }));

export function tabellen(bron: Bron, periode: string, groups: readonly Soorten[], zoek = zoekIn(bron, periode)): Map<Maat, Rij[]> {
  const made = makeTabel(rowsOf(bron.naam, bron.wijken, zoek, groups), groups, zoek, bron.kleinste);
  return measured(bron, periode) ? made : new Map([...made].map(([maat, rijen]) => [maat, blank(rijen)]));
}

/** Counts per wijk in a quarter. */
export function makeTelling(bron: Bron, periode: string, maat: Telmaat): Rij[] {
  const groups = telgroepen.find((group) => group.some((soorten) => soorten.maat === maat)) ?? [];
  return tabellen(bron, periode, groups).get(maat) ?? [];
}

/** Days that a phase took, of what ended in a quarter: of all, half took at most the median, and nine in ten at most p90. */
export function makeDuur(bron: Bron, periode: string, maat: Duurmaat): Duurrij[] {
  const zoek = zoekIn(bron, periode);
  return (tabellen(bron, periode, [{ maat, codes: [alles] }]).get(maat) ?? []).map(({ wijk, naam, cellen }) => {
    const aantal = cellen[alles] ?? 'ontbreekt';
    const days = (share: number): Figuur => (typeof aantal === 'number' ? percentile(zoek(maat, wijk, alles)?.verdeling ?? {}, share) ?? 'ontbreekt' : aantal);
    return { wijk, naam, aantal, mediaan: days(0.5), p90: days(0.9) };
  });
}

/** Terms that ended in a quarter, kept or broken. */
export const makeTermijn = (bron: Bron, periode: string, maat: Termijnmaat): Rij[] => tabellen(bron, periode, [{ maat, codes: afgerond }]).get(maat) ?? [];

/** Finds terms that run today, told apart by their last day. */
export function zoekLopend(bron: Bron): Zoek {
  const kept = zoekIn(bron, nu);
  return (maat, wijk, code) => {
    const cel = kept(maat, wijk, code === 'over-tijd' ? 'lopend' : code);
    if (!cel || code === alles || code === 'opgeschort') return cel;
    const late = countBefore(cel.verdeling, bron.vandaag);
    const aantal = code === 'over-tijd' ? late : cel.aantal - late;
    return { aantal, huishoudens: Math.min(aantal, cel.huishoudens), verdeling: {} };
  };
}

/** Terms that run today: in time, past their last day, or standing still. */
export function makeLopend(bron: Bron, maat: Termijnmaat): Rij[] {
  const groups = [{ maat, codes: lopend }];
  return makeTabel(rowsOf(bron.naam, bron.wijken, zoekIn(bron, nu), groups), groups, zoekLopend(bron), bron.kleinste).get(maat) ?? [];
}

/** All figures of a gemeente in a quarter, beside those of the quarter before. */
export function buildGebied(gemeente: string, bron: Bron, periode: string, vorige: string): Gebied {
  const both = <M extends Maat, R>(maat: M, make: (bron: Bron, periode: string, maat: M) => R[]) => ({ maat, periode: make(bron, periode, maat), vorige: make(bron, vorige, maat) });
  return {
    gemeente, naam: bron.naam, kleinsteGroep: bron.kleinste,
    tellingen: (Object.keys(telmaten) as Telmaat[]).map((maat) => both(maat, makeTelling)),
    duren: duurmaten.map((maat) => both(maat, makeDuur)),
    termijnen: termijnmaten.map((maat) => ({ ...both(maat, makeTermijn), nu: makeLopend(bron, maat) })),
  };
}
