import { useLingui } from '@lingui/react/macro';
import { StatusBadge } from '../ui/status-badge.tsx';

/** New, open or over. */
export function ThreadState({ row: { ongelezen, toestand } }: { readonly row: { readonly ongelezen: boolean; readonly toestand: 'open' | 'gesloten' } }) {
  const { t } = useLingui();
  if (ongelezen) return <StatusBadge tone="let-op">{t`nieuw`}</StatusBadge>;
  return toestand === 'open' ? <StatusBadge tone="loopt">{t`gelezen`}</StatusBadge> : <StatusBadge tone="klaar">{t`afgesloten`}</StatusBadge>;
}
