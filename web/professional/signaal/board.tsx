import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Route } from './+types/board.ts';
import { getApp } from '../../shared/app-context.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button, LinkButton } from '../../shared/ui/button.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { FilterDefaults } from '../../shared/ui/filter-defaults.tsx';
import { QueryForm } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Pagination } from '../../shared/ui/pagination.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import type { Column } from '../../shared/ui/table.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { DayLeft } from '../werk/day-left.tsx';
import './signalen.css';
import { optionsOf, toestanden, urgenties, urgentieTones, useDeuren, useToestanden, useUitkomsten, useUrgenties } from './words.ts';
import { useGemeenteColumn } from '../../shared/ui/use-gemeente-column.ts';

/** What the address asks for; anything else in it is as if it was not there. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams;
  const toestand = toestanden.find((one) => one === asked.get('toestand')) ?? 'ontvangen';
  const urgentie = urgenties.find((one) => one === asked.get('urgentie'));
  const van = asked.get('van') === 'mij' ? ('mij' as const) : undefined;
  const cursor = asked.get('na');
  const filter = { toestand, ...(urgentie === undefined ? {} : { urgentie }), ...(van === undefined ? {} : { van }) };
  const page = await getApp(context).execute('signaal.lijst', { ...filter, ...(cursor === null ? {} : { cursor }) });
  return { ...page, filter, bewaard: asked.has('bewaard') };
}

type Signaal = Route.ComponentProps['loaderData']['items'][number];

function AboutCell({ row }: { readonly row: Signaal }) {
  const { t } = useLingui();
  const what = row.waarneming || (row.gevoelig ? t`Lees het in het signaal` : '');
  return (
    <>
      <Link to={`/signalen/${row.id}`} translate="no">{[row.over, row.plek].filter(Boolean).join(', ') || row.nummer}</Link>
      <br />
      <span className="spil-subtle">{what}</span>
    </>
  );
}

function UrgencyCell({ row }: { readonly row: Signaal }) {
  const { t } = useLingui();
  const names = useUrgenties();
  return (
    <>
      {row.crisis && <StatusBadge tone="let-op">{t`crisis`}</StatusBadge>} {row.urgentie === null ? t`nog bepalen` : <StatusBadge tone={urgentieTones[row.urgentie]}>{names[row.urgentie]}</StatusBadge>}
    </>
  );
}

const aboutCell = (row: Signaal) => <AboutCell row={row} />;
const urgencyCell = (row: Signaal) => <UrgencyCell row={row} />;
const sinceCell = (row: Signaal) => <DateText value={row.ontvangenOp} time />;
const dayCell = (row: Signaal) => <DayLeft lastDay={row.uiterlijk} />;

/** Signals that wait, what must be done first on top. */
export default function Board({ loaderData: { items, volgende, filter, bewaard } }: Route.ComponentProps) {
  const { t } = useLingui();
  const [names, doorNames, ends] = [useToestanden(), useDeuren(), useUitkomsten()];
  const over = filter.toestand === 'afgehandeld';
  const where = useGemeenteColumn<Signaal>();
  const columns: readonly [Column<Signaal>, ...Column<Signaal>[]] = [
    { key: 'over', title: t`Over wie`, cell: aboutCell },
    { key: 'urgentie', title: t`Urgentie`, cell: urgencyCell },
    { key: 'deur', title: t`Via`, cell: (row) => doorNames[row.deur] },
    { key: 'sinds', title: t`Ontvangen`, cell: sinceCell },
    over ? { key: 'uitkomst', title: t`Uitkomst`, cell: (row) => (row.uitkomst === null ? '–' : ends[row.uitkomst]) } : { key: 'uiterlijk', title: filter.toestand === 'ontvangen' ? t`Lezen voor` : t`Opvolgen voor`, cell: dayCell },
    { key: 'wie', title: t`Wie`, cell: (row) => row.behandelaar ?? '–' },
    ...where,
  ];
  const add = (
    <LinkButton to="/signalen/nieuw" icon="plus" kind="secondary">
      <Trans>Signaal opschrijven</Trans>
    </LinkButton>
  );
  return (
    <Page title={t`Signalen`} lead={over ? t`Wat het laatst klaar was, staat bovenaan.` : t`Wat het eerst moet, staat bovenaan.`} actions={add} wide>
      {bewaard && <Alert tone="positive" title={t`Bewaard`} live />}
      <Filter filter={filter} names={names} />
      {items.length === 0
        ? <EmptyState title={over ? t`Hier is nog niets` : t`Alle signalen zijn opgepakt`}>{!over && <p><Trans>Komt er een nieuw signaal, dan staat het hier en bij Mijn werk.</Trans></p>}</EmptyState>
        : <Table caption={t`Signalen`} hideCaption columns={columns} rows={items} rowKey={(row) => row.id} />}
      <Pagination next={volgende === undefined ? undefined : `/signalen?${new URLSearchParams({ ...filter, na: volgende }).toString()}`} />
    </Page>
  );
}

interface FilterProps {
  readonly filter: Route.ComponentProps['loaderData']['filter'];
  readonly names: ReturnType<typeof useToestanden>;
}

/** Reads as a sentence: signals that are …, of which urgency, of whom. */
function Filter({ filter, names }: FilterProps) {
  const { t } = useLingui();
  const urgencies = useUrgenties();
  return (
    <QueryForm label={t`Welke signalen`}>
      <FilterDefaults values={{ toestand: filter.toestand, urgentie: filter.urgentie ?? 'alle', van: filter.van ?? 'iedereen' }}>
        <div className="sg-sentence">
          <Select name="toestand" label={t`Toon signalen:`} options={optionsOf(toestanden, names)} />
          <Select name="urgentie" label={t`met urgentie:`} options={[{ value: 'alle', label: t`elke` }, ...optionsOf(urgenties, urgencies)]} />
          <Select name="van" label={t`van:`} options={[{ value: 'iedereen', label: t`iedereen` }, { value: 'mij', label: t`mij` }]} />
          <Button kind="secondary">{t`Toon`}</Button>
        </div>
      </FilterDefaults>
    </QueryForm>
  );
}
