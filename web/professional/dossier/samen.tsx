import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useActionData } from 'react-router';
import type { Route } from './+types/samen.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import type { Column } from '../../shared/ui/table.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { groupRights } from '../../shared/inzage/group-rights.ts';
import { endAccess, giveAccess } from './change-access.ts';
import { GiveAccess } from './give-access.tsx';
import { EndAccess } from './end-access.tsx';
import { useGegevens, useGronden } from './right-words.ts';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  const { items } = await execute('dossiertoegang.lijst', { dossier: params.dossier });
  const teams = await execute('taak.werklast', {}).then(({ items: found }) => found, () => []);
  const collegas = new Map(teams.flatMap(({ leden }) => leden.map(({ id, naam }) => [id, naam] as const)));
  return { rights: groupRights(items), collegas: [...collegas].map(([value, label]) => ({ value, label })) };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const change = { form, dossier: params.dossier, execute: getApp(context).execute };
  return form.form === 'geven' ? giveAccess(change) : endAccess(change);
}

type Right = Route.ComponentProps['loaderData']['rights'][number];

const nameCell = (row: Right) => <span translate="no">{row.naam}</span>;
const untilCell = (row: Right) => (row.tot === null ? '–' : <DateText value={row.tot} />);
const kindsCell = (row: Right) => <Kinds row={row} />;

function Kinds({ row }: { readonly row: Right }) {
  const names = useGegevens();
  const { t } = useLingui();
  return row.gegevens.map(({ soort, schrijven }) => (schrijven ? t`${names[soort] ?? soort} (schrijven)` : (names[soort] ?? soort))).join(', ');
}

/** Who may see what in this dossier, on which ground and until when. */
export default function Samen({ loaderData: { rights, collegas } }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  const grounds = useGronden();
  const columns: readonly [Column<Right>, ...Column<Right>[]] = [
    { key: 'wie', title: t`Wie`, cell: nameCell },
    { key: 'wat', title: t`Mag zien`, cell: kindsCell },
    { key: 'grond', title: t`Omdat`, cell: (row) => grounds[row.grond] ?? row.grond },
    { key: 'doel', title: t`Doel`, cell: (row) => row.doel || '–' },
    { key: 'tot', title: t`Tot`, cell: untilCell },
  ];
  const given = rights.filter(({ grond }) => grond === 'verleend' || grond === 'vertegenwoordiger');
  return (
    <Page title={t`Samen`} state={state} wide lead={t`Wie mag in dit dossier wat zien.`}>
      <Table caption={t`Wie mag wat zien`} hideCaption columns={columns} rows={rights} rowKey={(row) => row.key} />
      <p>
        <Link to="../inzage">
          <Trans>Wie keek er in dit dossier?</Trans>
        </Link>
      </p>
      <Section title={t`Toegang geven`} card>
        <GiveAccess state={state} collegas={collegas} />
      </Section>
      {given.length > 0 && (
        <Section title={t`Toegang beëindigen`} card>
          <EndAccess state={state} holders={given.map(({ houder, naam }) => ({ value: houder, label: naam }))} />
        </Section>
      )}
    </Page>
  );
}
