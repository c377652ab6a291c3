import { useLingui } from '@lingui/react/macro';
import { Link, redirect } from 'react-router';
import type { Route } from './+types/start.ts';
import { getApp } from '../shared/app-context.ts';
import { readForm } from '../shared/forms/read-form.ts';
import { submitForm } from '../shared/forms/submit-form.ts';
import { useShell } from '../shared/shell/shell.tsx';
import { EmptyState } from '../shared/ui/empty-state.tsx';
import { Page } from '../shared/ui/page.tsx';
import { Pagination } from '../shared/ui/pagination.tsx';
import { Section } from '../shared/ui/section.tsx';
import type { Column } from '../shared/ui/table.tsx';
import { Table } from '../shared/ui/table.tsx';
import { Tabs } from '../shared/ui/tabs.tsx';
import { DayLeft } from './werk/day-left.tsx';
import { FinishTask } from './werk/finish-task.tsx';
import { taskPath } from './werk/task-path.ts';
import { useGemeenteColumn } from '../shared/ui/use-gemeente-column.ts';

const mayHaveHouseholds = new Set(['generalist', 'procesregisseur']);

/** Work of the person, of the team or of the role, by the last part of the address. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { execute, actor } = getApp(context);
  const url = new URL(request.url);
  const van = url.pathname.endsWith('/team') ? 'team' : url.pathname.endsWith('/rol') ? 'rol' : 'mij';
  const cursor = url.searchParams.get('na');
  const taken = await execute('taak.lijst', { van, ...(cursor === null ? {} : { cursor }) });
  const households = van === 'mij' && cursor === null && actor.rollen.some((rol) => mayHaveHouseholds.has(rol)) ? (await execute('dossier.lijst', { aantal: 50 })).items : [];
  return { van, taken, households };
}

/** Finishes what has no page of its own: read, phoned, done. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, context);
  return submitForm(form, { id: form.text('taak') }, async (input) => {
    await getApp(context).execute('taak.afronding', input, { idempotencyKey: form.idempotencyKey });
    return redirect(new URL(request.url).pathname);
  });
}

type Taak = Route.ComponentProps['loaderData']['taken']['items'][number];
type Household = Route.ComponentProps['loaderData']['households'][number];

const titleCell = (taak: Taak) => <Link to={taskPath(taak)}>{taak.titel}</Link>;
const dayCell = (taak: Taak) => <DayLeft lastDay={taak.uiterlijk} />;
const finishCell = (taak: Taak) => <FinishTask taak={taak} />;
const nameCell = (row: Household) => <Link to={`/dossiers/${row.id}/verhaal`} translate="no">{row.naam}</Link>;

export default function MijnWerk({ loaderData: { van, taken, households } }: Route.ComponentProps) {
  const { t } = useLingui();
  const { naam } = useShell().actor;
  const base = van === 'mij' ? '/werk' : `/werk/${van}`;
  return (
    <Page title={t`Mijn werk`} lead={t`Dag ${naam}. Dit vraagt het eerst om aandacht.`} wide>
      <Tabs label={t`Van wie`} tabs={[{ to: '/werk', label: t`Voor mij` }, { to: '/werk/team', label: t`Van het team` }, { to: '/werk/rol', label: t`Van mijn rol` }]} />
      {taken.items.length === 0 ? <EmptyState title={t`Geen open taken`} /> : <Taken items={taken.items} />}
      <Pagination next={taken.volgende === undefined ? undefined : `${base}?na=${encodeURIComponent(taken.volgende)}`} />
      {households.length > 0 && <Households items={households} />}
    </Page>
  );
}

function Taken({ items }: { readonly items: readonly Taak[] }) {
  const { t } = useLingui();
  const where = useGemeenteColumn<Taak>();
  const columns: readonly [Column<Taak>, ...Column<Taak>[]] = [
    { key: 'titel', title: t`Taak`, cell: titleCell },
    { key: 'huishouden', title: t`Huishouden`, cell: (row) => row.huishouden ?? '–' },
    { key: 'uiterlijk', title: t`Uiterlijk`, cell: dayCell },
    { key: 'klaar', title: t`Klaar`, cell: finishCell },
    ...where,
  ];
  return <Table caption={t`Open taken`} hideCaption columns={columns} rows={items} rowKey={(row) => row.id} />;
}

function Households({ items }: { readonly items: readonly Household[] }) {
  const { t } = useLingui();
  const columns: readonly [Column<Household>, ...Column<Household>[]] = [
    { key: 'naam', title: t`Huishouden`, cell: nameCell },
    { key: 'nummer', title: t`Dossier`, cell: (row) => row.nummer },
    { key: 'niveau', title: t`Niveau`, number: true, cell: (row) => row.niveau },
  ];
  return (
    <Section title={t`Mijn huishoudens`}>
      <Table caption={t`Mijn huishoudens`} hideCaption columns={columns} rows={items} rowKey={(row) => row.id} />
    </Section>
  );
}
