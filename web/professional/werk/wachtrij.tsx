import { Plural, useLingui } from '@lingui/react/macro';
import { Link, data } from 'react-router';
import type { Route } from './+types/wachtrij.ts';
import { getApp } from '../../shared/app-context.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { FilterDefaults } from '../../shared/ui/filter-defaults.tsx';
import { QueryForm } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Pagination } from '../../shared/ui/pagination.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import type { Column } from '../../shared/ui/table.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { DayLeft } from './day-left.tsx';
import { meldingTones, useMeldingStates, useZwaarten } from './words.ts';

const states = ['ontvangen', 'toegedeeld', 'in-onderzoek', 'onderzocht', 'afgehandeld', 'ingetrokken'] as const;

/** Meldingen of one of the own teams in one state, oldest first. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  const asked = new URL(request.url).searchParams;
  const { items: teams } = await execute('taak.werklast', {});
  const team = teams.find((one) => one.team === asked.get('team')) ?? teams[0];
  if (team === undefined) throw data(null, { status: 403 });
  const toestand = states.find((state) => state === asked.get('toestand')) ?? 'ontvangen';
  const cursor = asked.get('na');
  const meldingen = await execute('melding.lijst', { team: team.team, toestand, ...(cursor === null ? {} : { cursor }) });
  return { teams: teams.map(({ team: value, naam }) => ({ value, label: naam })), team, toestand, meldingen, toegedeeld: asked.has('toegedeeld') };
}

type Melding = Route.ComponentProps['loaderData']['meldingen']['items'][number];
type Team = Route.ComponentProps['loaderData']['team'];

const nameCell = (row: Melding) => <Link to={`/werk/wachtrij/${row.id}`} translate="no">{row.naam}</Link>;
const dayCell = (row: Melding) => <DayLeft lastDay={row.onderzoekUiterlijk} />;
const sinceCell = (row: Melding) => <DateText value={row.meldingsdatum} />;

function StateCell({ row }: { readonly row: Melding }) {
  const { t } = useLingui();
  const names = useMeldingStates();
  return (
    <>
      {row.spoed && <StatusBadge tone="let-op">{t`spoed`}</StatusBadge>} <StatusBadge tone={meldingTones[row.toestand] ?? 'rust'}>{names[row.toestand]}</StatusBadge>
    </>
  );
}

const stateCell = (row: Melding) => <StateCell row={row} />;

export default function Wachtrij({ loaderData: { teams, team, toestand, meldingen, toegedeeld } }: Route.ComponentProps) {
  const { t } = useLingui();
  const names = useMeldingStates();
  const weights = useZwaarten();
  const columns: readonly [Column<Melding>, ...Column<Melding>[]] = [
    { key: 'naam', title: t`Inwoner`, cell: nameCell },
    { key: 'sinds', title: t`Melding van`, cell: sinceCell },
    { key: 'onderzoek', title: t`Onderzoek klaar uiterlijk`, cell: dayCell },
    { key: 'zwaarte', title: t`Zwaarte`, cell: (row) => (row.zwaarte === null ? '–' : weights[row.zwaarte]) },
    { key: 'regisseur', title: t`Regisseur`, cell: (row) => row.regisseur ?? '–' },
    { key: 'staat', title: t`Staat`, cell: stateCell },
  ];
  const next = meldingen.volgende === undefined ? undefined : `/werk/wachtrij?${new URLSearchParams({ team: team.team, toestand, na: meldingen.volgende }).toString()}`;
  return (
    <Page title={t`Wachtrij`} lead={t`Meldingen van ${team.naam}, oudste eerst.`} wide>
      {toegedeeld && <Alert tone="positive" title={t`De melding is toegedeeld`} live />}
      <QueryForm label={t`Welke meldingen`}>
        <FilterDefaults values={{ team: team.team, toestand }}>
          {teams.length > 1 && <Select name="team" label={t`Team`} options={teams} />}
          <Select name="toestand" label={t`Staat`} options={states.map((value) => ({ value, label: names[value] ?? value }))} />
          <Button kind="secondary">{t`Toon`}</Button>
        </FilterDefaults>
      </QueryForm>
      {meldingen.items.length === 0 ? <EmptyState title={t`Hier wacht niemand`} /> : <Table caption={t`Meldingen`} hideCaption columns={columns} rows={meldingen.items} rowKey={(row) => row.id} />}
      <Pagination next={next} />
      <Caseload team={team} />
    </Page>
  );
}

function Caseload({ team }: { readonly team: Team }) {
  const { t } = useLingui();
  return (
    <Section title={t`Wie heeft hoeveel werk`}>
      <ul className="spil-prose">
        {team.leden.map(({ id, naam, openTaken, huishoudens }) => (
          <li key={id}>
            <span translate="no">{naam}</span>: <Plural value={huishoudens} one="# huishouden" other="# huishoudens" />, <Plural value={openTaken} one="# open taak" other="# open taken" />
          </li>
        ))}
      </ul>
    </Section>
  );
}
