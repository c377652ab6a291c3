import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, data, redirect, useActionData } from 'react-router';
import type { Route } from './+types/agenda.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { DateText, formatDate } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { FilterDefaults } from '../../shared/ui/filter-defaults.tsx';
import { Form, QueryForm } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Pagination } from '../../shared/ui/pagination.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import { Table, type Column } from '../../shared/ui/table.tsx';
import { readAppointment } from '../../shared/forms/read-appointment.ts';
import { OfferMoments } from './offer-moments.tsx';

/** What one of the own teams offers and what was chosen, the first first. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  const asked = new URL(request.url).searchParams;
  const { items: teams } = await execute('taak.werklast', {});
  const team = teams.find((one) => one.team === asked.get('team')) ?? teams[0];
  if (team === undefined) throw data(null, { status: 403 });
  const cursor = asked.get('na');
  const { items, volgende } = await execute('spreektijd.lijst', { team: team.team, ...(cursor === null ? {} : { cursor }) });
  return { teams: teams.map(({ team: value, naam }) => ({ value, label: naam })), team: team.team, naam: team.naam, items, volgende, bewaard: asked.has('bewaard') };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute } = getApp(context);
  const options = { idempotencyKey: form.idempotencyKey };
  const team = form.text('team');
  const done = () => redirect(`/werk/agenda?${new URLSearchParams({ team, bewaard: '' }).toString()}`);
  if (form.form !== 'aanbieden') {
    return submitForm(form, { id: form.form }, async (input) => {
      await execute('spreektijd.intrekking', input, options);
      return done();
    });
  }
  const day = form.date('dag');
  if (day === undefined && form.errors.length === 0) form.refuse('dag', msg`Vul in op welke dag.`);
  const begin = day === undefined ? undefined : readAppointment(day, form.text('begin'));
  if (day !== undefined && begin === undefined) form.refuse('begin', msg`Vul een tijd in, zoals 9:30.`);
  const vorm = form.text('vorm') === 'kantoor' ? 'kantoor' as const : 'telefoon' as const;
  return submitForm(form, { team, begin: begin ?? '', duur: form.whole('duur') ?? 30, aantal: form.whole('aantal') ?? 1, vorm, plaats: form.text('plaats') }, async (input) => {
    await execute('spreektijd.opening', input, options);
    return done();
  });
}

type Row = Route.ComponentProps['loaderData']['items'][number];
const whenCell = (row: Row) => <><DateText value={row.begin} weekday time />, <Trans>{row.duur} minuten</Trans></>;
const whereCell = (row: Row) => (row.vorm === 'telefoon' ? <Trans>telefoon</Trans> : row.plaats);

function StateCell({ row, team }: { readonly row: Row; readonly team: string }) {
  const { t, i18n } = useLingui();
  if (row.dossier !== null && row.melding !== null) return <Link to={`/dossiers/${row.dossier}/melding/${row.melding}`}><Trans>gekozen: de melding</Trans></Link>;
  if (row.klantcontact !== null) return <Link to={`/klantcontact/${row.klantcontact}`}><Trans>gekozen: de vraag</Trans></Link>;
  return (
    <>
      <StatusBadge tone="rust"><Trans>vrij</Trans></StatusBadge>
      <Form id={row.id} label={t`Intrekken: ${formatDate(row.begin, i18n.locale, { weekday: true, time: true })}`}>
        <input type="hidden" name="team" value={team} />
        <Button kind="subtle"><Trans>Trek in<span className="spil-visually-hidden"> <DateText value={row.begin} weekday time /></span></Trans></Button>
      </Form>
    </>
  );
}

/** The agenda of a team: moments for a first conversation, that people choose while they tell what they need. */
export default function Agenda({ loaderData: { teams, team, naam, items, volgende, bewaard } }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  const columns: readonly [Column<Row>, ...Column<Row>[]] = [
    { key: 'wanneer', title: t`Wanneer`, cell: whenCell }, { key: 'waar', title: t`Waar?`, cell: whereCell }, { key: 'wie', title: t`Collega`, cell: (row) => row.medewerker }, { key: 'staat', title: t`Staat`, cell: (row) => <StateCell row={row} team={team} /> },
  ];
  return (
    <Page title={t`Agenda`} state={state} lead={t`Momenten van ${naam} voor een eerste gesprek. Inwoners kiezen er een als zij om hulp vragen.`} wide>
      {bewaard && state === undefined && <Alert tone="positive" title={t`De agenda is bijgewerkt`} live />}
      {teams.length > 1 && (
        <QueryForm label={t`Welk team`}>
          <FilterDefaults values={{ team }}><Select name="team" label={t`Team`} options={teams} /><Button kind="secondary">{t`Toon`}</Button></FilterDefaults>
        </QueryForm>
      )}
      {items.length === 0 ? <EmptyState title={t`Er staat nog niets open`} /> : <Table caption={t`Momenten`} hideCaption columns={columns} rows={items} rowKey={(row) => row.id} />}
      <Pagination next={volgende === undefined ? undefined : `/werk/agenda?${new URLSearchParams({ team, na: volgende }).toString()}`} />
      <OfferMoments team={team} state={state} />
    </Page>
  );
}
