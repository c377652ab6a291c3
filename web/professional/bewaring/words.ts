import { useLingui } from '@lingui/react/macro';
import type { Acts } from '../../shared/app-context.ts';

export type Keeping = Acts['bewaring.gegevens']['output'];
export type Proposal = Acts['vernietiging.gegevens']['output'];
export type ProposalRow = Acts['vernietiging.lijst']['output']['items'][number];
export const states = ['voorgesteld', 'uitgevoerd', 'afgewezen'] as const satisfies readonly ProposalRow['toestand'][];
export const laws = ['wmo', 'jeugd'] as const;

/** Why a dossier is kept or goes, and where a proposal stands. */
export function useKeepingWords() {
  const { t } = useLingui();
  return {
    state: { voorgesteld: t`wacht op een besluit`, uitgevoerd: t`vernietigd`, afgewezen: t`niet vernietigd` },
    ground: { termijn: t`de termijn is voorbij`, verzoek: t`een inwoner vroeg erom` },
    law: { wmo: t`Wmo 2015`, jeugd: t`Jeugdwet` },
  } as const;
}
