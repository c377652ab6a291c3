import { Trans, useLingui } from '@lingui/react/macro';
import type { Route } from './+types/looks.ts';
import { getApp } from '../../shared/app-context.ts';
import type { Visit } from '../../shared/inzage/group-looks.ts';
import { readVisits } from '../../shared/inzage/read-visits.ts';
import { VisitParts, VisitReasons } from '../../shared/inzage/visit-cells.tsx';
import type { ScreenHandle } from '../../shared/screen-handle.ts';
import { useShell } from '../../shared/shell/shell.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Pagination } from '../../shared/ui/pagination.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import type { Column } from '../../shared/ui/table.tsx';
import { Table } from '../../shared/ui/table.tsx';
import scriptUrl from './keep-fresh.ts?worker&url';
import { usePart } from './use-part.ts';

/** With its script a look is there the moment it happens. */
export const handle: ScreenHandle = { ownScript: true };

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { execute, nonce } = getApp(context);
  return { ...(await readVisits(execute, params.dossier, request.url)), nonce };
}

type Row = Visit & { readonly partOf: (act: string) => string };

function Who({ row }: { readonly row: Row }) {
  const { t } = useLingui();
  return (
    <>
      {[row.naam, row.rol, row.organisatie].filter(Boolean).join(', ')} {row.uitkomst === 'geweigerd' && <StatusBadge tone="gestopt">{t`mocht niet kijken`}</StatusBadge>}
      {row.uitkomst === 'nood' && <StatusBadge tone="let-op">{t`noodgeval`}</StatusBadge>}
    </>
  );
}

const whoCell = (row: Row) => <Who row={row} />;
const dayCell = (row: Row) => <DateText value={row.begin} time />;
const partsCell = (row: Row) => <VisitParts visit={row} partOf={row.partOf} />;
const whyCell = (row: Row) => <VisitReasons doelen={row.doelen} />;

/** Who looked, newest first: a line for each time, with day, who, which part and why. */
export default function Looks({ loaderData: { visits, next, nonce }, params }: Route.ComponentProps) {
  const { t } = useLingui();
  const partOf = usePart();
  const { telefoon } = useShell().gemeente;
  const columns: readonly [Column<Row>, ...Column<Row>[]] = [
    { key: 'dag', title: t`Wanneer`, cell: dayCell },
    { key: 'wie', title: t`Wie`, cell: whoCell },
    { key: 'wat', title: t`Welk deel`, cell: partsCell },
    { key: 'waarom', title: t`Waarom`, cell: whyCell },
  ];
  return (
    <Page title={t`Wie keek naar mijn gegevens?`} back={{ to: '/mijn' }} lead={t`De laatste keer staat bovenaan.`} wide>
      <div data-vers="lijst">
        {visits.length === 0 ? <EmptyState title={t`Nog niemand`} /> : <Table caption={t`Wie keek`} hideCaption columns={columns} rows={visits.map((visit) => ({ ...visit, partOf }))} rowKey={(row) => row.id} />}
        <Pagination next={next} />
      </div>
      <p data-vers="laatst" role="status" className="spil-visually-hidden">{visits[0] === undefined ? '' : t`Laatst keek: ${visits[0].naam}`}</p>
      <script type="module" src={scriptUrl} nonce={nonce} />
      <p><a href={`/mijn/dossiers/${params.dossier}/toegang`}><Trans>Wie mag er meekijken, en hoe u dat stopt</Trans></a></p>
      <p>
        <Trans>
          Klopt er iets niet of hebt u een vraag? Bel <a href={`tel:${telefoon.replaceAll(' ', '')}`}>{telefoon}</a>.
        </Trans>
      </p>
    </Page>
  );
}
