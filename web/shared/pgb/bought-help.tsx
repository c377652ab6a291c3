import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { MoneyText } from '../ui/money-text.tsx';
import './pgb.css';
import { usePgbWords, type Budgetplan, type Regel } from './pgb-words.ts';

interface Props {
  readonly plan: Budgetplan;
  /** What can be done with a line. */
  readonly acts?: (regel: Regel) => ReactNode;
}

/** What is bought with a pgb, from whom, and what that costs over the whole period. */
export function BoughtHelp({ plan: { inhoud: { regels }, regelprijzen }, acts }: Props) {
  const { kinds, hours } = usePgbWords();
  const priceOf = (id: string): number => regelprijzen.find((one) => one.id === id)?.prijs ?? 0;
  return (
    <ul className="spil-list pgb-lines">
      {regels.map((regel) => (
        <li key={regel.id} className="spil-card">
          <p><strong translate="no">{regel.wie}</strong> ({kinds[regel.vorm].toLowerCase()})</p>
          <p>{regel.wat}</p>
          <p>{hours(regel)}: <Trans><MoneyText centen={priceOf(regel.id)} /> in de hele tijd</Trans></p>
          {acts?.(regel)}
        </li>
      ))}
    </ul>
  );
}
