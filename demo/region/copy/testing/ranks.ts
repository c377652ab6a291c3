import type { Pattern } from '../find-patterns.ts';
import type { Row } from '../read-region.ts';

/** Numbers that a gemeente gives out over all households: within one, only their order counts. Those of the two acts are series apart. */
const numbered: Readonly<Record<string, (waarden: Row['waarden']) => string>> = { tijdlijn: () => 'tijdlijn', toewijzing: ({ wet }) => `toewijzing-${wet}` };

/** Each number of a household by its series, with its place in the order. */
type Ranks = ReadonlyMap<string, string>;

/** The numbers of a household. */
export function ranksIn(rijen: Pattern['rijen']): Ranks {
  const numbers = [...rijen].flatMap(([tabel, rows]) => {
    const seriesOf = numbered[tabel];
    return seriesOf === undefined ? [] : rows.map(({ waarden }) => ({ series: seriesOf(waarden), nummer: Number(waarden['nummer']) }));
  });
  return new Map([...Map.groupBy(numbers, ({ series }) => series)].flatMap(([series, list]) => {
    const order = [...new Set(list.map(({ nummer }) => nummer))].toSorted((a, b) => a - b);
    return order.map((nummer, place) => [`${series} ${nummer}`, String(place)] as const);
  }));
}

/** The row with its number as a place in the order. */
export function ranked(row: Row, ranks: Ranks): Row {
  const { tabel, waarden } = row;
  const series = numbered[tabel.naam]?.(waarden);
  return series === undefined ? row : { tabel, waarden: { ...waarden, nummer: ranks.get(`${series} ${waarden['nummer']}`) ?? null } };
}

/** The text of a row, with the numbers by which a message names toewijzingen as places in their order. */
export function numbersRanked({ waarden }: Row, text: string, ranks: Ranks): string {
  const series = waarden['soort']?.startsWith('JW') === true ? 'toewijzing-jeugd' : 'toewijzing-wmo';
  return text.replace(/(ToewijzingNummer)>(\d+)</g, (_all, element: string, nummer: string) => `${element}>${ranks.get(`${series} ${Number(nummer)}`) ?? nummer}<`);
}
