import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useActionData } from 'react-router';
import type { Route } from './+types/spend.ts';
import type { Acts } from '../../shared/app-context.ts';
import { getApp } from '../../shared/app-context.ts';
import type { FormState } from '../../shared/forms/form-state.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { Amount } from '../../shared/voucher/amount.tsx';
import { readSpending, SpendingFields, Undone } from '../../shared/voucher/spending.tsx';

// Middleware of the layouts runs for pages with a loader.
export const loader = () => null;

/** Posted and answered on the page itself: key and code stand in no address. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute, actor } = getApp(context);
  const options = { idempotencyKey: form.idempotencyKey };
  const sleutel = form.text('sleutel');
  if (form.form === 'terug') {
    return submitForm(form, { id: form.text('id'), sleutel }, async (input) => ({ undone: await execute('verzilvering.terugneming', input, options), sleutel }));
  }
  if (sleutel === '') form.refuse('sleutel', msg`Vul de sleutel van uw organisatie in.`);
  return submitForm(form, { gemeente: actor.gemeente ?? '', sleutel, ...readSpending(form) }, async (spending) => ({ spent: await execute('voucher.verzilvering', spending, options), sleutel }));
}

/** At the counter: key, code, how much. The service learns what is left, and nothing of whose voucher it is. */
export default function SpendVoucher() {
  const { t } = useLingui();
  const result = useActionData<typeof action>();
  const state = result !== undefined && 'errors' in result ? result : undefined;
  const done = result !== undefined && 'sleutel' in result ? result : undefined;
  return (
    <Page title={t`Voucher verzilveren`} state={state} back={{ to: '/' }} lead={t`Voor organisaties die een inwoner helpen met een voucher van de gemeente.`}>
      {done !== undefined && 'spent' in done && <Spent spent={done.spent} sleutel={done.sleutel} state={state} />}
      {done !== undefined && 'undone' in done && <Undone {...done.undone} />}
      <Form state={state} defaults={{ sleutel: done?.sleutel ?? '' }} label={t`Voucher verzilveren`}>
        <TextField name="sleutel" label={t`Sleutel van uw organisatie`} hint={t`U kreeg deze van de gemeente. Deel hem niet met anderen.`} autoComplete="off" size="middle" />
        <SpendingFields />
      </Form>
    </Page>
  );
}

interface Props {
  readonly spent: Acts['voucher.verzilvering']['output'];
  readonly sleutel: string;
  readonly state: FormState | undefined;
}

function Spent({ spent: { id, organisatie, naam, eenheid, aantal, over, geldigTot, terugTot }, sleutel, state }: Props) {
  const { t, i18n } = useLingui();
  return (
    <Alert tone="positive" title={t`Gelukt: de voucher is verzilverd`} live>
      <p><Trans><Amount eenheid={eenheid} aantal={aantal} /> voor {naam[i18n.locale === 'en' ? 'en' : 'nl']}, bij <span translate="no">{organisatie}</span>. Er is nog <Amount eenheid={eenheid} aantal={over} /> over, tot en met <DateText value={geldigTot} />.</Trans></p>
      <Form id="terug" state={state} label={t`Vergissing`}>
        <input type="hidden" name="sleutel" value={sleutel} />
        <input type="hidden" name="id" value={id} />
        <p><Trans>Vergissing? Terugdraaien kan tot <DateText value={terugTot} time />.</Trans></p>
        <Button kind="secondary"><Trans>Draai terug</Trans></Button>
      </Form>
    </Alert>
  );
}
