import { Trans, useLingui } from '@lingui/react/macro';
import type { Route } from './+types/overview.ts';
import { getApp } from '../../shared/app-context.ts';
import { useShell } from '../../shared/shell/shell.tsx';
import { Button, ButtonGroup, LinkButton } from '../../shared/ui/button.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { FilterDefaults } from '../../shared/ui/filter-defaults.tsx';
import { QueryForm } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { usePeriod } from '../kerncijfers/words.ts';
import { Answers } from './answers.tsx';
import { Parts } from './parts.tsx';
import { readChoice } from './read-choice.ts';
import { useSubjects } from './words.ts';

/** The figures of a quarter that is over; about what, the address says. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { execute, gemeenten } = getApp(context);
  const { period, soort } = readChoice(request);
  const read = await execute('ervaring.overzicht', period);
  return { ...read, soort, gemeenten: gemeenten.filter(({ code }) => read.gemeenten.includes(code)) };
}

type Loaded = Route.ComponentProps['loaderData'];

export default function Experiences({ loaderData }: Route.ComponentProps) {
  const { t } = useLingui();
  const [periodName, subjects] = [usePeriod(), useSubjects()];
  const { actor } = useShell();
  const { naam, gemeente, kwartaal, soort, kleinsteGroep, lijsten } = loaderData;
  const list = lijsten.find((one) => one.soort === soort);
  const whole = list?.delen.find(({ indeling }) => indeling === 'gemeente');
  const query = new URLSearchParams({ gemeente, kwartaal, soort }).toString();
  return (
    <Page
      title={t`Ervaringen van inwoners`} wide above={<p className="spil-subtle">{[naam, periodName(kwartaal), subjects[soort]].join(' · ')}</p>}
      lead={<Respondents ingevuld={whole?.ingevuld ?? 0} />} actions={<LinkButton to={`/bestuur/ervaringen/bestand?${query}`} kind="secondary" document>{t`Download als CSV`}</LinkButton>}
    >
      <Filter {...loaderData} />
      <p className="spil-subtle"><Trans>Wij laten alleen zien wat {kleinsteGroep} mensen of meer antwoordden, en ook niet wat een kleinere groep zou verraden. Het kwartaal dat nu loopt, komt er pas bij als het voorbij is.</Trans></p>
      {actor.rollen.includes('inkoper') && (
        <ButtonGroup>
          <LinkButton to={`/bestuur/ervaringen/opmerkingen?${query}`} kind="secondary">{t`Lees wat inwoners schreven`}</LinkButton>
          <LinkButton to={`/bestuur/ervaringen/papier?${new URLSearchParams({ gemeente, soort }).toString()}`} kind="secondary">{t`Voer een papieren lijst in`}</LinkButton>
        </ButtonGroup>
      )}
      {list === undefined || whole === undefined || whole.ingevuld === 0
        ? <EmptyState title={t`In dit kwartaal heeft niemand deze vragen ingevuld`}><p><Trans>Kies een ander kwartaal, of een ander onderwerp.</Trans></p></EmptyState>
        : <><Answers vragen={list.vragen} whole={whole} /><Parts vragen={list.vragen} delen={list.delen} /></>}
    </Page>
  );
}

function Respondents({ ingevuld }: { readonly ingevuld: number | 'onderdrukt' }) {
  if (ingevuld === 'onderdrukt') return <Trans>Te weinig mensen vulden de vragen in om iets te laten zien.</Trans>;
  return ingevuld === 0 ? undefined : <Trans>{ingevuld} mensen vulden de vragen in.</Trans>;
}

function Filter({ gemeenten, gemeente, kwartaal, kwartalen, soort }: Loaded) {
  const { t } = useLingui();
  const [periodName, subjects] = [usePeriod(), useSubjects()];
  return (
    <QueryForm label={t`Welke ervaringen`}>
      <FilterDefaults key={`${gemeente} ${kwartaal} ${soort}`} values={{ gemeente, kwartaal, soort }}>
        {gemeenten.length > 1 && <Select name="gemeente" label={t`Gemeente`} options={gemeenten.map(({ code, naam }) => ({ value: code, label: naam }))} />}
        <Select name="kwartaal" label={t`Periode`} options={kwartalen.map((value) => ({ value, label: periodName(value) }))} />
        <Select name="soort" label={t`Waarover`} options={[{ value: 'toegang', label: subjects.toegang }, { value: 'voorziening', label: subjects.voorziening }]} />
        <Button kind="secondary">{t`Toon`}</Button>
      </FilterDefaults>
    </QueryForm>
  );
}
