import { useLingui } from '@lingui/react/macro';
import type { FormScope, FormState } from '../../shared/forms/form-state.ts';
import { Button } from '../../shared/ui/button.tsx';
import { CheckboxGroup } from '../../shared/ui/choice-groups.tsx';
import { DateField } from '../../shared/ui/date-field.tsx';
import { Form } from '../../shared/ui/form.tsx';
import type { Option } from '../../shared/ui/select.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { ThinkTwice } from './think-twice.tsx';

interface Props {
  readonly state: FormState | undefined;
  readonly defaults: FormScope['defaults'];
  readonly leden: readonly Option[];
  /** What was seen, for who changes it. */
  readonly versie?: number;
}

/** What is written of a meeting: of the wijk, never of a person. */
export function MeetingForm({ state, defaults, leden, versie }: Props) {
  const { t } = useLingui();
  return (
    <Form state={state} defaults={defaults}>
      {versie !== undefined && <input type="hidden" name="versie" value={versie} />}
      <DateField name="dag" legend={t`Wanneer was het?`} />
      <TextField name="plaats" label={t`Waar was het?`} />
      {leden.length > 0 && <CheckboxGroup name="aanwezig" legend={t`Welke leden waren er?`} options={leden} optional />}
      <TextField name="anderen" kind="number" label={t`Hoeveel anderen waren er?`} hint={t`Alleen het aantal, geen namen.`} size="short" />
      <TextArea name="besproken" label={t`Wat is er over de wijk besproken?`} hint={t`Over de wijk, niet over mensen. Maakt u zich zorgen om iemand? Geef dan een signaal door: daar zorgen wij voor.`} rows={8} />
      <ThinkTwice state={state} fields={['besproken', 'plaats']} />
      <Button>{t`Bewaar`}</Button>
    </Form>
  );
}
