import { alles, type Maat } from './kerncijfers.ts';
import { suppress, type Getal, type Som } from './suppress.ts';
import type { Soorten } from './tabel.ts';

/** The figures of one area in one period, by kind: some decided elsewhere, some to be decided here. */
export type Vlak = ReadonlyMap<string, Getal>;

/** Where a kind stands in a vlak; all kinds together is one place for measures that share a total. */
export const kolomOf = (maat: Maat, code: string): string => (code === alles ? alles : `${maat}|${code}`);
export const kolommenOf = (groups: readonly Soorten[]): string[] => [...new Set([alles, ...groups.flatMap(({ maat, codes }) => codes.map((code) => kolomOf(maat, code)))])];

/** A whole and the areas or periods it is made of. */
export interface Verband {
  readonly totaal: Vlak;
  readonly delen: readonly Vlak[];
}

/**
 * Decides which figures of vlakken stay hidden, so that nothing that is hidden in any of them follows from
 * the wholes or from the totals over kinds. Answers the same vlakken with every figure decided.
 */
export function protectGeheel(vlakken: readonly Vlak[], verbanden: readonly Verband[], groups: readonly Soorten[], kleinste: number): Map<Vlak, Vlak> {
  const kolommen = kolommenOf(groups);
  const getallen = vlakken.flatMap((vlak) => kolommen.map((kolom): Getal => vlak.get(kolom) ?? none));
  const places = new Map(vlakken.map((vlak, place) => [vlak, place * kolommen.length]));
  const at = (vlak: Vlak, kolom: string): number => (places.get(vlak) ?? -1) + kolommen.indexOf(kolom);
  const sommen: Som[] = [
    ...verbanden.flatMap(({ totaal, delen }) => kolommen.map((kolom) => ({ totaal: at(totaal, kolom), delen: delen.map((deel) => at(deel, kolom)) }))),
    ...vlakken.flatMap((vlak) => groups.filter(({ codes }) => !codes.includes(alles)).map(({ maat, codes }) => ({ totaal: at(vlak, alles), delen: codes.map((code) => at(vlak, kolomOf(maat, code))) }))),
  ];
  const hidden = suppress(getallen, sommen, kleinste);
  return new Map(vlakken.map((vlak) => [vlak, new Map(kolommen.map((kolom) => [kolom, decided(vlak.get(kolom) ?? none, hidden.has(at(vlak, kolom)))]))]));
}

const none: Getal = { aantal: 0, huishoudens: 0 };
const decided = (getal: Getal, hidden: boolean): Getal => (getal.elders === undefined ? { ...getal, elders: hidden ? 'verborgen' : 'getoond' } : getal);
