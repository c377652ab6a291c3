import { Trans, useLingui } from '@lingui/react/macro';
import { DateText } from '../ui/date-text.tsx';
import { Icon } from '../ui/icon.tsx';
import type { PlanView } from './plan-view.ts';
import { usePlanWords } from './plan-words.ts';

/** Who signed, when and how; and whose signature is still to come. */
export function PlanSignatures({ plan }: { readonly plan: Pick<PlanView, 'handtekeningen' | 'ontbreekt'> }) {
  const { t } = useLingui();
  const { signers } = usePlanWords();
  const or = t`of`;
  return (
    <ul className="spil-list spil-plan-goals">
      {plan.handtekeningen.map(({ hoedanigheid, naam, wijze, datum }) => (
        <li key={hoedanigheid}>
          <span className="spil-plan-mark"><Icon name="check" /> <span><strong translate="no">{naam}</strong> ({signers[hoedanigheid]})</span></span>
          <span className="spil-plan-of">{wijze === 'papier' ? <Trans>op papier, <DateText value={datum} /></Trans> : <DateText value={datum} />}</span>
        </li>
      ))}
      {plan.ontbreekt.map((one) => (
        <li key={one.join()}>
          <span className="spil-plan-mark"><Icon name="clock" /> <span><Trans>Nog te tekenen: {one.map((h) => signers[h]).join(` ${or} `)}</Trans></span></span>
        </li>
      ))}
    </ul>
  );
}
