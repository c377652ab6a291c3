import { Trans, useLingui } from '@lingui/react/macro';
import type { StatusTone } from '../../shared/ui/status-badge.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import type { ReportView } from './report-view.ts';

const tones: Readonly<Record<ReportView['toestand'], StatusTone>> = { concept: 'rust', verzonden: 'loopt', vastgesteld: 'klaar' };

/** Where the verslag stands, and what the inwoner did with it. */
export function ReportState({ report: { toestand, verzondenOp, reactieUiterlijk, bevestigdOp, vastgesteldOp, nummer } }: { readonly report: ReportView }) {
  const { t } = useLingui();
  const words: Readonly<Record<ReportView['toestand'], string>> = { concept: t`concept`, verzonden: t`verzonden`, vastgesteld: t`vastgesteld` };
  return (
    <p className="gs-state">
      <StatusBadge tone={tones[toestand]}>{words[toestand]}</StatusBadge>
      {verzondenOp !== null && (
        <span>
          <Trans>versie {nummer}, verzonden op</Trans> <DateText value={verzondenOp} />
        </span>
      )}
      {toestand === 'verzonden' && reactieUiterlijk !== null && (
        <span>
          <Trans>reageren kan tot en met</Trans> <DateText value={reactieUiterlijk} />
        </span>
      )}
      {bevestigdOp !== null && (
        <span>
          <Trans>de inwoner zei dat het klopt op</Trans> <DateText value={bevestigdOp} />
        </span>
      )}
      {vastgesteldOp !== null && (
        <span>
          <Trans>vastgesteld op</Trans> <DateText value={vastgesteldOp} />
        </span>
      )}
    </p>
  );
}
