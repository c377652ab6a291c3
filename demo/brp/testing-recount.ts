/**
 * A slow second reading of the test set, written apart from the loader and only for its tests: characters to cells,
 * cells to records by column name, and nothing shared with the code that is tested.
 */
export interface RawPersoonslijst {
  readonly aNummer: string;
  readonly bsn: string;
  readonly naam: string;
  /** Number, names and birth date, as `key` of the test writes them. */
  readonly key: string;
  readonly ouders: readonly string[];
  readonly kinderen: readonly string[];
  readonly partners: readonly { readonly key: string; readonly geslachtsnaam: string; readonly einde: string }[];
  readonly overleden: boolean;
  readonly vertrokken: boolean;
}

/** The value of a column on one line, '' when there is none; and whether any column of these groups is filled. */
interface Row {
  readonly of: (column: string) => string;
  readonly fills: (category: string, groups: readonly string[]) => boolean;
}

export function recountTestset(text: string): readonly RawPersoonslijst[] {
  const [header = [], ...lines] = cells(text.replace(/^\uFEFF/, ''));
  const lists: Row[][] = [];
  for (const line of lines) {
    const row: Row = {
      of: (column) => line[header.indexOf(column)] ?? '',
      fills: (category, groups) => header.some((name, index) => groups.some((group) => name.startsWith(`${category}.${group}.`)) && (line[index] ?? '').trim() !== ''),
    };
    if (line[0] === '') lists.at(-1)?.push(row);
    else lists.push([row]);
  }
  return lists.map(readList);
}

/** Semicolons between cells, quotes around cells that hold one, doubled quotes inside. */
function cells(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    const doubled = char === '"' && quoted && text.charAt(at + 1) === '"';
    if (char === '"' && !doubled) quoted = !quoted;
    else if (quoted || (char !== ';' && char !== '\n')) cell += char;
    else {
      row.push(cell);
      cell = '';
      if (char === '\n') rows.push(row);
      if (char === '\n') row = [];
    }
    if (doubled) at += 1;
  }
  return rows;
}

function readList(rows: readonly Row[]): RawPersoonslijst {
  const [first] = rows;
  if (first === undefined) throw new Error('A persoonslijst without a line');
  const reden = first.of('07.67.20');
  return {
    aNummer: first.of('01.01.10'), bsn: first.of('01.01.20'), naam: `${first.of('01.02.10')} ${first.of('01.02.40')}`, key: keyOf(first, '01'),
    ouders: ['02', '03'].filter((category) => first.fills(category, ['01', '02', '03', '04', '62'])).map((category) => keyOf(first, category)),
    kinderen: current(rows, '09').filter((row) => row.fills('09', ['01', '02', '03'])).map((row) => keyOf(row, '09')),
    partners: current(rows, '05').filter((row) => row.fills('05', ['01', '02', '03', '06', '07', '15']))
      .map((row) => ({ key: keyOf(row, '05'), geslachtsnaam: name(row.of('05.02.40')), einde: row.of('05.07.10') === '' ? '' : date(row.of('05.07.10')) })),
    overleden: /^\d{8}$/.test(first.of('06.08.10')) || reden === 'O',
    vertrokken: !['', '0000'].includes(first.of('08.13.10')) || reden === 'E' || reden === 'R',
  };
}

/** The records that are not history: the column `.H` of the line before says 5x for history; without it, the same A-nummer or name is history. */
function current(rows: readonly Row[], category: string): readonly Row[] {
  const kept: Row[] = [];
  const identity = (row: Row | undefined): string => row?.of(`${category}.01.10`) || ['02.10', '02.40', '03.10'].map((rubriek) => row?.of(`${category}.${rubriek}`)).join(' ');
  for (const [at, row] of rows.entries()) {
    if (!row.fills(category, ['0', '1', '6', '8'].flatMap((ten) => [...'0123456789'].map((unit) => ten + unit)))) continue;
    const mark = at === 0 ? category : (rows[at - 1]?.of(`${category}.H`) ?? '');
    if (mark === category || (mark === '' && identity(kept.at(-1)) !== identity(row))) kept.push(row);
  }
  return kept;
}

function keyOf(row: Row, category: string): string {
  const of = (rubriek: string): string => row.of(`${category}.${rubriek}`);
  return [number(of('01.20')), name(of('02.10')), name(of('02.30')), name(of('02.40')), date(of('03.10'))].join('|');
}

/** What of a date can be, with zeros for the rest: month 00 or 13 and day 38 are not. */
function date(text: string): string {
  const [year, month, day] = [text.trim().slice(0, 4), Number(text.slice(4, 6)), Number(text.slice(6, 8))];
  if (year === '' || year === '0000') return '00000000';
  if (month < 1 || month > 12) return `${year}0000`;
  const days = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  return `${year}${String(month).padStart(2, '0')}${String(day > days ? 0 : day).padStart(2, '0')}`;
}

function name(text: string): string {
  return text.trim() === '.' ? '' : text.trim();
}

function number(text: string): string {
  const sum = [...text].reduce((total, digit, index) => total + Number(digit) * ([9, 8, 7, 6, 5, 4, 3, 2, -1][index] ?? 0), 0);
  return text.length === 9 && sum % 11 === 0 ? text : '';
}
