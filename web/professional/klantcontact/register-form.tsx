import { Trans, useLingui } from '@lingui/react/macro';
import type { FormState } from '../../shared/forms/form-state.ts';
import { Button } from '../../shared/ui/button.tsx';
import { RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Select, type Option } from '../../shared/ui/select.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { relaties, toestemmingen, typedKanalen, useKanalen, useRelaties, useToestemmingen, useVervolg } from './words.ts';

interface Props {
  readonly state: FormState | undefined;
  /** To choose from; absent where the person says in which gemeente it is. */
  readonly gemeenten?: readonly Option[];
  readonly defaults: Readonly<Record<string, string>>;
  /** Is it known about whom it is? */
  readonly known: boolean;
}

/** The question, who asks it and for whom, and how it goes on. */
export function RegisterForm({ state, gemeenten, defaults, known }: Props) {
  const { t } = useLingui();
  const [channels, relations, consents] = [useKanalen(), useRelaties(), useToestemmingen()];
  return (
    <Form state={state} defaults={{ kanaal: 'telefoon', uitkomst: 'open', relatie: 'zelf', ...defaults }}>
      <TextArea name="vraag" label={t`Wat vraagt de inwoner?`} hint={t`In de woorden van de inwoner.`} rows={4} />
      <RadioGroup name="kanaal" legend={t`Hoe kwam de vraag binnen?`} options={typedKanalen.map((value) => ({ value, label: channels[value] }))} />
      <Select name="relatie" label={t`Wie vraagt het?`} options={relaties.map((value) => ({ value, label: relations[value] }))} />
      {!known && <TextField name="namens" label={t`Voor wie?`} hint={t`Alleen als iemand anders vraagt.`} optional />}
      <RadioGroup name="toestemming" legend={t`Vindt de inwoner dat goed?`} hint={t`Alleen als iemand anders vraagt.`} optional options={toestemmingen.map((value) => ({ value, label: consents[value] }))} />
      <TextField name="naam" label={t`Naam van wie vraagt`} {...(known ? { hint: t`Vraagt de inwoner zelf? Dan staan naam en telefoon er al.` } : {})} optional />
      <TextField name="telefoon" label={t`Telefoon`} kind="tel" size="middle" optional />
      <TextField name="email" label={t`E-mail`} kind="email" optional />
      {gemeenten !== undefined && <Select name="gemeente" label={t`Gemeente`} options={gemeenten} />}
      <EndFields />
      <Button><Trans>Bewaar</Trans></Button>
    </Form>
  );
}

/** How a question that was just heard goes on. */
export function EndFields() {
  const { t } = useLingui();
  return (
    <>
      <RadioGroup name="uitkomst" legend={t`Hoe gaat het verder?`} options={useVervolg()} />
      <TextArea name="toelichting" label={t`Wat hebt u gedaan?`} hint={t`Nodig bij beantwoord en warm doorgeleid.`} rows={3} optional />
      <TextField name="naar" label={t`Naar wie doorgeleid?`} optional />
    </>
  );
}
