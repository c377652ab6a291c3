import type { Acts } from '../../shared/app-context.ts';
import type { Lang } from './view.ts';

type Verslag = Acts['verslag.gegevens']['output'];

/** What the page of a verslag shows, in the language of the reader; the verslag itself is in that of the inwoner. */
export function reportViewOf({ kan, ontbreekt, ...verslag }: Verslag, lang: Lang) {
  return {
    ...verslag,
    missing: ontbreekt.map(({ pad, artikel, uitleg }) => ({ path: pad, article: artikel, text: uitleg[lang] })),
    offers: Object.fromEntries(kan.map(({ act, label, mag, reden }) => [act, { label: label[lang], allowed: mag, reason: reden?.[lang] }])),
  };
}
export type ReportView = ReturnType<typeof reportViewOf>;
