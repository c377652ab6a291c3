import { Trans, useLingui } from '@lingui/react/macro';
import type { FormState } from '../../shared/forms/form-state.ts';
import { Button } from '../../shared/ui/button.tsx';
import { CheckboxGroup, RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { Trap } from '../../shared/ui/trap.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { useEigenStappen, useRelaties } from './words.ts';

interface Props {
  readonly state: FormState | undefined;
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
  readonly gekozen: string | undefined;
}

/** First what somebody could do, then what they see, about whom, and who they are if they want to say so. */
export function WorryForm({ state, gemeenten, gekozen }: Props) {
  const { t } = useLingui();
  return (
    <Form state={state} defaults={{ gemeente: gekozen }} key={state?.answer}>
      <Trap />
      <Section title={t`Wat kunt u zelf doen?`}>
        <ul className="spil-prose">
          <li><Trans>Vraag eens: hoe gaat het met je? En luister.</Trans></li>
          <li><Trans>Zeg wat u ziet. Bijvoorbeeld: ik zie je bijna niet meer buiten.</Trans></li>
          <li><Trans>Bied iets kleins aan: een boodschap, een kop koffie, samen bellen.</Trans></li>
        </ul>
        <RadioGroup name="zelf" legend={t`Hebt u al iets gedaan?`} options={useEigenStappen()} />
        <TextArea name="zelfToelichting" label={t`Hoe ging dat?`} rows={2} optional />
      </Section>
      <Section title={t`Wat ziet u?`}>
        <TextArea name="waarneming" label={t`Wat ziet of hoort u?`} hint={t`In uw eigen woorden. U hoeft niet te weten hoe het komt. Schrijf geen ziektes of medicijnen op.`} />
      </Section>
      <Section title={t`Om wie gaat het?`}>
        <p className="spil-subtle"><Trans>Alleen wat u weet. Weet u de naam niet? Dan is een straat genoeg.</Trans></p>
        <TextField name="over" label={t`Naam`} optional />
        <TextField name="straat" label={t`Straat`} optional />
        <TextField name="huisnummer" label={t`Huisnummer`} kind="number" size="short" optional />
        <TextField name="postcode" label={t`Postcode`} size="short" optional />
        <Select name="gemeente" label={t`In welke gemeente?`} options={gemeenten.map(({ code, naam: label }) => ({ value: code, label }))} />
        <RadioGroup name="relatie" legend={t`Hoe kent u diegene?`} options={useRelaties()} />
      </Section>
      <Section title={t`Wie bent u?`}>
        <RadioGroup
          name="wie"
          legend={t`Wilt u uw naam noemen?`}
          options={[
            { value: 'met', label: t`Met mijn naam`, hint: t`Dan kunnen wij u nog iets vragen.` },
            { value: 'zonder', label: t`Zonder mijn naam`, hint: t`Dan bewaren wij niets over u.` },
          ]}
        />
        <div className="sg-who">
          <TextField name="naam" label={t`Uw naam`} autoComplete="name" hint={t`Niet nodig als u uw naam niet noemt.`} optional />
          <TextField name="telefoon" label={t`Uw telefoonnummer`} kind="tel" autoComplete="tel" size="middle" optional />
          <TextField name="email" label={t`Uw e-mailadres`} kind="email" autoComplete="email" optional />
          <CheckboxGroup name="wilHoren" legend={t`Wilt u iets van ons horen?`} optional options={[{ value: 'ja', label: t`Ja, bel of mail mij als dat kan` }]} />
        </div>
      </Section>
      <p className="spil-subtle">
        <Trans>
          Wij gebruiken dit alleen om te kijken of er hulp nodig is. <a href="/privacy">Zo gaan we om met gegevens</a>.
        </Trans>
      </p>
      <Button icon="forward">
        <Trans>Kijk het na</Trans>
      </Button>
    </Form>
  );
}
