import { useLingui } from '@lingui/react/macro';
import type { Keeping } from './words.ts';

/** What is in the way, each with its article. */
export function Reasons({ beletten }: Pick<Keeping, 'beletten'>) {
  const { i18n } = useLingui();
  return <ul className="spil-prose">{beletten.map(({ soort, uitleg, bron }) => <li key={soort}>{uitleg[i18n.locale === 'en' ? 'en' : 'nl']} ({bron})</li>)}</ul>;
}
