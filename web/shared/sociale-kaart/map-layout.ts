import type { Acts } from '../app-context.ts';
import type { DienstCard } from './kaart-words.ts';

type Wijk = Acts['dienst.overzicht']['output']['wijken'][number];

const width = 640;
const margin = 16;
/** Marks closer than this lie on each other. */
const tooClose = 20;

export interface DrawnWijk {
  readonly code: string;
  readonly naam: string;
  readonly path: string;
  readonly x: number;
  readonly y: number;
  /** Is there room for its name? */
  readonly named: boolean;
}

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly wijken: readonly DrawnWijk[];
  /** Numbers as in the list: from 1. */
  readonly marks: readonly { readonly number: number; readonly x: number; readonly y: number }[];
}

type Corner = readonly [number, number];

/** Lays outlines and places on a flat map; undefined where no wijk was drawn. North is up, and a kilometre is as long in each direction. */
export function layoutMap(wijken: readonly Wijk[], diensten: readonly DienstCard[]): MapLayout | undefined {
  const drawn = wijken.flatMap((wijk) => (wijk.omtrek === null ? [] : [{ ...wijk, rings: wijk.omtrek.map((ring) => ring.flatMap((corner): Corner[] => (corner[0] === undefined || corner[1] === undefined ? [] : [[corner[0], corner[1]]]))) }]));
  const corners = drawn.flatMap(({ rings }) => rings.flat());
  if (corners.length === 0) return undefined;
  const [lons, lats] = [corners.map(([lon]) => lon), corners.map(([, lat]) => lat)];
  const [west, east, south, north] = [Math.min(...lons), Math.max(...lons), Math.min(...lats), Math.max(...lats)];
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = (width - 2 * margin) / ((east - west) * narrow);
  const at = (lon: number, lat: number) => ({ x: Math.round(margin + (lon - west) * narrow * scale), y: Math.round(margin + (north - lat) * scale) });
  return {
    width, height: Math.round((north - south) * scale + 2 * margin),
    wijken: drawn.map(({ code, naam, rings }) => {
      const points = rings.map((ring) => ring.map(([lon, lat]) => at(lon, lat)));
      const xs = points.flat().map(({ x }) => x);
      const ys = points.flat().map(({ y }) => y);
      return {
        code, naam, path: points.map((ring) => `M${ring.map(({ x, y }) => `${x} ${y}`).join('L')}Z`).join(''), x: Math.round((Math.min(...xs) + Math.max(...xs)) / 2), y: Math.round((Math.min(...ys) + Math.max(...ys)) / 2),
        named: Math.max(...xs) - Math.min(...xs) > naam.length * 9,
      };
    }),
    marks: spread(diensten.flatMap(({ plek }, place) => {
      if (plek === null || plek.lengtegraad === null || plek.breedtegraad === null) return [];
      const inside = plek.lengtegraad >= west && plek.lengtegraad <= east && plek.breedtegraad >= south && plek.breedtegraad <= north;
      return inside ? [{ number: place + 1, ...at(plek.lengtegraad, plek.breedtegraad) }] : [];
    })),
  };
}

/** Moves a mark to the right until it lies on no other. */
function spread(marks: MapLayout['marks']): MapLayout['marks'] {
  const laid: { number: number; x: number; y: number }[] = [];
  for (const mark of marks) {
    let { x } = mark;
    while (laid.some((other) => Math.abs(other.x - x) < tooClose && Math.abs(other.y - mark.y) < tooClose)) x += tooClose;
    laid.push({ ...mark, x });
  }
  return laid;
}
