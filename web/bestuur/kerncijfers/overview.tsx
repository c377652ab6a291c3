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
import type { Area } from './figures.ts';
import { all, beside, rowOf } from './figures.ts';
import { Phases } from './phases.tsx';
import { PhaseSentence } from './sentences.tsx';
import { Terms } from './terms.tsx';
import { useMeasures, usePhases, useQuarter, useWijkName } from './words.ts';

const measures = ['gesprek-plan', 'melding-gesprek', 'plan-beschikking', 'toewijzing-start', 'melding-start', 'melding-kanaal', 'vraag', 'wmo-onderzoek', 'wmo-beschikking', 'trede'] as const;

/** All figures of a quarter; what is shown of them is chosen by the address. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { execute, gemeente: home } = getApp(context);
  const asked = new URL(request.url).searchParams;
  const quarter = /^20\d\d-K[1-4]$/.exec(asked.get('kwartaal') ?? '')?.[0];
  const overview = await execute('kerncijfers.overzicht', quarter === undefined ? {} : { kwartaal: quarter });
  const { gebieden } = overview;
  const area = gebieden.find(({ gemeente }) => gemeente === asked.get('gemeente')) ?? gebieden.find(({ naam }) => naam === home.naam) ?? gebieden[0];
  if (area === undefined) return { overview, area, wijk: all, maat: measures[0], verloop: undefined };
  const maat = measures.find((one) => one === asked.get('maat')) ?? measures[0];
  const wijk = wijkenOf(area).find((one) => one.wijk === asked.get('wijk'))?.wijk ?? all;
  return { overview, area, wijk, maat, verloop: await execute('kerncijfers.verloop', { maat, gemeente: area.gemeente, kwartaal: overview.kwartaal }) };
}

const wijkenOf = (area: Area) => (area.tellingen.find(({ maat }) => maat === 'melding-kanaal')?.periode ?? []).filter(({ wijk }) => wijk !== all);

type Loaded = Route.ComponentProps['loaderData'];

export default function Kerncijfers({ loaderData }: Route.ComponentProps) {
  const { t } = useLingui();
  const quarter = useQuarter();
  const phase = usePhases()['gesprek-plan'] ?? '';
  const { overview, area, wijk, verloop } = loaderData;
  if (area === undefined || verloop === undefined) return <Page title={t`Kerncijfers`} wide><EmptyState title={t`Er zijn nog geen gemeenten met cijfers`} /></Page>;
  const between = area.duren.find(({ maat }) => maat === 'gesprek-plan');
  const [periode, vorige] = [between?.periode ?? [], between?.vorige ?? []];
  const place = rowOf(periode, wijk);
  const measured = place?.aantal !== 'ontbreekt';
  const file = `/bestuur/kerncijfers/bestand?${new URLSearchParams({ kwartaal: overview.kwartaal }).toString()}`;
  return (
    <Page
      title={t`Kerncijfers`} wide above={<p className="spil-subtle">{[wijk === all ? area.naam : `${area.naam}, ${place?.naam ?? ''}`, quarter(overview.kwartaal)].join(' · ')}</p>}
      lead={<PhaseSentence naam={phase} now={place?.mediaan ?? 'ontbreekt'} before={rowOf(vorige, wijk)?.mediaan ?? 'ontbreekt'} {...(wijk === all ? { wijken: beside(periode, vorige, ({ mediaan }) => mediaan) } : {})} />}
      actions={<LinkButton to={file} kind="secondary" document>{t`Download als CSV`}</LinkButton>}
    >
      <Filter {...loaderData} area={area} />
      <p className="spil-subtle">
        {overview.loopt && <Trans>Dit kwartaal loopt nog; de cijfers veranderen mee.</Trans>}{' '}
        <Plural value={area.kleinsteGroep} one="Een cijfer over minder dan # huishouden laten wij niet zien." other="Een cijfer over minder dan # huishoudens laten wij niet zien, en ook niet wat het zou verraden." />
      </p>
      {measured ? (
        <>
          <Phases area={area} wijk={wijk} />
          <Terms area={area} wijk={wijk} />
          <Meldingen area={area} wijk={wijk} />
          <Ladder area={area} wijk={wijk} />
          <Wijken verloop={verloop} />
          {overview.gebieden.length > 1 && <Gemeenten areas={overview.gebieden} chosen={area.gemeente} />}
        </>
      ) : (
        <EmptyState title={t`Over dit kwartaal zijn er geen cijfers`}><p><Trans>In dit kwartaal werkte deze gemeente nog niet met Spil. Kies een later kwartaal.</Trans></p></EmptyState>
      )}
    </Page>
  );
}

/** Which gemeente, wijk and quarter, and what wijken are compared on. */
function Filter({ overview, area, wijk, maat }: Loaded & { readonly area: Area }) {
  const { t } = useLingui();
  const [names, quarter, nameOf] = [useMeasures(), useQuarter(), useWijkName()];
  return (
    <QueryForm label={t`Welke cijfers`}>
      <FilterDefaults key={`${area.gemeente} ${wijk} ${overview.kwartaal} ${maat}`} values={{ gemeente: area.gemeente, wijk, kwartaal: overview.kwartaal, maat }}>
        {overview.gemeenten.length > 1 && <Select name="gemeente" label={t`Gemeente`} options={overview.gemeenten.map(({ gemeente, naam }) => ({ value: gemeente, label: naam }))} />}
        <Select name="wijk" label={t`Wijk`} options={[{ value: all, label: t`Alle wijken` }, ...wijkenOf(area).map((row) => ({ value: row.wijk, label: nameOf(row) }))]} />
        <Select name="kwartaal" label={t`Kwartaal`} options={overview.kwartalen.map((value) => ({ value, label: quarter(value) }))} />
        <Select name="maat" label={t`Vergelijk wijken op`} options={measures.map((value) => ({ value, label: names[value] ?? value }))} />
        <Button kind="secondary">{t`Toon`}</Button>
      </FilterDefaults>
    </QueryForm>
  );
}
