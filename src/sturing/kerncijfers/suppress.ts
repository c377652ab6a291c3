/** A figure to be shown: its number, and of how many households. */
export interface Getal {
  readonly aantal: number;
  readonly huishoudens: number;
  /** Another table shows it already, or hides it: that is not decided here. */
  readonly elders?: 'getoond' | 'verborgen';
  /** Of what is hidden elsewhere, the part that nobody can read there in another way. */
  readonly onbekend?: number;
}

/** A total and its parts, by their place in the list of figures: what a reader can add up and take away. */
export interface Som {
  readonly totaal: number;
  readonly delen: readonly number[];
}

/**
 * Which figures must stay hidden (their places): those about fewer than `kleinste` households, and as
 * many others as are needed so that no hidden one follows from the totals. Nothing is not hidden: zero
 * says of nobody what became of them. A figure that is shown or hidden elsewhere already stays so.
 */
export function suppress(getallen: readonly Getal[], sommen: readonly Som[], kleinste: number): ReadonlySet<number> {
  const hidden = new Set(getallen.keys().filter((place) => getallen[place]?.elders === 'verborgen' || isSmall(getallen[place], kleinste)));
  const open = sommen.filter(({ totaal, delen }) => [totaal, ...delen].some((place) => getallen[place]?.elders === undefined));
  for (let som = findOpen(getallen, { open, all: sommen }, hidden, kleinste); som; som = findOpen(getallen, { open, all: sommen }, hidden, kleinste)) {
    const next = cheapest(getallen, som, hidden);
    if (next === undefined) return new Set(getallen.keys().filter((place) => hidden.has(place) || (getallen[place]?.elders === undefined && getallen[place]?.aantal !== 0)));
    hidden.add(next);
  }
  return hidden;
}

const isSmall = (getal: Getal | undefined, kleinste: number): boolean => getal !== undefined && getal.elders === undefined && getal.aantal > 0 && getal.huishoudens < kleinste;

/** A sum by which a hidden figure can be computed back: alone in it, with others that together are few, or by several sums at once. */
function findOpen(getallen: readonly Getal[], { open, all }: { readonly open: readonly Som[]; readonly all: readonly Som[] }, hidden: ReadonlySet<number>, kleinste: number): Som | undefined {
  const direct = open.find((som) => {
    const own = [som.totaal, ...som.delen].filter((place) => hidden.has(place));
    if (own.length === 0) return false;
    return own.length === 1 || (!hidden.has(som.totaal) && own.reduce((sum, place) => sum + (getallen[place]?.onbekend ?? getallen[place]?.aantal ?? 0), 0) < kleinste);
  });
  if (direct) return direct;
  const known = findDetermined(all, hidden);
  return known === undefined ? undefined : open.find((som) => [som.totaal, ...som.delen].includes(known) && cheapest(getallen, som, hidden) !== undefined) ?? open.find((som) => cheapest(getallen, som, hidden) !== undefined);
}

/** The smallest figure of a sum that is still shown; a part before the total. */
function cheapest(getallen: readonly Getal[], { totaal, delen }: Som, hidden: ReadonlySet<number>): number | undefined {
  const shown = (place: number) => !hidden.has(place) && getallen[place]?.elders === undefined && (getallen[place]?.aantal ?? 0) > 0;
  const parts = delen.filter(shown).toSorted((a, b) => (getallen[a]?.aantal ?? 0) - (getallen[b]?.aantal ?? 0));
  return parts[0] ?? (shown(totaal) ? totaal : undefined);
}

/**
 * A hidden figure that all sums together leave one value only: after elimination its row stands alone.
 * Undefined where every hidden figure can still be more than one thing.
 */
export function findDetermined(sommen: readonly Som[], hidden: ReadonlySet<number>): number | undefined {
  const columns = [...hidden];
  const rows = sommen.map(({ totaal, delen }) => columns.map((place) => Number(delen.includes(place)) - Number(place === totaal))).filter((row) => row.some((x) => x !== 0));
  let rank = 0;
  for (let column = 0; column < columns.length && rank < rows.length; column++) {
    const pivot = rows.findIndex((row, at) => at >= rank && Math.abs(row[column] ?? 0) > epsilon);
    if (pivot < 0) continue;
    swap(rows, rank, pivot);
    eliminate(rows, rank, column);
    rank += 1;
  }
  const alone = rows.slice(0, rank).map((row) => row.flatMap((x, column) => (Math.abs(x) > epsilon ? [column] : []))).find((row) => row.length === 1);
  return alone?.[0] === undefined ? undefined : columns[alone[0]];
}

const epsilon = 1e-9;

function swap(rows: number[][], a: number, b: number): void {
  const [first, second] = [rows[a], rows[b]];
  if (first && second) [rows[a], rows[b]] = [second, first];
}

/** Makes the pivot one, and takes its column out of every other row. */
function eliminate(rows: number[][], rank: number, column: number): void {
  const pivot = rows[rank] ?? [];
  const scale = pivot[column] ?? 1;
  const scaled = pivot.map((x) => x / scale);
  rows[rank] = scaled;
  rows.forEach((row, at) => {
    const factor = row[column] ?? 0;
    if (at !== rank && Math.abs(factor) > epsilon) rows[at] = row.map((x, place) => x - factor * (scaled[place] ?? 0));
  });
}
