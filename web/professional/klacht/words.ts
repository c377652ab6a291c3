import { useLingui } from '@lingui/react/macro';
import type { Acts } from '../../shared/app-context.ts';

export type View = Acts['klacht.gegevens']['output'];
export type Row = Acts['klacht.lijst']['output']['items'][number];
export const states = ['ontvangen', 'in-behandeling', 'opgelost', 'afgehandeld'] as const satisfies readonly View['toestand'][];

/** Where a complaint stands, and whom it is about. */
export function useWords() {
  const { t } = useLingui();
  return {
    state: { ontvangen: t`nieuw`, 'in-behandeling': t`in behandeling`, opgelost: t`opgelost`, afgehandeld: t`afgehandeld` },
    over: { gemeente: t`de gemeente`, team: t`het sociaal team`, aanbieder: t`een aanbieder`, anders: t`iets anders` },
    oordeel: { gegrond: t`gegrond`, 'deels-gegrond': t`deels gegrond`, ongegrond: t`ongegrond`, 'niet-behandeld': t`niet behandeld` },
  };
}
