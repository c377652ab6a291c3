import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Route } from './+types/white-spots.ts';
import type { Acts } from '../../shared/app-context.ts';
import { getApp } from '../../shared/app-context.ts';
import { FilterDefaults } from '../../shared/ui/filter-defaults.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { QueryForm } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import { Table, type Column } from '../../shared/ui/table.tsx';

type Verdeling = Acts['dienst.verdeling']['output'];
type Behoefte = Acts['wijkbehoefte.verdeling']['output']['items'][number];

export async function loader({ context, request }: Route.LoaderArgs) {
  const { execute, actor } = getApp(context);
  const asked = new URL(request.url).searchParams.get('codelijst');
  const gemeente = actor.gemeente === undefined ? {} : { gemeente: actor.gemeente };
  const [found, { items: behoeften }] = await Promise.all([execute('dienst.verdeling', { ...gemeente, ...(asked === null || asked === '' ? {} : { codelijst: asked }) }), execute('wijkbehoefte.verdeling', gemeente)]);
  return { ...found, behoeften };
}

interface Spot {
  readonly here: number;
  readonly meant: number;
  /** What networks say that is needed here, and has no answer yet. */
  readonly asked: number;
}
interface Row {
  readonly code: string;
  readonly naam: string;
  readonly spots: ReadonlyMap<string, Omit<Spot, 'asked'>>;
}

/** How much there is, and what networks say that is needed. */
function SpotText({ spot }: { readonly spot: Spot }) {
  const { asked } = spot;
  return <><Found spot={spot} />{asked > 0 && <> <StatusBadge tone="let-op"><Trans>{asked} keer nodig</Trans></StatusBadge></>}</>;
}

/** In words: nothing at all, nothing nearby, or how much. */
function Found({ spot: { here, meant } }: { readonly spot: Spot }) {
  const { t } = useLingui();
  if (here + meant === 0) return <StatusBadge tone="gestopt">{t`witte vlek`}</StatusBadge>;
  if (here === 0) return <><StatusBadge tone="let-op">{t`niets in de wijk`}</StatusBadge> <span className="spil-subtle"><Trans>{meant} voor de wijk</Trans></span></>;
  return <Trans>{here} in de wijk, {meant} voor de wijk</Trans>;
}

const nothing = { here: 0, meant: 0 };
const cellOf = (wijk: string, behoeften: readonly Behoefte[], codelijst: string) => (row: Row) => <SpotText spot={{ ...row.spots.get(wijk) ?? nothing, asked: codelijst === 'leefdomein' ? askedIn(behoeften, wijk, row.code) : 0 }} />;

const askedIn = (behoeften: readonly Behoefte[], wijk: string, leefdomein: string): number => behoeften.filter((one) => one.wijk === wijk && one.leefdomein === leefdomein).reduce((sum, { open, opgepakt }) => sum + open + opgepakt, 0);

function rowsOf({ codes, aantallen }: Verdeling): Row[] {
  const byCode = Map.groupBy(aantallen, ({ code }) => code);
  return codes.map(({ code, naam }) => ({ code, naam, spots: new Map((byCode.get(code) ?? []).map((one) => [one.wijk, { here: one.in, meant: one.voor }])) }));
}

/** Wijken beside subjects: where is nothing? In words, and as a file. */
export default function WhiteSpots({ loaderData: found }: Route.ComponentProps) {
  const { t } = useLingui();
  const { codelijst, codelijsten, codes, wijken, behoeften } = found;
  const rows = rowsOf(found);
  const spots = rows.reduce((sum, { spots: of }) => sum + wijken.filter(({ code }) => !of.has(code)).length, 0);
  const far = rows.reduce((sum, { spots: of }) => sum + wijken.filter(({ code }) => of.get(code)?.here === 0).length, 0);
  const total = wijken.length * codes.length;
  const columns: readonly [Column<Row>, ...Column<Row>[]] = [{ key: 'naam', title: t`Waar het over gaat`, cell: (row) => row.naam }, ...wijken.map(({ code, naam }) => ({ key: code, title: naam, cell: cellOf(code, behoeften, codelijst) }))];
  return (
    <Page title={t`Witte vlekken per wijk`} back={{ to: '/werk/sociale-kaart', label: t`Sociale kaart` }} lead={t`Hoeveel diensten er in elke wijk zijn, en hoeveel er voor de wijk zijn. Diensten voor de hele gemeente tellen bij elke wijk mee.`} wide>
      <QueryForm label={t`Kiezen waar het over gaat`}>
        <FilterDefaults values={{ codelijst }}>
          <Select name="codelijst" label={t`Kijk per`} options={codelijsten.map(({ code, naam }) => ({ value: code, label: naam }))} />
          <Button kind="secondary"><Trans>Toon</Trans></Button>
        </FilterDefaults>
      </QueryForm>
      <Section title={t`Wat ontbreekt`}>
        <p><Trans>Van {total} combinaties is {spots} keer niets gevonden (witte vlek), en {far} keer wel iets voor de wijk, maar niets in de wijk zelf.</Trans></p>
        <p><a href={`/werk/sociale-kaart/witte-vlekken/bestand?codelijst=${codelijst}`} download><Trans>Download als bestand (csv)</Trans></a></p>
        <Table caption={t`Witte vlekken per wijk`} hideCaption columns={columns} rows={rows} rowKey={({ code }) => code} narrow="cards" />
      </Section>
      <Asked wijken={wijken} behoeften={behoeften} />
    </Page>
  );
}

interface Counted {
  readonly code: string;
  readonly naam: string;
  readonly open: number;
  readonly opgepakt: number;
  readonly beantwoord: number;
}

const wijkCell = ({ code, naam }: Counted) => <Link to={`/werk/wijkbehoeften?wijk=${code}`}>{naam}</Link>;
const openCell = ({ open }: Counted) => open;
const takenCell = ({ opgepakt }: Counted) => opgepakt;
const answeredCell = ({ beantwoord }: Counted) => beantwoord;

/** What the networks of each wijk say that is needed, counted. */
function Asked({ wijken, behoeften }: { readonly wijken: Verdeling['wijken']; readonly behoeften: readonly Behoefte[] }) {
  const { t } = useLingui();
  const rows = wijken.map(({ code, naam }) => {
    const here = behoeften.filter(({ wijk }) => wijk === code);
    const sum = (of: 'open' | 'opgepakt' | 'beantwoord'): number => here.reduce((total, one) => total + one[of], 0);
    return { code, naam, open: sum('open'), opgepakt: sum('opgepakt'), beantwoord: sum('beantwoord') };
  });
  const columns: readonly [Column<Counted>, ...Column<Counted>[]] = [
    { key: 'naam', title: t`Wijk`, cell: wijkCell }, { key: 'open', title: t`Nog niet opgepakt`, cell: openCell, number: true }, { key: 'opgepakt', title: t`Opgepakt`, cell: takenCell, number: true }, { key: 'beantwoord', title: t`Beantwoord`, cell: answeredCell, number: true },
  ];
  return (
    <Section title={t`Wat de netwerken vertellen`}>
      <p><Trans>Wat netwerken in de wijk nodig vinden. Een witte vlek telt wat er is; dit telt wat mensen missen.</Trans></p>
      <Table caption={t`Wat de netwerken vertellen`} hideCaption columns={columns} rows={rows} rowKey={({ code }) => code} />
    </Section>
  );
}
