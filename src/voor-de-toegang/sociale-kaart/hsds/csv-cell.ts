/**
 * A spreadsheet takes what begins with one of these for a formula, which may send the sheet to somebody. A text of that kind
 * gets an apostrophe before it, which spreadsheets take for "this is text"; one that has such apostrophes already, gets one
 * more, so that taking one away always gives back what was there. Numbers, and numbers to call, do no harm and stay as they are.
 */
const formula = /^'*[=+\-@\t\r]/;
const number = /^[+-]?[0-9 ()./-]*$/;

/** A text as a cell in which no spreadsheet sees a formula. */
export const guardCell = (text: string): string => (formula.test(text) && !number.test(text) ? `'${text}` : text);

/** What was in such a cell. */
export const openCell = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

/** A line of CSV (RFC 4180). */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
}
