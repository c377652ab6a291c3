import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { PlanView } from '../../shared/plan/plan-view.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';

/** Where the plan stands, in one sentence, before anything else. */
export function PlanNotice({ plan }: { readonly plan: PlanView }) {
  const { t } = useLingui();
  const { generalist } = plan.getoond;
  if (plan.toestand === 'concept') {
    return (
      <Alert title={t`Dit plan is nog niet af`}>
        <p>
          <Trans>U maakt het samen met {generalist}. U kunt al meelezen en zeggen wat er niet klopt.</Trans>
        </p>
      </Alert>
    );
  }
  if (plan.toestand === 'ter-ondertekening') {
    return (
      <Alert title={t`Uw plan is klaar om te lezen`}>
        <p>
          <Trans>Lees het rustig. Zeg bij elk deel of het klopt. Onderaan kunt u het ondertekenen.</Trans>
        </p>
      </Alert>
    );
  }
  if (plan.toestand === 'overeengekomen' && plan.overeengekomenOp !== null) {
    return (
      <Alert tone="positive" title={t`Dit plan geldt`}>
        <p>
          <Trans>Iedereen heeft getekend op <DateText value={plan.overeengekomenOp} />.</Trans>
        </p>
      </Alert>
    );
  }
  if (plan.toestand === 'geen-overeenstemming') {
    return (
      <Alert tone="warning" title={t`U en de gemeente zijn het niet eens over dit plan`}>
        <p>
          <Trans>Dit is erover opgeschreven: “{plan.reden}”. U kunt nog steeds een aanvraag doen. Dan krijgt u een besluit.</Trans>
        </p>
        <p>
          <Link to={`/mijn/aanvraag/${plan.melding}`}><Trans>Zelf een aanvraag doen</Trans></Link>
        </p>
      </Alert>
    );
  }
  return (
    <Alert title={t`Er is een nieuwer plan`}>
      <p>
        <Trans>Dit is een eerdere versie. Die geldt niet meer.</Trans>
      </p>
    </Alert>
  );
}
