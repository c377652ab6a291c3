import type { Cel } from './cel.ts';
import { alles, onbekend, type Maat } from './kerncijfers.ts';
import type { Figuur, Rij } from './kerncijfers.schema.ts';
import { suppress, type Getal, type Som } from './suppress.ts';

export interface Wijk {
  readonly code: string;
  readonly naam: string;
}

/** Finds a figure; undefined is nothing counted. */
export type Zoek = (maat: Maat, wijk: string, code: string) => Pick<Cel, 'aantal' | 'huishoudens' | 'verdeling'> | undefined;

/** Kinds that together are the same whole: each makes up the total of its wijk. */
export interface Soorten {
  readonly maat: Maat;
  readonly codes: readonly string[];
}

/** Rows of a table: the whole gemeente, its wijken, and, where it has figures, what has no wijk. */
export function rowsOf(naam: string, wijken: readonly Wijk[], zoek: Zoek, groups: readonly Soorten[]): Wijk[] {
  const homeless = groups.some(({ maat }) => zoek(maat, onbekend, alles) !== undefined);
  return [{ code: alles, naam }, ...wijken, ...(homeless ? [{ code: onbekend, naam: onbekend }] : [])];
}

const none: Getal = { aantal: 0, huishoudens: 0 };

/**
 * The figures of these kinds per wijk, small ones hidden, and with them what would give them away: the
 * total of a wijk over its kinds, and of the gemeente over its wijken, for all tables that share that total.
 */
export function makeTabel(rows: readonly Wijk[], groups: readonly Soorten[], zoek: Zoek, kleinste: number): Map<Maat, Rij[]> {
  const getallen: Getal[] = [];
  const places = new Map<string, number>();
  const put = (key: string, getal: Getal): void => void places.set(key, getallen.push(getal) - 1);
  for (const { code: wijk } of rows) {
    put(`${wijk}|${alles}`, zoek(groups[0]?.maat ?? 'vraag', wijk, alles) ?? none);
    for (const { maat, codes } of groups) for (const code of codes) if (code !== alles) put(`${wijk}|${maat}|${code}`, zoek(maat, wijk, code) ?? none);
  }
  const at = (key: string): number => places.get(key) ?? -1;
  const keyFor = (maat: Maat, code: string): string => (code === alles ? alles : `${maat}|${code}`);
  const columns = new Set(groups.flatMap(({ maat, codes }) => [alles, ...codes.map((code) => keyFor(maat, code))]));
  const [whole, ...parts] = rows;
  const all: Som[] = [
    ...columns.values().map((column) => ({ totaal: at(`${whole?.code ?? alles}|${column}`), delen: parts.map(({ code }) => at(`${code}|${column}`)) })),
    ...rows.flatMap(({ code: wijk }) => groups.filter(({ codes }) => !codes.includes(alles)).map(({ maat, codes }) => ({ totaal: at(`${wijk}|${alles}`), delen: codes.map((code) => at(`${wijk}|${maat}|${code}`)) }))),
  ];
  const hidden = suppress(getallen, all.filter(({ delen }) => delen.length > 0), kleinste);
  const show = (place: number): Figuur => (hidden.has(place) ? 'onderdrukt' : getallen[place]?.aantal ?? 0);
  return new Map(groups.map(({ maat, codes }) => [maat, rows.map(({ code: wijk, naam }) => ({
    wijk, naam, cellen: Object.fromEntries([...new Set([alles, ...codes])].map((code) => [code, show(at(`${wijk}|${keyFor(maat, code)}`))])),
  }))]));
}
