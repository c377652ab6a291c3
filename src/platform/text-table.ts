/** A cell of a file for spreadsheets: quoted where needed; a name that a spreadsheet would take for a formula is made text. */
export function quoteCell(value: string): string {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
