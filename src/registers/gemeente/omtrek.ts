/** A place on earth, in degrees. */
export interface Punt {
  readonly breedtegraad: number;
  readonly lengtegraad: number;
}

/** Outline of an area: rings of corners as [longitude, latitude], each closed by its first corner. */
export type Omtrek = readonly (readonly (readonly [number, number])[])[];

/** The middle of an area: the centre of gravity of its rings; undefined where nothing is enclosed. */
export function middleOf(omtrek: Omtrek): Punt | undefined {
  let [area, x, y] = [0, 0, 0];
  for (const ring of omtrek) {
    for (const [place, [lon, lat]] of ring.entries()) {
      const [nextLon, nextLat] = ring[(place + 1) % ring.length] ?? [lon, lat];
      const cross = lon * nextLat - nextLon * lat;
      area += cross;
      x += (lon + nextLon) * cross;
      y += (lat + nextLat) * cross;
    }
  }
  return Math.abs(area) < 1e-12 ? undefined : { lengtegraad: x / (3 * area), breedtegraad: y / (3 * area) };
}

const earthRadius = 6_371_000;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Metres between two places as the crow flies (haversine). */
export function metresBetween(a: Punt, b: Punt): number {
  const [dLat, dLon] = [radians(b.breedtegraad - a.breedtegraad), radians(b.lengtegraad - a.lengtegraad)];
  const h = Math.sin(dLat / 2) ** 2 + Math.cos(radians(a.breedtegraad)) * Math.cos(radians(b.breedtegraad)) * Math.sin(dLon / 2) ** 2;
  return 2 * earthRadius * Math.asin(Math.sqrt(h));
}
