import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link, redirect, useActionData } from 'react-router';
import type { Route } from './+types/proposals.ts';
import type { Acts } from '../../shared/app-context.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { Table, type Column } from '../../shared/ui/table.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { useFieldWords } from './field-words.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { execute, actor } = getApp(context);
  const { items } = await execute('voorstel.lijst', actor.gemeente === undefined ? {} : { gemeente: actor.gemeente });
  return { items, done: new URL(request.url).searchParams.get('gedaan') };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { execute } = getApp(context);
  const form = await readForm(request, context);
  const id = form.text('id');
  if (form.text('oordeel') === 'overnemen') {
    return submitForm(form, { id }, async (input) => {
      await execute('voorstel.goedkeuring', input, { idempotencyKey: form.idempotencyKey });
      return redirect('/werk/sociale-kaart/voorstellen?gedaan=overgenomen');
    });
  }
  return submitForm(form, { id, reden: form.text('reden') }, async (input) => {
    await execute('voorstel.weigering', input, { idempotencyKey: form.idempotencyKey });
    return redirect('/werk/sociale-kaart/voorstellen?gedaan=geweigerd');
  });
}

type Proposal = Acts['voorstel.lijst']['output']['items'][number];
type Field = Proposal['velden'][number];

function FieldName({ row: { veld } }: { readonly row: Field }) {
  return <>{useFieldWords()[veld] ?? veld}</>;
}
const nameCell = (row: Field) => <FieldName row={row} />;

/** What organisations want to change: how it is, how it is to be, and yes or no with the reason. */
export default function Proposals({ loaderData: { items, done } }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  return (
    <Page title={t`Voorstellen van organisaties`} state={state} back={{ to: '/werk/sociale-kaart', label: t`Sociale kaart` }} lead={<Plural value={items.length} _0="Er wacht niets op u." one="# voorstel wacht op u." other="# voorstellen wachten op u." />} wide>
      {done === 'overgenomen' && <Alert tone="positive" title={t`Overgenomen in de sociale kaart`} live />}
      {done === 'geweigerd' && <Alert tone="positive" title={t`Geweigerd. De organisatie krijgt een mail dat er een antwoord is.`} live />}
      {items.length === 0 && <EmptyState icon="check" title={t`Alles is beoordeeld`} />}
      {items.map((item) => <One key={item.id} item={item} state={state} />)}
    </Page>
  );
}

function One({ item, state }: { readonly item: Proposal; readonly state: ReturnType<typeof useActionData<typeof action>> }) {
  const { t } = useLingui();
  const columns: readonly [Column<Field>, ...Column<Field>[]] = [{ key: 'veld', title: t`Wat`, cell: nameCell }, { key: 'was', title: t`Nu`, cell: (row) => row.was || '–' }, { key: 'wordt', title: t`Wordt`, cell: (row) => row.wordt || '–' }];
  return (
    <Section title={t`${item.naam} (${item.organisatie})`} card>
      <p><Trans>Gestuurd op <DateText value={item.ingediendOp} time /></Trans> <Link to={`/werk/sociale-kaart/${item.dienst}`}><Trans>Bekijk de dienst</Trans></Link></p>
      {item.gewijzigd && <Alert tone="warning" title={t`De dienst is intussen gewijzigd. Kijk goed wat er nu staat.`} />}
      {item.velden.length > 0 && <Table caption={t`Wat er anders wordt bij ${item.naam}`} hideCaption columns={columns} rows={item.velden} rowKey={({ veld }) => veld} />}
      {item.toelichting !== '' && <blockquote className="spil-prose"><p>{item.toelichting}</p></blockquote>}
      <Form id={`neem-${item.id}`} state={state} label={t`Overnemen: ${item.naam}`}>
        <input type="hidden" name="id" value={item.id} />
        <input type="hidden" name="oordeel" value="overnemen" />
        <Button icon="check"><Trans>Neem over</Trans></Button>
      </Form>
      <Form id={`weiger-${item.id}`} state={state} label={t`Weigeren: ${item.naam}`}>
        <input type="hidden" name="id" value={item.id} />
        <TextField name="reden" label={t`Waarom niet? De organisatie leest dit.`} />
        <Button kind="secondary"><Trans>Weiger</Trans></Button>
      </Form>
    </Section>
  );
}
