/** Values of one category on one line, by group and element: `02.40` is the geslachtsnaam. */
export type Rubrieken = ReadonlyMap<string, string>;

/** One occurrence of a category: the current record, then its history. */
export type Occurrence = readonly [Rubrieken, ...Rubrieken[]];

/** Where each category stands in a line: its rubrieken, and the column that says of which category the next line is. */
export type Columns = ReadonlyMap<string, { readonly rubrieken: readonly { readonly naam: string; readonly index: number }[]; readonly marker: number }>;

/** Reads the header, `01.02.40;…;01.H;…`. A rubriek that the header names twice is read from its first column. */
export function columnsOf(header: readonly string[]): Columns {
  const categories = new Map<string, { rubrieken: { naam: string; index: number }[]; marker: number }>();
  for (const [index, name] of header.entries()) {
    const [, category, rubriek] = /^(\d\d)\.(\d\d\.\d\d|H)$/.exec(name) ?? [];
    if (category === undefined || rubriek === undefined) continue;
    const entry = categories.get(category) ?? { rubrieken: [], marker: -1 };
    if (rubriek === 'H') entry.marker = index;
    else if (!entry.rubrieken.some(({ naam }) => naam === rubriek)) entry.rubrieken.push({ naam: rubriek, index });
    categories.set(category, entry);
  }
  return categories;
}

/** The first, current record of a category that a persoonslijst has once. */
export function currentRecord(columns: Columns, rows: readonly (readonly string[])[], category: string): Rubrieken {
  return readRecord(columns, rows[0] ?? [], category);
}

/**
 * The records of a category that may occur more than once (05, 09): per occurrence the current one and its history.
 * A line says of the next whether it is history (55) or a new occurrence (05); where it does not say, as happens in
 * the set, a record is history when it is about the same person as the one before.
 */
export function occurrences(columns: Columns, rows: readonly (readonly string[])[], category: string): readonly Occurrence[] {
  const found: [Rubrieken, ...Rubrieken[]][] = [];
  for (const [line, row] of rows.entries()) {
    const record = readRecord(columns, row, category);
    if (record.size === 0) continue;
    const marker = rows[line - 1]?.[columns.get(category)?.marker ?? -1] ?? '';
    const last = found.at(-1);
    const isHistory = marker === '' ? last !== undefined && isSamePerson(last[0], record) : marker !== category;
    if (isHistory && last !== undefined) last.push(record);
    else found.push([record]);
  }
  return found;
}

function readRecord(columns: Columns, row: readonly string[], category: string): Rubrieken {
  const entries = (columns.get(category)?.rubrieken ?? []).map(({ naam, index }) => [naam, (row[index] ?? '').trim()] as const);
  return new Map(entries.filter(([, value]) => value !== ''));
}

function isSamePerson(a: Rubrieken, b: Rubrieken): boolean {
  for (const number of ['01.10', '01.20']) {
    if (a.has(number) && b.has(number)) return a.get(number) === b.get(number);
  }
  return ['02.10', '02.40', '03.10'].every((rubriek) => a.get(rubriek) === b.get(rubriek));
}
