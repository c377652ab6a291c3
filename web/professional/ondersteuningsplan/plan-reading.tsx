import { Trans, useLingui } from '@lingui/react/macro';
import { PlanDifferences } from '../../shared/plan/plan-differences.tsx';
import { PlanDocument } from '../../shared/plan/plan-document.tsx';
import { PlanSignatures } from '../../shared/plan/plan-signatures.tsx';
import type { PlanView } from '../../shared/plan/plan-view.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { ContactPoint } from './contact-point.tsx';
import { Reactions } from './reactions.tsx';

/** A plan that is no longer, or not by this reader, in the making. */
export function PlanReading({ plan }: { readonly plan: PlanView }) {
  const { t } = useLingui();
  return (
    <div className="pb-reading">
      <div>
        {plan.toestand === 'geen-overeenstemming' && (
          <Alert tone="warning" title={t`Geen overeenstemming`}>
            <p>{plan.reden}</p>
          </Alert>
        )}
        <PlanDocument shown={plan.getoond} state={plan.toestand} today={plan.peildatum} domains={plan.domeinen} />
      </div>
      <div>
        {(plan.handtekeningen.length > 0 || plan.ontbreekt.length > 0) && (
          <Section title={t`Handtekeningen`} card>
            <PlanSignatures plan={plan} />
          </Section>
        )}
        <ContactPoint plan={plan} />
        <Reactions plan={plan} />
        {plan.vorige !== null && (
          <Section title={t`Wat er anders is dan eerst`} card>
            {plan.aanleiding !== '' && <p><Trans>Waarom: {plan.aanleiding}</Trans></p>}
            <PlanDifferences before={plan.vorige} domains={plan.domeinen} />
          </Section>
        )}
      </div>
    </div>
  );
}
