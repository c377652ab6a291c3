import { Trans, useLingui } from '@lingui/react/macro';
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

export async function loader({ context, request }: Route.LoaderArgs) {
  const { execute, actor } = getApp(context);
  const asked = new URL(request.url).searchParams.get('codelijst');
  const found = await execute('dienst.verdeling', { ...(actor.gemeente === undefined ? {} : { gemeente: actor.gemeente }), ...(asked === null || asked === '' ? {} : { codelijst: asked }) });
  return found;
}

interface Spot {
  readonly here: number;
  readonly meant: number;
}
interface Row {
  readonly code: string;
  readonly naam: string;
  readonly spots: ReadonlyMap<string, Spot>;
}

/** In words: nothing at all, nothing nearby, or how much. */
function SpotText({ spot: { here, meant } }: { readonly spot: Spot }) {
  const { t } = useLingui();
  if (here + meant === 0) return <StatusBadge tone="gestopt">{t`witte vlek`}</StatusBadge>;
  if (here === 0) return <><StatusBadge tone="let-op">{t`niets in de wijk`}</StatusBadge> <span className="spil-subtle"><Trans>{meant} voor de wijk</Trans></span></>;
  return <Trans>{here} in de wijk, {meant} voor de wijk</Trans>;
}

const nothing: Spot = { here: 0, meant: 0 };
const cellOf = (wijk: string) => (row: Row) => <SpotText spot={row.spots.get(wijk) ?? nothing} />;

function rowsOf({ codes, aantallen }: Verdeling): Row[] {
  const byCode = Map.groupBy(aantallen, ({ code }) => code);
  return codes.map(({ code, naam }) => ({ code, naam, spots: new Map((byCode.get(code) ?? []).map((one) => [one.wijk, { here: one.in, meant: one.voor }])) }));
}

/** Wijken beside subjects: where is nothing? In words, and as a file. */
export default function WhiteSpots({ loaderData: found }: Route.ComponentProps) {
  const { t } = useLingui();
  const { codelijst, codelijsten, codes, wijken } = found;
  const rows = rowsOf(found);
  const spots = rows.reduce((sum, { spots: of }) => sum + wijken.filter(({ code }) => !of.has(code)).length, 0);
  const far = rows.reduce((sum, { spots: of }) => sum + wijken.filter(({ code }) => of.get(code)?.here === 0).length, 0);
  const total = wijken.length * codes.length;
  const columns: readonly [Column<Row>, ...Column<Row>[]] = [{ key: 'naam', title: t`Waar het over gaat`, cell: (row) => row.naam }, ...wijken.map(({ code, naam }) => ({ key: code, title: naam, cell: cellOf(code) }))];
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
    </Page>
  );
}
