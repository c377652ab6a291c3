import { useLingui } from '@lingui/react/macro';
import type { Acts } from '../app-context.ts';
import { DataList } from '../ui/data-list.tsx';
import { DateText } from '../ui/date-text.tsx';
import { useCorrectionWords } from './correction-words.ts';

export type CorrectionRequest = Acts['correctieverzoek.dossier']['output']['items'][number];

/** What was asked, by which day it is answered, and what came of it. */
export function RequestFacts({ request: { onjuist, gewenst, ontvangenOp, uiterlijk, uitkomst, motivering, beslotenOp } }: { readonly request: CorrectionRequest }) {
  const { t } = useLingui();
  const { outcomes } = useCorrectionWords();
  return (
    <DataList
      items={[
        { label: t`Wat klopt er niet`, value: onjuist }, { label: t`Wat moet het zijn`, value: gewenst }, { label: t`Gevraagd op`, value: <DateText value={ontvangenOp} /> },
        ...(uitkomst === null || beslotenOp === null ? [{ label: t`Antwoord uiterlijk`, value: <DateText value={uiterlijk} /> }] : [{ label: t`Wat wij deden`, value: outcomes[uitkomst] }, { label: t`Waarom`, value: motivering }, { label: t`Besloten op`, value: <DateText value={beslotenOp} /> }]),
      ]}
    />
  );
}
