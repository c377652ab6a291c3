import { Trans, useLingui } from '@lingui/react/macro';
import type { FormState } from '../../shared/forms/form-state.ts';
import { Button } from '../../shared/ui/button.tsx';
import { CheckboxGroup, RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { DateField } from '../../shared/ui/date-field.tsx';
import { Form } from '../../shared/ui/form.tsx';
import type { Option } from '../../shared/ui/select.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { gegevenssoorten, useGegevens } from './right-words.ts';

/** Who, what, why, until when: a right without an end does not exist. */
export function GiveAccess({ state, collegas }: { readonly state: FormState | undefined; readonly collegas: readonly Option[] }) {
  const { t } = useLingui();
  const names = useGegevens();
  return (
    <Form id="geven" label={t`Toegang geven`} state={state} defaults={{ recht: 'lezen' }}>
      <Select name="houder" label={t`Collega`} options={collegas} />
      <CheckboxGroup name="gegevens" legend={t`Wat heeft de collega nodig?`} options={gegevenssoorten.map((value) => ({ value, label: names[value] ?? value }))} />
      <RadioGroup name="recht" legend={t`Lezen of ook schrijven?`} options={[{ value: 'lezen', label: t`Lezen` }, { value: 'schrijven', label: t`Ook schrijven` }]} />
      <TextField name="doel" label={t`Waarvoor?`} hint={t`De inwoner leest dit ook.`} />
      <DateField name="tot" legend={t`Tot wanneer?`} hint={t`Hoogstens een jaar vooruit.`} />
      <Button>
        <Trans>Geef toegang</Trans>
      </Button>
    </Form>
  );
}
