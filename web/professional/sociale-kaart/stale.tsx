import { Trans, useLingui } from '@lingui/react/macro';
import { Link, redirect, useActionData } from 'react-router';
import type { Route } from './+types/stale.ts';
import type { Acts } from '../../shared/app-context.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Pagination } from '../../shared/ui/pagination.tsx';
import { Table, type Column } from '../../shared/ui/table.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { execute, actor } = getApp(context);
  const { searchParams } = new URL(request.url);
  const cursor = searchParams.get('verder');
  const { items, volgende } = await execute('dienst.controle', { aantal: 50, ...(actor.gemeente === undefined ? {} : { gemeente: actor.gemeente }), ...(cursor === null ? {} : { cursor }) });
  return { items, next: volgende, done: searchParams.has('gevraagd'), stopped: searchParams.has('gestopt') };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute } = getApp(context);
  if (form.text('wat') === 'stop') {
    return submitForm(form, { organisatie: form.text('organisatie') }, async (input) => {
      await execute('uitnodiging.intrekking', input, { idempotencyKey: form.idempotencyKey });
      return redirect('/werk/sociale-kaart/controle?gestopt');
    });
  }
  return submitForm(form, { organisatie: form.text('organisatie') }, async (input) => {
    await execute('uitnodiging.verzending', input, { idempotencyKey: form.idempotencyKey });
    return redirect('/werk/sociale-kaart/controle?gevraagd');
  });
}

type Row = Acts['dienst.controle']['output']['items'][number];

const nameCell = (row: Row) => <Link to={`/werk/sociale-kaart/${row.id}`}>{row.naam}</Link>;
const seenCell = (row: Row) => (row.gecontroleerdOp === null ? <Trans>nog nooit</Trans> : <DateText value={row.gecontroleerdOp} />);
const askedCell = (row: Row) => (row.gevraagdOp === null ? <Trans>nog niet</Trans> : <DateText value={row.gevraagdOp} />);

function Ask({ row }: { readonly row: Row }) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  if (!row.bereikbaar) return <Trans>geen mailadres bekend</Trans>;
  return (
    <Form id={`vraag-${row.id}`} state={state} label={t`Vraag ${row.organisatieNaam} om ${row.naam} na te kijken`}>
      <input type="hidden" name="organisatie" value={row.organisatie} />
      <Button kind="subtle"><Trans>Vraag het nu</Trans></Button>
    </Form>
  );
}

/** Who got the link wrongly, or lost it, opens nothing with it any more. */
function Stop({ row }: { readonly row: Row }) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  if (row.gevraagdOp === null) return null;
  return (
    <Form id={`stop-${row.id}`} state={state} label={t`Laat de links van ${row.organisatieNaam} vervallen (bij ${row.naam})`}>
      <input type="hidden" name="organisatie" value={row.organisatie} />
      <input type="hidden" name="wat" value="stop" />
      <Button kind="subtle"><Trans>Laat de links vervallen</Trans></Button>
    </Form>
  );
}
const stopCell = (row: Row) => <Stop row={row} />;
const askCell = (row: Row) => <Ask row={row} />;

/** What nobody looked at for longest, first; and a mail to whom it is about. */
export default function Stale({ loaderData: { items, next, done, stopped } }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  const columns: readonly [Column<Row>, ...Column<Row>[]] = [
    { key: 'naam', title: t`Dienst`, cell: nameCell }, { key: 'organisatie', title: t`Organisatie`, cell: (row) => row.organisatieNaam }, { key: 'nagekeken', title: t`Nagekeken op`, cell: seenCell }, { key: 'gevraagd', title: t`Gevraagd op`, cell: askedCell },
    { key: 'vraag', title: t`Vragen`, cell: askCell }, { key: 'stop', title: t`Stoppen`, cell: stopCell },
  ];
  return (
    <Page title={t`Lang niet nagekeken`} back={{ to: '/werk/sociale-kaart', label: t`Sociale kaart` }} lead={t`Spil vraagt organisaties elk half jaar per mail of hun gegevens kloppen, en na twee weken nog eens. Wat hier bovenaan staat, is het langst niet nagekeken.`} wide>
      {done && <Alert tone="positive" title={t`De mail gaat zo weg`} live />}
      {stopped && <Alert tone="positive" title={t`De links van deze organisatie werken niet meer`} live />}
      {state?.problem !== undefined && <Alert tone="info" title={state.problem.detail} live />}
      <Table caption={t`Lang niet nagekeken`} hideCaption columns={columns} rows={items} rowKey={({ id }) => id} />
      <Pagination next={next} />
    </Page>
  );
}
