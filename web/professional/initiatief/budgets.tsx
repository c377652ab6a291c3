import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/budgets.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { useShell } from '../../shared/shell/shell.tsx';
import { listWijkOptions, nameOfWijk } from '../../shared/sociale-kaart/wijk-options.ts';
import { Button } from '../../shared/ui/button.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { MoneyText } from '../../shared/ui/money-text.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { Table, type Column } from '../../shared/ui/table.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { execute, actor } = getApp(context);
  const gemeente = actor.gemeente ?? '';
  const asked = Number(new URL(request.url).searchParams.get('jaar') ?? '');
  const [wijken, { jaar, items }] = await Promise.all([listWijkOptions(execute, gemeente), execute('wijkbudget.lijst', { gemeente, ...(asked >= 2015 && asked <= 2100 ? { jaar: asked } : {}) })]);
  return { jaar, wijken, items: items.map((item) => ({ ...item, naam: nameOfWijk(wijken, item.wijk) })) };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute, actor } = getApp(context);
  const [jaar, bedrag] = [form.whole('jaar'), form.money('bedrag')];
  if (jaar === undefined || jaar < 2015 || jaar > 2100) form.refuse('jaar', msg`Vul een jaar in.`);
  if (form.text('bedrag') === '') form.refuse('bedrag', msg`Vul een bedrag in.`);
  return submitForm(form, { gemeente: actor.gemeente ?? '', wijk: form.text('wijk') || 'gemeente', jaar: jaar ?? 0, bedrag: bedrag ?? 0 }, async (input) => {
    await execute('wijkbudget.vaststelling', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/werk/wijkbudgetten?jaar=${input.jaar}`);
  });
}

type Row = Route.ComponentProps['loaderData']['items'][number];
const nameCell = ({ naam }: Row) => naam;
const allCell = ({ bedrag }: Row) => <MoneyText centen={bedrag} />;
const givenCell = ({ toegekend }: Row) => <MoneyText centen={toegekend} />;
const leftCell = ({ bedrag, toegekend }: Row) => <MoneyText centen={bedrag - toegekend} />;

/** What each wijk may spend in a year, and what it gave. */
export default function Budgets({ loaderData: { jaar, wijken, items } }: Route.ComponentProps) {
  const { t } = useLingui();
  const { rollen } = useShell().actor;
  const state = useActionData<typeof action>();
  const columns: readonly [Column<Row>, ...Column<Row>[]] = [
    { key: 'wijk', title: t`Wijk`, cell: nameCell }, { key: 'bedrag', title: t`Budget`, cell: allCell, number: true }, { key: 'toegekend', title: t`Gegeven`, cell: givenCell, number: true }, { key: 'over', title: t`Nog over`, cell: leftCell, number: true },
  ];
  return (
    <Page title={t`Wijkbudgetten ${jaar}`} state={state} back={{ to: '/werk/initiatieven', label: t`Initiatieven` }} wide>
      {items.length === 0 ? <EmptyState icon="buurt" title={t`Voor dit jaar is nog geen wijkbudget vastgesteld`} /> : <Table caption={t`Wijkbudgetten ${jaar}`} hideCaption columns={columns} rows={items} rowKey={({ wijk }) => wijk} />}
      {rollen.includes('beheer') && (
        <Section title={t`Wijkbudget vaststellen`} card>
          <Form state={state} defaults={{ jaar: String(jaar) }} label={t`Wijkbudget vaststellen`}>
            {wijken.length > 0 && <Select name="wijk" label={t`Wijk`} options={wijken} />}
            <TextField name="jaar" kind="number" label={t`Jaar`} size="short" />
            <TextField name="bedrag" kind="money" label={t`Bedrag`} size="short" />
            <Button><Trans>Stel vast</Trans></Button>
          </Form>
        </Section>
      )}
    </Page>
  );
}
