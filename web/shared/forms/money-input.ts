/** An amount as people write it ("€ 1.234,56", "1234.5", "12,-") in centen; undefined when it is none. */
export function readMoney(text: string): number | undefined {
  const bare = text.replace(/[€\s]|eur(o)?/gi, '').replace(/,[-–—]{1,2}$/, '');
  // Thousands with dots and a comma (Dutch), or a plain number with a point or comma before the cents.
  const dutch = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/.exec(bare);
  const plain = /^(\d+)\.(\d{1,2})$/.exec(bare);
  const found = dutch ?? plain;
  if (found === null) return undefined;
  const euros = Number((found[1] ?? '').replaceAll('.', ''));
  const centen = euros * 100 + Number((found[2] ?? '').padEnd(2, '0'));
  return Number.isSafeInteger(centen) ? centen : undefined;
}
