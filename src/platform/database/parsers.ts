import pg from 'pg';

/** Object ids of the types whose JavaScript form would differ between the two engines. */
const oid = { int8: 20, date: 1082, timestamptz: 1184, numeric: 1700 } as const;

/** int8 as a number; refuses what a number cannot hold. */
function parseInt8(text: string): number {
  const n = Number(text);
  if (!Number.isSafeInteger(n)) throw new RangeError(`int8 outside the safe range: ${text}`);
  return n;
}
const asText = (text: string): string => text;
const asIso = (text: string): string => new Date(text).toISOString();

export const parsePglite = { [oid.int8]: parseInt8, [oid.date]: asText, [oid.timestamptz]: asIso, [oid.numeric]: asText };

/** Parsers for `pg`, equal to those of the embedded database. */
export const pgTypes = {
  getTypeParser(id: number, format?: 'text' | 'binary') {
    const own = (parsePglite as Record<number, (text: string) => unknown>)[id];
    if (own && format !== 'binary') return own;
    return pg.types.getTypeParser(id, format ?? 'text') as (text: string) => unknown;
  },
};
