import { useLingui } from '@lingui/react/macro';
import { dateFormat } from '../ui/date-text.tsx';
import { StatusBadge } from '../ui/status-badge.tsx';
import type { DienstCard } from './kaart-words.ts';

const hour = (time: string): string => (time === '24:00' ? '24.00' : time.replace(/^0/, '').replace(':', '.'));

/** Whether somebody is there now; nothing where nobody can tell. */
export function OpenNow({ open }: { readonly open: DienstCard['open'] }) {
  const { t, i18n } = useLingui();
  if (open.stand === 'onbekend') return null;
  if (open.stand === 'open') return <StatusBadge tone="loopt">{open.tot === '24:00' ? t`nu open` : t`nu open, tot ${hour(open.tot)} uur`}</StatusBadge>;
  const day = dateFormat(i18n.locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(`${open.dag}T00:00:00Z`));
  return <StatusBadge tone="rust">{t`nu dicht, weer open op ${day} om ${hour(open.van)} uur`}</StatusBadge>;
}
