import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { FormState } from '../../shared/forms/form-state.ts';
import type { PlanView } from '../../shared/plan/plan-view.ts';
import { offerOf } from '../../shared/plan/plan-view.ts';
import { Button } from '../../shared/ui/button.tsx';
import { CheckboxGroup } from '../../shared/ui/choice-groups.tsx';
import { ErrorSummary } from '../../shared/ui/error-summary.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Section } from '../../shared/ui/section.tsx';

/** The signature, after everything there is to read. */
export function SignPlan({ plan, state }: { readonly plan: PlanView; readonly state: FormState | undefined }) {
  const { t } = useLingui();
  // Whoever signed already is not asked again.
  const open = plan.ontbreekt.some((one) => one.includes('inwoner') || one.includes('vertegenwoordiger'));
  // Who signs what cannot be signed any more is told why.
  if (plan.digest === null || !open || !offerOf(plan, 'ondertekening').allowed) return state?.problem === undefined ? null : <ErrorSummary state={state} />;
  return (
    <Section title={t`Ondertekenen`} card>
      <p>
        <Trans>Met uw handtekening zegt u: dit plan klopt, en zo gaan we het doen. Wat hierboven staat, verandert daarna niet meer. Wilt u later iets anders? Dan maken we samen een nieuw plan.</Trans>
      </p>
      <Form id="ondertekenen" state={state} label={t`Ondertekenen`}>
        <input type="hidden" name="digest" value={plan.digest} />
        <CheckboxGroup name="gelezen" legend={t`Heeft u het plan gelezen?`} options={[{ value: 'ja', label: t`Ik heb het plan gelezen en ik ben het ermee eens` }]} />
        <Button icon="check">
          <Trans>Ondertekenen</Trans>
        </Button>
      </Form>
      <p>
        <Link to={`/mijn/plan/${plan.id}/niet-eens`}>
          <Trans>Ik ben het niet eens met het plan</Trans>
        </Link>
      </p>
      <p className="spil-subtle">
        <Trans>Liever op papier? Bel ons. Dan krijgt u het plan met de post.</Trans>
      </p>
    </Section>
  );
}
