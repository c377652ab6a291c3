import { useLingui } from '@lingui/react/macro';
import type { FormScope, FormState } from '../../shared/forms/form-state.ts';
import { Button } from '../../shared/ui/button.tsx';
import { CheckboxGroup } from '../../shared/ui/choice-groups.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Select, type Option } from '../../shared/ui/select.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { ThinkTwice } from './think-twice.tsx';

interface Props {
  readonly state: FormState | undefined;
  readonly defaults?: FormScope['defaults'];
  readonly wijken: readonly Option[];
  readonly trekkers: readonly Option[];
  /** What was seen, for who changes it. */
  readonly versie?: number;
  readonly submit: string;
}

/** All that is said of a network. */
export function NetworkForm({ state, defaults, wijken, trekkers, versie, submit }: Props) {
  const { t } = useLingui();
  return (
    <Form state={state} {...(defaults === undefined ? {} : { defaults })}>
      {versie !== undefined && <input type="hidden" name="versie" value={versie} />}
      <TextField name="naam" label={t`Hoe heet het netwerk?`} hint={t`Bijvoorbeeld: Samen aan tafel in Oost.`} />
      <TextArea name="doel" label={t`Wat wil het netwerk bereiken?`} hint={t`In gewone woorden: inwoners lezen dit op de site.`} rows={3} />
      <CheckboxGroup name="wijken" legend={t`In welke wijk of wijken?`} options={wijken} />
      <Select name="trekker" label={t`Wie trekt het netwerk?`} hint={t`Een collega die met de wijken werkt. Krijgt de afspraken op de eigen werklijst.`} options={trekkers} />
      <TextField name="telefoon" kind="tel" label={t`Telefoonnummer van het netwerk`} hint={t`Inwoners lezen dit. Vul een nummer of een e-mailadres in.`} size="middle" optional />
      <TextField name="email" kind="email" label={t`E-mailadres van het netwerk`} hint={t`Inwoners lezen dit. Geen adres van een mens.`} optional />
      <ThinkTwice state={state} fields={['naam', 'doel']} />
      <Button>{submit}</Button>
    </Form>
  );
}
