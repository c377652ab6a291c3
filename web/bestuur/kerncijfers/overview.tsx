import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Route } from './+types/overview.ts';
import { getApp } from '../../shared/app-context.ts';
import { Button, LinkButton } from '../../shared/ui/button.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { QueryForm } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { FilterDefaults } from '../../shared/ui/filter-defaults.tsx';
import { Gemeenten, Wijken } from './compare.tsx';
import { Ladder, Meldingen } from './counts.tsx';
import type { FigureValue } from '../../shared/ui/chart/figure-value.tsx';
import type { Area, PhaseRow } from './figures.ts';
import { all, beside, rowOf } from './figures.ts';
import { Phases } from './phases.tsx';
import { PhaseSentence } from './sentences.tsx';
import { Terms } from './terms.tsx';
import { useMeasures, usePeriod, usePhases, useWijkName } from './words.ts';

const measures = ['gesprek-plan', 'melding-gesprek', 'plan-beschikking', 'toewijzing-start', 'melding-start', 'melding-kanaal', 'vraag', 'wmo-onderzoek', 'wmo-beschikking', 'trede'] as const;

/** All gemeenten of the reader together. */
const together = 'alle';

/** All figures of a period; what is shown of them is chosen by the address. At first: all gemeenten of the reader, this year. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  const asked = new URL(request.url).searchParams;
  const periode = /^20\d\d(-K[1-4])?$/.exec(asked.get('kwartaal') ?? '')?.[0];
  const maat = measures.find((one) => one === asked.get('maat')) ?? measures[0];
  const gemeente = /^\d{4}$/.exec(asked.get('gemeente') ?? '')?.[0];
  const whole = await execute('kerncijfers.geheel', { ...(periode === undefined ? {} : { periode }), ...(gemeente === undefined ? {} : { gemeente }) });
  const { gemeenten } = whole;
  const only = gemeente ?? (gemeenten.length === 1 ? gemeenten[0]?.gemeente : undefined);
  const shown = { ...whole, gemeente: only ?? together, maat };
  if (only === undefined || whole.periode.length === 4) return { ...shown, area: gemeenten.length === 0 ? undefined : whole.gebied, wijk: all, gebieden: undefined, verloop: undefined };
  const { gebieden } = await execute('kerncijfers.overzicht', { kwartaal: whole.periode });
  const area = gebieden.find((one) => one.gemeente === only) ?? whole.gebied;
  const wijk = wijkenOf(area).find((one) => one.wijk === asked.get('wijk'))?.wijk ?? all;
  return { ...shown, area, wijk, gebieden, verloop: await execute('kerncijfers.verloop', { maat, gemeente: area.gemeente, kwartaal: whole.periode }) };
}

const wijkenOf = (area: Area) => (area.tellingen.find(({ maat }) => maat === 'melding-kanaal')?.periode ?? []).filter(({ wijk }) => wijk !== all);

type Loaded = Route.ComponentProps['loaderData'];

export default function Kerncijfers({ loaderData }: Route.ComponentProps) {
  const { t } = useLingui();
  const periodName = usePeriod();
  const phase = usePhases()['gesprek-plan'] ?? '';
  const { area, wijk, periode, gemeente } = loaderData;
  if (area === undefined) return <Page title={t`Kerncijfers`} wide><EmptyState title={t`Er zijn nog geen gemeenten met cijfers`} /></Page>;
  const between = area.duren.find(({ maat }) => maat === 'gesprek-plan');
  const [now, before] = [between?.periode ?? [], between?.vorige ?? []];
  const place = rowOf(now, wijk);
  const inWijk = wijk === all ? area.naam : `${area.naam}, ${place?.naam ?? ''}`;
  const where = gemeente === together ? t`Alle gemeenten samen` : inWijk;
  const file = loaderData.gebieden === undefined ? { periode, ...(gemeente === together ? {} : { gemeente }) } : { kwartaal: periode };
  return (
    <Page
      title={t`Kerncijfers`} wide above={<p className="spil-subtle">{[where, periodName(periode)].join(' · ')}</p>}
      lead={<PhaseSentence naam={phase} now={medianOf(place)} before={medianOf(rowOf(before, wijk))} {...(wijk === all ? { wijken: beside(now, before, ({ mediaan }) => mediaan) } : {})} />}
      actions={<LinkButton to={`/bestuur/kerncijfers/bestand?${new URLSearchParams(file).toString()}`} kind="secondary" document>{t`Download als CSV`}</LinkButton>}
    >
      <Filter {...loaderData} area={area} />
      <p className="spil-subtle">
        {loaderData.loopt && <Trans>Deze periode loopt nog; de cijfers veranderen mee.</Trans>}{' '}
        <Plural value={area.kleinsteGroep} one="Een cijfer over minder dan # huishouden laten wij niet zien." other="Een cijfer over minder dan # huishoudens laten wij niet zien, en ook niet wat het zou verraden." />
      </p>
      {place?.aantal === 'ontbreekt'
        ? <EmptyState title={t`Over deze periode zijn er geen cijfers`}><p><Trans>In deze periode werkte deze gemeente nog niet met Spil. Kies een latere.</Trans></p></EmptyState>
        : <Figures {...loaderData} area={area} />}
    </Page>
  );
}

const medianOf = (row: PhaseRow | undefined): FigureValue => row?.mediaan ?? 'ontbreekt';

/** All figures of an area, one section after the other. */
function Figures({ area, wijk, verloop, gebieden, gemeente }: Loaded & { readonly area: Area }) {
  return (
    <>
      <Phases area={area} wijk={wijk} />
      <Terms area={area} wijk={wijk} />
      <Meldingen area={area} wijk={wijk} />
      <Ladder area={area} wijk={wijk} />
      {verloop !== undefined && <Wijken verloop={verloop} />}
      <Gemeenten lines={besideOthers({ area, gebieden })} chosen={gemeente} />
    </>
  );
}

/** The phase that inwoners worry about most, of each gemeente: parts of the whole, or the others in the same quarter. */
function besideOthers({ area, gebieden }: Pick<Loaded, 'area' | 'gebieden'>) {
  const rows = (one: Area | undefined) => one?.duren.find(({ maat }) => maat === 'gesprek-plan')?.periode ?? [];
  if (gebieden === undefined) return rows(area).filter(({ wijk }) => wijk !== all).map(({ wijk, naam, mediaan }) => ({ gemeente: wijk, naam, mediaan }));
  return gebieden.map((one) => ({ gemeente: one.gemeente, naam: one.naam, mediaan: rowOf(rows(one), all)?.mediaan ?? 'ontbreekt' as const }));
}

/** Which gemeente, wijk and period, and what wijken are compared on. */
function Filter({ gemeenten, gemeente, jaren, kwartalen, periode, area, wijk, maat, verloop }: Loaded & { readonly area: Area }) {
  const { t } = useLingui();
  const [names, periodName, nameOf] = [useMeasures(), usePeriod(), useWijkName()];
  return (
    <QueryForm label={t`Welke cijfers`}>
      <FilterDefaults key={`${gemeente} ${wijk} ${periode} ${maat}`} values={{ gemeente, wijk, kwartaal: periode, maat }}>
        {gemeenten.length > 1 && <Select name="gemeente" label={t`Gemeente`} options={[{ value: together, label: t`Alle gemeenten samen` }, ...gemeenten.map((one) => ({ value: one.gemeente, label: one.naam }))]} />}
        <Select name="kwartaal" label={t`Periode`} options={[...jaren, ...kwartalen].map((value) => ({ value, label: periodName(value) }))} />
        {verloop !== undefined && (
          <>
            <Select name="wijk" label={t`Wijk`} options={[{ value: all, label: t`Alle wijken` }, ...wijkenOf(area).map((row) => ({ value: row.wijk, label: nameOf(row) }))]} />
            <Select name="maat" label={t`Vergelijk wijken op`} options={measures.map((value) => ({ value, label: names[value] ?? value }))} />
          </>
        )}
        <Button kind="secondary">{t`Toon`}</Button>
      </FilterDefaults>
    </QueryForm>
  );
}
