import { Plural, Trans } from '@lingui/react/macro';
import { DateText } from '../../shared/ui/date-text.tsx';
import type { Item } from './state-badge.tsx';

/** How much waits, or by how much the clock is wrong. */
export function Amount({ item: { onderdeel, aantal } }: { readonly item: Item }) {
  const seconds = Math.abs(aantal);
  if (onderdeel !== 'klok') return <>{aantal}</>;
  if (seconds === 0) return <Trans>gelijk</Trans>;
  return aantal > 0 ? <Plural value={seconds} one="# seconde voor" other="# seconden voor" /> : <Plural value={seconds} one="# seconde achter" other="# seconden achter" />;
}

/** Since when the longest waits; nothing where nothing does. */
export function Oldest({ item: { delen } }: { readonly item: Item }) {
  const since = delen.flatMap(({ sinds }) => (sinds === null ? [] : [sinds])).toSorted()[0];
  return since === undefined ? <>–</> : <DateText value={since} time />;
}
