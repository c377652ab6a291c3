import { Trans, useLingui } from '@lingui/react/macro';
import type { FamilyPlan } from '../../shared/familiegroepsplan/family-plan.ts';
import type { FormState } from '../../shared/forms/form-state.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';

interface Props {
  readonly plan: FamilyPlan | null;
  readonly uiterlijk: string | null;
  readonly state: FormState | undefined;
}

/** What such a plan is, and beginning it; or saying that there will be none. */
export function Before({ plan, uiterlijk, state }: Props) {
  const { t } = useLingui();
  const day = uiterlijk ?? plan?.streefdatum ?? null;
  return (
    <>
      {plan?.toestand === 'afgezien' && <Alert tone="info" title={t`U zei: wij maken geen plan`}><p><Trans>Dat is goed. U kunt altijd nog beginnen.</Trans></p></Alert>}
      <ul>
        <li><Trans>U kiest zelf wie er meedenkt. Zij krijgen van u een code en zien alleen dit plan.</Trans></li>
        <li><Trans>U schrijft op wie wat doet, en waar nog hulp bij nodig is.</Trans></li>
        <li><Trans>Pas als u het inlevert, leest de gemeente het als uw plan.</Trans></li>
        {day !== null && <li><Trans>Lever het in voor of op <DateText value={day} />. Later mag ook.</Trans></li>}
      </ul>
      {plan !== null && plan.inhoud.veiligheid.length > 0 && <Section title={t`Dit moet veilig zijn`}><ul>{plan.inhoud.veiligheid.map(({ id, voorwaarde }) => <li key={id}>{voorwaarde}</li>)}</ul></Section>}
      <Form id="beginnen" state={state} label={t`Begin ons plan`}><div><Button><Trans>Begin ons plan</Trans></Button></div></Form>
      {plan?.toestand === 'aangeboden' && (
        <details open={state?.form === 'laten'}>
          <summary><Trans>Wij maken liever geen plan</Trans></summary>
          <Form id="laten" state={state} label={t`Wij maken liever geen plan`}>
            <input type="hidden" name="plan" value={plan.id} />
            <TextArea name="reden" label={t`Wilt u zeggen waarom?`} rows={2} optional />
            <div><Button kind="secondary"><Trans>Maak geen plan</Trans></Button></div>
          </Form>
        </details>
      )}
      <p><Trans>Wilt u hulp bij het maken van het plan? Vraag ons om een onafhankelijke coördinator. Dat is iemand die niet bij de gemeente werkt en niets voor u beslist.</Trans></p>
    </>
  );
}
