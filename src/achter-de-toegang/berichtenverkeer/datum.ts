/**
 * Dates in the spelling of XML Schema, as messages carry them. Their years may lie outside what
 * Temporal can hold (a valid message may say 999999999-12-31), so they are compared by their parts.
 */
export function compareDatum(one: string, other: string): number {
  // Ten characters and no sign: years 0001 to 9999, whose order is that of the text.
  if (one.length === 10 && other.length === 10) return one < other ? -1 : one > other ? 1 : 0;
  return compareParts(partsOf(one), partsOf(other));
}

/** Whether a date lies more than so many years before another (the same day that many years earlier is not more). */
export function isMoreYearsBefore(early: string, late: string, years: number): boolean {
  const [year, month, day] = partsOf(early);
  return compareParts([year + years, month, day], partsOf(late)) < 0;
}

type Parts = readonly [year: number, month: number, day: number];

function compareParts(one: Parts, other: Parts): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2];
}

function partsOf(datum: string): Parts {
  const month = datum.length - 5;
  return [Number(datum.slice(0, month - 1)), Number(datum.slice(month, month + 2)), Number(datum.slice(month + 3))];
}
