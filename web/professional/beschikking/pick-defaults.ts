import { dateDefaults } from '../../shared/forms/date-defaults.ts';
import type { View } from './view.ts';

type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The fields that were filled in. */
export function pickDefaults<T extends object>(fields: T): Present<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Present<T>;
}

/** What is known of the check already, by name of the field. */
export function checkDefaults(view: View): Record<string, string | readonly string[]> {
  const onderdelen = view.onderdelen.flatMap((o, at) => Object.entries({
    oordeel: o.oordeel ?? '', volume: String(o.volume), persoon: o.persoon, grond: o.grond ?? '', reden: o.reden, ...dateDefaults('van', o.van), ...dateDefaults('tot', o.tot),
  }).map(([name, value]) => [`onderdelen.${at}.${name}`, value] as const));
  const antwoorden = view.toetsing.flatMap(({ code, ja, toelichting }) => [[`antwoorden.${code}`, ja ? 'ja' : 'nee'], [`toelichting.${code}`, toelichting]] as const);
  return { ...Object.fromEntries([...onderdelen, ...antwoorden]), gronden: view.gronden, motivering: view.motivering };
}
