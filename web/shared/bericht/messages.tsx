import { useLingui } from '@lingui/react/macro';
import type { Acts } from '../app-context.ts';
import { Paragraphs } from '../ui/paragraphs.tsx';
import { Timeline } from '../ui/timeline.tsx';

export type Thread = Acts['berichtenwisseling.gegevens']['output'];

/** What was written, the first message on top. */
export function Messages({ thread: { berichten } }: { readonly thread: Thread }) {
  const { t } = useLingui();
  return (
    <Timeline
      label={t`Berichten, oudste eerst`}
      items={berichten.map(({ id, naam, organisatie, eigen, tekst, verzondenOp }) => ({
        key: id, on: verzondenOp, title: <><span translate="no">{[naam, organisatie].filter(Boolean).join(', ')}</span>{eigen && ` (${t`uw kant`})`}</>,
        detail: <Paragraphs text={tekst} />,
      }))}
    />
  );
}
