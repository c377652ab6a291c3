import { useLingui } from '@lingui/react/macro';
import type { Acts } from '../../shared/app-context.ts';

type Vraag = Acts['ervaringsvraag.lijst']['output']['items'][number];

/** What it is about, as a question. */
export function useSubject(): (vraag: Pick<Vraag, 'soort' | 'voorziening' | 'aanbieder'>) => string {
  const { t } = useLingui();
  return ({ soort, voorziening, aanbieder }) => {
    if (soort === 'toegang') return t`Hoe ging het gesprek over uw plan?`;
    if (aanbieder === null) return t`Hoe gaat het met de hulp?`;
    return voorziening === null ? t`Hoe gaat het met de hulp van ${aanbieder}?` : t`Hoe gaat het met ${voorziening.toLowerCase()} van ${aanbieder}?`;
  };
}
