import { Trans, useLingui } from '@lingui/react/macro';
import type { Acts } from '../../shared/app-context.ts';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';

export type Reader = Acts['lezer.lijst']['output']['items'][number];

/** Whether a reader goes on, and since when and on what it stands still: codes only, nothing of anybody. */
export function ReaderState({ reader: { stil, achter } }: { readonly reader: Pick<Reader, 'stil' | 'achter'> }) {
  const { t } = useLingui();
  if (stil === null) return <StatusBadge tone={achter === 0 ? 'klaar' : 'loopt'}>{achter === 0 ? t`bij` : t`bezig`}</StatusBadge>;
  return (
    <>
      <StatusBadge tone="gestopt">{t`stilgevallen`}</StatusBadge>{' '}
      {stil.sinds !== null && <Trans>sinds <DateText value={stil.sinds} time /></Trans>}
      <br />
      <span className="spil-subtle"><Trans>fout {[stil.soort, stil.code].filter(Boolean).join(' ')}</Trans></span>
    </>
  );
}
