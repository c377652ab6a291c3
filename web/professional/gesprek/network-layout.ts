/** Somebody who lives in the household. */
export interface Member {
  readonly persoon: string;
  readonly naam: string;
  readonly geslacht: string;
}

/** A tie; `soort` is what the other one is to the person. */
export interface Tie {
  readonly id: string;
  readonly persoon: string;
  readonly anderePersoon: string | null;
  readonly naam: string;
  readonly soort: string;
  readonly kring: string;
  readonly band: string;
}

export interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly naam: string;
  /** Square for a man, circle for a woman, diamond where it is not known: the usual symbols of a genogram. */
  readonly shape: 'square' | 'circle' | 'diamond';
}

export interface Line {
  readonly id: string;
  readonly from: Spot;
  readonly to: Spot;
  readonly band: string;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly home: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly rings: readonly { readonly kring: string; readonly rx: number; readonly ry: number }[];
  readonly people: readonly Spot[];
  readonly others: readonly (Spot & { readonly soort: string })[];
  readonly lines: readonly Line[];
}

/** From near to far. */
const circles = ['gezin', 'familie', 'sociaal', 'professioneel'];
const [columnStep, rowStep, ringStep, margin] = [120, 100, 78, 60];
/** How many generations the other one is below the person. */
const below: Readonly<Record<string, number>> = { kind: 1, stiefkind: 1, pleegkind: 1, kleinkind: 2, ouder: -1, stiefouder: -1, pleegouder: -1, grootouder: -2 };

/** Rows of a household, eldest generation on top, from the ties among its members. */
export function generationsOf(members: readonly Member[], ties: readonly Tie[]): Member[][] {
  const home = new Set(members.map((m) => m.persoon));
  const level = new Map(members.map((m) => [m.persoon, 0]));
  const among = ties.filter((tie) => tie.anderePersoon !== null && home.has(tie.anderePersoon) && home.has(tie.persoon));
  // As many rounds as there are people: ties that contradict each other end there.
  for (let round = 0; round < members.length; round += 1) {
    for (const { persoon, anderePersoon, soort } of among) {
      const [step, other] = [below[soort] ?? 0, anderePersoon ?? ''];
      const [lower, upper, gap] = step >= 0 ? [other, persoon, step] : [persoon, other, -step];
      if (gap > 0) level.set(lower, Math.min(members.length, Math.max(level.get(lower) ?? 0, (level.get(upper) ?? 0) + gap)));
    }
  }
  const rows = Map.groupBy(members, (m) => level.get(m.persoon) ?? 0);
  return [...rows].toSorted(([a], [b]) => a - b).map(([, row]) => row);
}

const shapeOf = (geslacht: string): Spot['shape'] => (geslacht === 'man' ? 'square' : geslacht === 'vrouw' ? 'circle' : 'diamond');

/** The household as a genogram in the middle, its network in circles from near to far around it. */
export function layoutNetwork(members: readonly Member[], ties: readonly Tie[]): Picture {
  const rows = generationsOf(members, ties);
  const home = { width: Math.max(1, ...rows.map((row) => row.length)) * columnStep, height: Math.max(1, rows.length) * rowStep };
  const outside = ties.filter((tie) => !members.some((m) => m.persoon === tie.anderePersoon));
  const used = circles.filter((kring) => outside.some((tie) => tie.kring === kring));
  const rings = used.map((kring, index) => ({ kring, rx: home.width / 2 + 70 + index * ringStep * 1.25, ry: home.height / 2 + 55 + index * ringStep }));
  const largest = rings.at(-1) ?? { rx: home.width / 2, ry: home.height / 2 };
  const [width, height] = [2 * (largest.rx + margin + 40), 2 * (largest.ry + margin)];
  const middle = { x: width / 2, y: height / 2 };
  const people = rows.flatMap((row, r) => row.map((m, c): Spot => ({
    id: m.persoon, naam: m.naam, shape: shapeOf(m.geslacht), x: middle.x + (c - (row.length - 1) / 2) * columnStep, y: middle.y + (r - (rows.length - 1) / 2) * rowStep - 8,
  })));
  const others = rings.flatMap(({ kring, rx, ry }, ring) => {
    const here = outside.filter((tie) => tie.kring === kring);
    return here.map((tie, index) => {
      // Each circle starts somewhere else (the golden angle), so that a few people do not all stand at one side.
      const angle = -Math.PI / 3 + ring * 2.4 + (index * 2 * Math.PI) / here.length;
      return { id: tie.id, naam: tie.naam, soort: tie.soort, shape: 'circle' as const, x: Math.round(middle.x + rx * Math.cos(angle)), y: Math.round(middle.y + ry * Math.sin(angle)) };
    });
  });
  const spots = new Map([...people, ...others].map((spot) => [spot.id, spot]));
  const lines = ties.flatMap((tie): Line[] => {
    const [from, to] = [spots.get(tie.persoon), spots.get(tie.anderePersoon ?? '') ?? spots.get(tie.id)];
    return from && to ? [{ id: tie.id, from, to, band: tie.band }] : [];
  });
  return { width, height, home: { x: middle.x - home.width / 2, y: middle.y - home.height / 2, ...home }, rings, people, others, lines };
}
