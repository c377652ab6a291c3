import pg from 'pg';

/** Object ids of the types that `pg` would make something else of. */
const oid = { int8: 20, date: 1082, timestamptz: 1184, numeric: 1700 } as const;

/** int8 as a number; refuses what a number cannot hold. */
function parseInt8(text: string): number {
  const n = Number(text);
  if (!Number.isSafeInteger(n)) throw new RangeError(`int8 outside the safe range: ${text}`);
  return n;
}
const asText = (text: string): string => text;
const asIso = (text: string): string => new Date(text).toISOString();

const own: Record<number, (text: string) => unknown> = { [oid.int8]: parseInt8, [oid.date]: asText, [oid.timestamptz]: asIso, [oid.numeric]: asText };

/** What a value is in JavaScript: a number where it fits, a day and an amount as text, a moment as ISO 8601. */
export const pgTypes = {
  getTypeParser(id: number, format?: 'text' | 'binary') {
    const parse = format === 'binary' ? undefined : own[id];
    return parse ?? (pg.types.getTypeParser(id, format ?? 'text') as (text: string) => unknown);
  },
};
