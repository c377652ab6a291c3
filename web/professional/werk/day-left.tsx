import { Plural, Trans } from '@lingui/react/macro';
import { DateText } from '../../shared/ui/date-text.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import { daysLeft } from '../dossier/days-left.ts';

/** A last day and how long that still is; asks for attention in the last week. */
export function DayLeft({ lastDay }: { readonly lastDay: string | null }) {
  if (lastDay === null) return <Trans>geen termijn</Trans>;
  const days = daysLeft(lastDay);
  return (
    <>
      <DateText value={lastDay} />{' '}
      <StatusBadge tone={days < 7 ? 'let-op' : 'rust'}>
        {days < 0 ? <Plural value={-days} one="# dag te laat" other="# dagen te laat" /> : days === 0 ? <Trans>vandaag</Trans> : <Plural value={days} one="nog # dag" other="nog # dagen" />}
      </StatusBadge>
    </>
  );
}
