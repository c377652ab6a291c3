/** A row of a table in Markdown; what would break out of its cell is escaped. */
export function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ').trim()).join(' | ')} |`;
}

/** A table with its head. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [row(...head), `|${head.map(() => '---').join('|')}|`, ...rows.map((cells) => row(...cells))];
}

/** A whole page: its title, where it comes from, and its parts with a blank line between them. */
export function page(title: string, source: string, parts: readonly (readonly string[])[]): string {
  return `${[[`# ${title}`], [`Generated from ${source} by \`node script/generate.ts\`: change it there.`], ...parts].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
