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
  const beside = getallen.some(({ elders }) => elders !== undefined);
  const table: Table = {
    getallen, sommen, kleinste,
    open: sommen.filter(({ totaal, delen }) => [totaal, ...delen].some((place) => getallen[place]?.elders === undefined)),
    // A large figure that is hidden here for the sake of others, and follows from what is shown elsewhere, tells nothing new.
    guarded: (place) => !beside || getallen[place]?.elders === 'verborgen' || isSmall(getallen[place], kleinste),
  };
  for (let som = findOpen(table, hidden); som; som = findOpen(table, hidden)) {
    const next = cheapest(getallen, som, hidden);
    if (next === undefined) return new Set(getallen.keys().filter((place) => hidden.has(place) || (getallen[place]?.elders === undefined && getallen[place]?.aantal !== 0)));
    hidden.add(next);
  }
  return hidden;
}

interface Table {
  readonly getallen: readonly Getal[];
  readonly sommen: readonly Som[];
  readonly kleinste: number;
  /** Sums in which something is decided here. */
  readonly open: readonly Som[];
  readonly guarded: (place: number) => boolean;
}

const isSmall = (getal: Getal | undefined, kleinste: number): boolean => getal !== undefined && getal.elders === undefined && getal.aantal > 0 && getal.huishoudens < kleinste;

/** A sum by which a hidden figure can be computed back: alone in it, with others that together are few, or by several sums at once. */
function findOpen({ getallen, sommen, kleinste, open, guarded }: Table, hidden: ReadonlySet<number>): Som | undefined {
  const direct = open.find((som) => {
    const own = [som.totaal, ...som.delen].filter((place) => hidden.has(place));
    if (!own.some(guarded)) return false;
    return own.length === 1 || (!hidden.has(som.totaal) && own.reduce((sum, place) => sum + (getallen[place]?.onbekend ?? getallen[place]?.aantal ?? 0), 0) < kleinste);
  });
  if (direct) return direct;
  const known = findDetermined(sommen, hidden, guarded);
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
 * Undefined where every hidden figure that is `guarded` can still be more than one thing.
 */
export function findDetermined(sommen: readonly Som[], hidden: ReadonlySet<number>, guarded: (place: number) => boolean = () => true): number | undefined {
  const pivots = new Map<number, Row>();
  for (const { totaal, delen } of sommen) {
    const row: Row = new Map(delen.filter((place) => hidden.has(place)).map((place) => [place, 1]));
    if (hidden.has(totaal)) row.set(totaal, -1);
    // What earlier sums say is taken out of this one, and then this one out of them.
    for (const place of row.keys()) subtract(row, place, pivots.get(place));
    const [pivot, scale] = row.entries().next().value ?? [];
    if (pivot === undefined || scale === undefined) continue;
    for (const [place, x] of row) row.set(place, x / scale);
    for (const other of pivots.values()) subtract(other, pivot, row);
    pivots.set(pivot, row);
  }
  return pivots.entries().find(([place, row]) => row.size === 1 && guarded(place))?.[0];
}

/** Unknown figures of a sum with how often each counts in it. */
type Row = Map<number, number>;
const epsilon = 1e-9;

/** Takes so much of another row away that this figure is no longer in the first. */
function subtract(row: Row, place: number, other: Row | undefined): void {
  const factor = row.get(place);
  if (factor === undefined || other === undefined) return;
  for (const [at, x] of other) {
    const left = (row.get(at) ?? 0) - factor * x;
    if (Math.abs(left) > epsilon) row.set(at, left);
    else row.delete(at);
  }
}
