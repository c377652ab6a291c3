import { Trans, useLingui } from '@lingui/react/macro';
import type { Acts } from '../../shared/app-context.ts';
import type { FormState } from '../../shared/forms/form-state.ts';
import { Button } from '../../shared/ui/button.tsx';
import { DateField } from '../../shared/ui/date-field.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { MoneyText } from '../../shared/ui/money-text.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';

/** Up to which amount a year a generalist decides alone; a new one from a day on. */
export function PlanMandate({ grens: { centenPerJaar, van, niveau, bron }, state }: { readonly grens: Acts['planmandaat.gegevens']['output']; readonly state: FormState | undefined }) {
  const { t } = useLingui();
  return (
    <Section title={t`Wat beslist een generalist alleen?`} card>
      <p><Trans>Een plan tot <MoneyText centen={centenPerJaar} /> per jaar. Daarboven moet een teamleider of expert akkoord zijn.</Trans></p>
      <p>{niveau === 'gemeente' ? <Trans>Vastgesteld door de gemeente, vanaf <DateText value={van} />: {bron}</Trans> : <Trans>Dit is het voorstel van Spil. Het college beslist.</Trans>}</p>
      <Form id="mandaat" state={state} label={t`Wat beslist een generalist alleen?`}>
        <TextField name="centenPerJaar" label={t`Bedrag per jaar in euro`} size="short" />
        <DateField name="vanaf" legend={t`Vanaf welke dag?`} />
        <TextField name="bron" label={t`In welk besluit staat dit?`} size="middle" />
        <Button kind="secondary"><Trans>Stel vast</Trans></Button>
      </Form>
    </Section>
  );
}
