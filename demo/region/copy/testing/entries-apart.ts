import type { Row } from '../read-region.ts';

const id = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/**
 * What jsonb keeps by id stands in the order of the ids, and that of two ids of one moment is chance: each
 * entry becomes a row by itself, beside the row without them.
 */
export function entriesApart(row: Row): Row[] {
  const { tabel, waarden } = row;
  const rest = { ...waarden };
  const entries: Row[] = [];
  for (const { naam, soort } of tabel.kolommen) {
    const text = waarden[naam];
    if (soort !== 'jsonb' || typeof text !== 'string') continue;
    const found: unknown[] = [];
    rest[naam] = JSON.stringify(takeOut(JSON.parse(text), [], found));
    entries.push(...found.map((entry) => ({ tabel, waarden: { ...waarden, [naam]: JSON.stringify(entry) } })));
  }
  return [{ tabel, waarden: rest }, ...entries];
}

/** The value without what is kept by id in it; that goes to `found`, with where it was. */
function takeOut(value: unknown, path: readonly (string | number)[], found: unknown[]): unknown {
  if (Array.isArray(value)) return value.map((one, place) => takeOut(one, [...path, place], found));
  if (typeof value !== 'object' || value === null) return value;
  const kept: Record<string, unknown> = {};
  for (const [key, one] of Object.entries(value)) {
    const inner = takeOut(one, [...path, key], found);
    if (id.test(key)) found.push([...path, key, inner]);
    else kept[key] = inner;
  }
  return kept;
}
