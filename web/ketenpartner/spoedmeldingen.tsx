import { Trans, useLingui } from '@lingui/react/macro';
import type { Route } from './+types/spoedmeldingen.ts';
import { getApp } from '../shared/app-context.ts';
import { useShell } from '../shared/shell/shell.tsx';
import { Alert } from '../shared/ui/alert.tsx';
import { LinkButton } from '../shared/ui/button.tsx';
import { DateText } from '../shared/ui/date-text.tsx';
import { EmptyState } from '../shared/ui/empty-state.tsx';
import { Page } from '../shared/ui/page.tsx';
import { Pagination } from '../shared/ui/pagination.tsx';
import { StatusBadge } from '../shared/ui/status-badge.tsx';
import type { Column } from '../shared/ui/table.tsx';
import { Table } from '../shared/ui/table.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams;
  const cursor = asked.get('na');
  const page = await getApp(context).execute('signaal.eigen', cursor === null ? {} : { cursor });
  return { ...page, verzonden: asked.has('verzonden') };
}

type Row = Route.ComponentProps['loaderData']['items'][number];

const numberCell = (row: Row) => <span translate="no">{row.nummer}</span>;
const sinceCell = (row: Row) => <DateText value={row.ontvangenOp} time />;
const stateCell = (row: Row) => <State row={row} />;
const toldCell = (row: Row) => <Told row={row} />;

function State({ row }: { readonly row: Row }) {
  if (row.toestand === 'ontvangen') return <StatusBadge tone="let-op"><Trans>ontvangen</Trans></StatusBadge>;
  if (row.toestand === 'getrieerd') return <StatusBadge tone="loopt"><Trans>iemand is ermee bezig</Trans></StatusBadge>;
  return <StatusBadge tone="klaar"><Trans>afgehandeld</Trans></StatusBadge>;
}

function Told({ row }: { readonly row: Row }) {
  const { lang } = useShell();
  const told = [...row.verteld.map((zin) => zin[lang]), row.bericht].filter(Boolean);
  return told.length === 0 ? <Trans>Wij lezen het uiterlijk <DateText value={row.uiterlijk} />.</Trans> : told.join(' ');
}

/** Spoedmeldingen of the own organisation: number, state and what was told back. About the person concerned nothing. */
export default function Spoedmeldingen({ loaderData: { items, volgende, verzonden } }: Route.ComponentProps) {
  const { t } = useLingui();
  const columns: readonly [Column<Row>, ...Column<Row>[]] = [
    { key: 'nummer', title: t`Nummer`, cell: numberCell },
    { key: 'sinds', title: t`Gedaan`, cell: sinceCell },
    { key: 'staat', title: t`Staat`, cell: stateCell },
    { key: 'verteld', title: t`Terugmelding`, cell: toldCell },
  ];
  const add = <LinkButton to="/ketenpartner/spoedmelding" icon="plus"><Trans>Spoedmelding doen</Trans></LinkButton>;
  return (
    <Page title={t`Onze spoedmeldingen`} lead={t`Wat er met uw meldingen gebeurt. Over de mensen zelf staat hier niets.`} actions={add} wide>
      {verzonden && <Alert tone="positive" title={t`De spoedmelding is verstuurd`} live />}
      {items.length === 0
        ? <EmptyState icon="send" title={t`Er zijn nog geen spoedmeldingen`} />
        : <Table caption={t`Onze spoedmeldingen`} hideCaption columns={columns} rows={items} rowKey={(row) => row.id} />}
      <Pagination next={volgende === undefined ? undefined : `/ketenpartner?na=${encodeURIComponent(volgende)}`} />
    </Page>
  );
}
