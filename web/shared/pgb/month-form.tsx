import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { FormState } from '../forms/form-state.ts';
import type { FormReader } from '../forms/read-form.ts';
import { Button } from '../ui/button.tsx';
import { Form } from '../ui/form.tsx';
import { Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';
import { monthsOf } from './months-of.ts';
import type { Budgetplan } from './pgb-words.ts';

/** Of which agreement, which month, and how much in centen. */
export function readMaand(form: FormReader): { id: string; maand: string; bedrag: number } {
  const [maand, bedrag] = [form.text('maand'), form.money('bedrag')];
  if (maand === '') form.refuse('maand', msg`Kies een maand.`);
  if (form.text('bedrag') === '') form.refuse('bedrag', msg`Vul in voor hoeveel euro.`);
  return { id: form.text('afspraak'), maand, bedrag: bedrag ?? 0 };
}

interface Props {
  readonly one: Budgetplan['zorgovereenkomsten'][number];
  readonly vandaag: string;
  readonly state: FormState | undefined;
  readonly words: { readonly open: string; readonly form: string; readonly amount: string; readonly button: string };
}

/** Notes an amount for a month of an agreement that has begun. */
export function MonthForm({ one, vandaag, state, words }: Props) {
  const { t, i18n } = useLingui();
  const months = monthsOf(one.van, one.tot < vandaag ? one.tot : vandaag, i18n.locale);
  if (months.length === 0) return null;
  return (
    <details>
      <summary>{words.open}</summary>
      <Form id={`maand-${one.id}`} state={state} label={words.form}>
        <input type="hidden" name="afspraak" value={one.id} />
        <Select name="maand" label={t`Welke maand?`} options={months} />
        <TextField name="bedrag" kind="money" label={words.amount} size="short" />
        <Button kind="secondary">{words.button}</Button>
      </Form>
    </details>
  );
}
