import { Trans, useLingui } from '@lingui/react/macro';
import type { Route } from './+types/handed-in.ts';
import { getApp } from '../shared/app-context.ts';
import { useShell } from '../shared/shell/shell.tsx';
import { Alert } from '../shared/ui/alert.tsx';
import { LinkButton } from '../shared/ui/button.tsx';
import { DateText } from '../shared/ui/date-text.tsx';
import { EmptyState } from '../shared/ui/empty-state.tsx';
import { Page } from '../shared/ui/page.tsx';
import { Pagination } from '../shared/ui/pagination.tsx';
import { StatusBadge } from '../shared/ui/status-badge.tsx';
import { Table, type Column } from '../shared/ui/table.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams;
  const cursor = asked.get('na');
  return { ...await getApp(context).execute('klantcontact.aanmeldingen', cursor === null ? {} : { cursor }), verzonden: asked.has('verzonden') };
}

type Row = Route.ComponentProps['loaderData']['items'][number];
const numberCell = (row: Row) => <span translate="no">{row.nummer}</span>;
const sinceCell = (row: Row) => <DateText value={row.ontvangenOp} time />;
const stateCell = (row: Row) => (row.opgepakt ? <StatusBadge tone="klaar"><Trans>opgepakt</Trans></StatusBadge> : <StatusBadge tone="let-op"><Trans>ontvangen</Trans></StatusBadge>);
const toldCell = (row: Row) => <Told row={row} />;

function Told({ row }: { readonly row: Row }) {
  return row.bericht[useShell().lang];
}

/** What the own organisation handed in: that it arrived, and what came of it as far as the inwoner said yes to that. */
export default function HandedIn({ loaderData: { items, volgende, verzonden } }: Route.ComponentProps) {
  const { t } = useLingui();
  const columns: readonly [Column<Row>, ...Column<Row>[]] = [
    { key: 'nummer', title: t`Nummer`, cell: numberCell }, { key: 'sinds', title: t`Gedaan`, cell: sinceCell }, { key: 'staat', title: t`Staat`, cell: stateCell }, { key: 'bericht', title: t`Terugmelding`, cell: toldCell },
  ];
  const add = <LinkButton to="/ketenpartner/aanmelden" icon="plus"><Trans>Iemand aanmelden</Trans></LinkButton>;
  return (
    <Page title={t`Onze aanmeldingen`} lead={t`Dat het aankwam, en wat ervan kwam als de inwoner dat goed vindt. Over de mensen zelf staat hier niets.`} actions={add} wide>
      {verzonden && <Alert tone="positive" title={t`De aanmelding is verstuurd`} live><p><Trans>Wij bellen de inwoner uiterlijk de volgende werkdag.</Trans></p></Alert>}
      {items.length === 0 ? <EmptyState icon="send" title={t`U meldde nog niemand aan`} /> : <Table caption={t`Onze aanmeldingen`} hideCaption columns={columns} rows={items} rowKey={(row) => row.id} />}
      <Pagination next={volgende === undefined ? undefined : `/ketenpartner/aanmeldingen?na=${encodeURIComponent(volgende)}`} />
    </Page>
  );
}
