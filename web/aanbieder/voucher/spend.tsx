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
import { Section } from '../../shared/ui/section.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { Amount } from '../../shared/voucher/amount.tsx';
import { readSpending, SpendingFields, Undone } from '../../shared/voucher/spending.tsx';

export function loader({ context }: Route.LoaderArgs) {
  const { execute, actor } = getApp(context);
  return execute('voucher-aanbieder.gegevens', { gemeente: actor.gemeente ?? '' });
}

/** Posted and answered on the page itself: key and code stand in no address. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute, actor } = getApp(context);
  const gemeente = actor.gemeente ?? '';
  const options = { idempotencyKey: form.idempotencyKey };
  if (form.form === 'sleutel') {
    if (form.text('sleutel') === '') form.refuse('sleutel', msg`Vul de sleutel van uw organisatie in.`);
    return submitForm(form, { gemeente, sleutel: form.text('sleutel') }, async (input) => ({ linked: await execute('voucher-aanbieder.registratie', input, options) }));
  }
  if (form.form.startsWith('terug')) return submitForm(form, { id: form.text('id') }, async (input) => ({ undone: await execute('voucher-aanbieder.terugneming', input, options) }));
  return submitForm(form, { gemeente, ...readSpending(form) }, async (input) => ({ spent: await execute('voucher-aanbieder.verzilvering', input, options) }));
}

type Own = Acts['voucher-aanbieder.gegevens']['output'];

/** For an aanbieder with a login: the key once, then codes; what was spent, and undoing it. */
export default function SpendByLogin({ loaderData: { naam, items } }: Route.ComponentProps) {
  const { t } = useLingui();
  const result = useActionData<typeof action>();
  const state = result !== undefined && 'errors' in result ? result : undefined;
  return (
    <Page title={t`Vouchers`} state={state} lead={naam === null ? undefined : t`U verzilvert als ${naam}.`}>
      {result !== undefined && 'linked' in result && <Alert tone="positive" title={t`Gelukt: u verzilvert nu als ${result.linked.naam}`} live />}
      {result !== undefined && 'spent' in result && <Alert tone="positive" title={t`Gelukt: de voucher is verzilverd`} live><p><Trans>Er is nog <Amount eenheid={result.spent.eenheid} aantal={result.spent.over} /> over, tot en met <DateText value={result.spent.geldigTot} />.</Trans></p></Alert>}
      {result !== undefined && 'undone' in result && <Undone {...result.undone} />}
      {naam === null ? <ShowKey state={state} /> : <Spend state={state} />}
      {items.length > 0 && <Spent items={items} state={state} />}
    </Page>
  );
}

function ShowKey({ state }: { readonly state: FormState | undefined }) {
  const { t } = useLingui();
  return (
    <Section title={t`Eén keer: uw sleutel`} card>
      <p><Trans>Uw organisatie staat op de sociale kaart, en kreeg van de gemeente een sleutel. Vul hem één keer in. Daarna zijn uw collega’s met een login ook klaar.</Trans></p>
      <Form id="sleutel" state={state} label={t`Eén keer: uw sleutel`}>
        <TextField name="sleutel" label={t`Sleutel van uw organisatie`} autoComplete="off" size="middle" />
        <Button><Trans>Bewaar</Trans></Button>
      </Form>
    </Section>
  );
}

function Spend({ state }: { readonly state: FormState | undefined }) {
  const { t } = useLingui();
  return (
    <Section title={t`Voucher verzilveren`} card>
      <Form id="verzilveren" state={state} label={t`Voucher verzilveren`}>
        <SpendingFields />
      </Form>
    </Section>
  );
}

function Spent({ items, state }: { readonly items: Own['items']; readonly state: FormState | undefined }) {
  const { t, i18n } = useLingui();
  const lang = i18n.locale === 'en' ? 'en' : 'nl';
  return (
    <Section title={t`Laatst verzilverd`}>
      <ul className="spil-list">
        {items.map(({ id, aantal, eenheid, naam, moment, teruggenomen, terugMogelijk }, at) => (
          <li key={id}>
            <DateText value={moment} time />: <Amount eenheid={eenheid} aantal={aantal} />, {naam[lang]}{teruggenomen && <> (<Trans>teruggedraaid</Trans>)</>}
            {terugMogelijk && (
              <Form id={`terug-${id}`} state={state} label={t`Vergissing, nummer ${at + 1}`}>
                <input type="hidden" name="id" value={id} />
                <Button kind="subtle"><Trans>Draai terug</Trans></Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
