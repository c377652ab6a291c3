/** Months from one day to another as options of a list, the last first; `YYYY-MM` with its name. Empty when the last day lies before the first. */
export function monthsOf(van: string, tot: string, locale: string): { value: string; label: string }[] {
  const name = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const count = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const months: { value: string; label: string }[] = [];
  for (let at = count(tot); at >= count(van) && van <= tot; at -= 1) {
    const value = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
    months.push({ value, label: name.format(new Date(`${value}-01T00:00:00Z`)) });
  }
  return months;
}

/** The name of one month, `YYYY-MM`. */
export const monthName = (maand: string, locale: string): string => monthsOf(`${maand}-01`, `${maand}-01`, locale)[0]?.label ?? maand;
