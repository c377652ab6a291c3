/** When a gemeente answers the phone: days from 1 (Monday) to 7, times as HH:MM. */
export interface Openingstijd {
  readonly dagen: readonly number[];
  readonly van: string;
  readonly tot: string;
}

const days = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
const shape = /\b(ma|di|wo|do|vr|za|zo)(?:\s*[–-]\s*(ma|di|wo|do|vr|za|zo))?\s+(\d{1,2})[.:](\d{2})\s*[–-]\s*(\d{1,2})[.:](\d{2})/g;

/** Opening times as people write them, `ma–do 8.30–17.00 uur; vr 8.30–12.30 uur`; what cannot be read is left out. */
export function parseOpeningstijden(text: string): Openingstijd[] {
  return [...text.matchAll(shape)].map(([, from = '', to = from, ...clock]) => {
    const [first, last] = [days.indexOf(from), days.indexOf(to)];
    const [van = '', vanMinuut = '', tot = '', totMinuut = ''] = clock;
    return {
      dagen: days.map((_day, place) => place + 1).filter((day) => day > first && day <= last + 1),
      van: `${van.padStart(2, '0')}:${vanMinuut}`,
      tot: `${tot.padStart(2, '0')}:${totMinuut}`,
    };
  });
}
