import { assumed, limits, measured } from './country.ts';
import { fitting, loadOf, usesOf, type Area, type Load } from './simulate-country.ts';

const round = (value: number): string => Number(value.toPrecision(3)).toLocaleString('en');
const terabytes = (bytes: number): string => `${round(bytes / 1e12)} TB`;

const lineOf = (what: string, load: Load): string =>
  `| ${what} | ${round(load.open)} | ${round(load.kept)} | ${round(load.rows / 1e6)} M | ${terabytes(load.bytes)} | ${terabytes(load.fileBytes)} | ${round(load.staff)} | ${round(load.requests)} | ${round(load.commands)} |`;

/** The tables of docs/growth.md: what a small, a middle and the largest gemeente and the country ask, and which limit of one server comes first. */
export function tellCountry(areas: readonly Area[]): readonly string[] {
  const sorted = areas.toSorted((a, b) => a.huishoudens - b.huishoudens);
  const load = (some: readonly Area[]): Load => loadOf(some, measured, assumed);
  const [smallest, middle, largest] = [sorted[0]!, sorted[Math.floor(sorted.length / 2)]!, sorted.at(-1)!];
  const country = load(sorted);
  const uses = usesOf(country, load([largest]), measured, limits);
  return [
    '| | open dossiers | ended, kept | rows | database | files | staff | requests a second | commands a second |',
    '|---|---|---|---|---|---|---|---|---|',
    ...[smallest, middle, largest].map((area) => lineOf(area.naam, load([area]))),
    lineOf(`all ${sorted.length}`, country),
    '',
    '| limit of one server | the country takes of it | largest gemeenten that fit together |',
    '|---|---|---|',
    ...uses.map(({ limit, part }) => `| ${limit} | ${round(part)} × | ${fitting(areas, limit, measured, assumed, limits)} |`),
  ];
}
