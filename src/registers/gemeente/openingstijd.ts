/** When a gemeente answers the phone: days from 1 (Monday) to 7, times as HH:MM. */
export interface Openingstijd {
  readonly dagen: readonly number[];
  readonly van: string;
  readonly tot: string;
}

const days = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
const day = String.raw`\b(maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo)\b`;
const until = String.raw`\s*(?:–|-|tot en met|t/m|tot)\s*`;
const time = String.raw`(\d{1,2})[.:](\d{2})`;
const shape = new RegExp(`${day}(?:${until}${day})?\\s+(?:van\\s+)?${time}${until}${time}`, 'g');

/**
 * Opening times as people write them: `ma–do 8.30–17.00 uur; vr 8.30–12.30 uur`, or `maandag tot en
 * met vrijdag 8.30 tot 17.00 uur`. What cannot be read is left out.
 */
export function parseOpeningstijden(text: string): Openingstijd[] {
  return [...text.toLowerCase().matchAll(shape)].map(([, from = '', to = from, ...clock]) => {
    const [first, last] = [days.indexOf(from.slice(0, 2)), days.indexOf(to.slice(0, 2))];
    const [van = '', vanMinuut = '', tot = '', totMinuut = ''] = clock;
    return {
      dagen: days.map((_day, place) => place + 1).filter((number) => number > first && number <= last + 1),
      van: `${van.padStart(2, '0')}:${vanMinuut}`,
      tot: `${tot.padStart(2, '0')}:${totMinuut}`,
    };
  });
}
