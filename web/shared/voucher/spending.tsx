import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Acts } from '../app-context.ts';
import type { FormReader } from '../forms/read-form.ts';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { TextField } from '../ui/text-field.tsx';
import { Amount } from './amount.tsx';

/** Which voucher, and how much of it: an amount in centen, or a number of times. */
export function readSpending(form: FormReader): { code: string; bedrag?: number; keren?: number } {
  const [code, bedrag, keren] = [form.text('code'), form.money('bedrag'), form.whole('keren')];
  if (code === '') form.refuse('code', msg`Vul de code van de voucher in.`);
  if (form.text('bedrag') === '' && form.text('keren') === '') form.refuse('bedrag', msg`Vul een bedrag in, of een aantal keren.`);
  return { code, ...(bedrag === undefined ? {} : { bedrag }), ...(keren === undefined ? {} : { keren }) };
}

/** The fields of `readSpending`, with the button. */
export function SpendingFields() {
  const { t } = useLingui();
  return (
    <>
      <TextField name="code" label={t`Code van de voucher`} hint={t`Twaalf tekens, zoals K7QD-2M9X-PARE. Hoofdletters en streepjes hoeven niet.`} autoComplete="off" size="middle" />
      <TextField name="bedrag" kind="money" label={t`Voor welk bedrag?`} hint={t`Als de voucher een bedrag waard is.`} optional size="short" />
      <TextField name="keren" kind="number" label={t`Hoeveel keer?`} hint={t`Als de voucher een aantal keren waard is.`} optional size="short" />
      <Button icon="check"><Trans>Verzilver</Trans></Button>
    </>
  );
}

/** A spending was undone: what stands on the voucher again. */
export function Undone({ eenheid, over }: Acts['verzilvering.terugneming']['output']) {
  const { t } = useLingui();
  return <Alert tone="positive" title={t`Teruggedraaid`} live><p><Trans>Op de voucher staat weer <Amount eenheid={eenheid} aantal={over} />.</Trans></p></Alert>;
}
