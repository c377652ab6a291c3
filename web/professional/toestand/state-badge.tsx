import { useLingui } from '@lingui/react/macro';
import type { Acts } from '../../shared/app-context.ts';
import { StatusBadge, type StatusTone } from '../../shared/ui/status-badge.tsx';

export type Item = Acts['toestand.lijst']['output']['items'][number];

const tones: Readonly<Record<Item['staat'], StatusTone>> = { goed: 'klaar', kijken: 'let-op', nu: 'gestopt' };

/** How it is with something, in two words. */
export function StateBadge({ staat }: { readonly staat: Item['staat'] }) {
  const { t } = useLingui();
  const words: Readonly<Record<Item['staat'], string>> = { goed: t`goed`, kijken: t`kijk vandaag`, nu: t`doe nu iets` };
  return <StatusBadge tone={tones[staat]}>{words[staat]}</StatusBadge>;
}
