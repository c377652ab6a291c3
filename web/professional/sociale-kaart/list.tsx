import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Route } from './+types/list.ts';
import { getApp } from '../../shared/app-context.ts';
import { DienstCard } from '../../shared/sociale-kaart/dienst-card.tsx';
import { FilterScope } from '../../shared/sociale-kaart/filter-scope.tsx';
import { optionsOf, useKaartWords } from '../../shared/sociale-kaart/kaart-words.ts';
import { searchKaart } from '../../shared/sociale-kaart/search-kaart.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button, ButtonGroup, LinkButton } from '../../shared/ui/button.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { QueryForm } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Pagination } from '../../shared/ui/pagination.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  const app = getApp(context);
  const url = new URL(request.url);
  return { ...await searchKaart(app, url, 24), writes: app.actor.rollen.includes('beheer'), develops: app.actor.rollen.some((rol) => ['beheer', 'teamleider', 'samenlevingsontwikkelaar'].includes(rol)), done: url.searchParams.get('gedaan') };
}

/** The same sociale kaart as the inwoner sees, with the words of the profession to look by. */
export default function SocialeKaart({ loaderData: { search, wijken, items, next, writes, develops, done } }: Route.ComponentProps) {
  const { t } = useLingui();
  const { domains, clusters, rungs, groups } = useKaartWords();
  const actions = develops && (
    <ButtonGroup>
      {writes && <LinkButton to="/werk/sociale-kaart/nieuw" icon="plus"><Trans>Toevoegen</Trans></LinkButton>}
      {writes && <LinkButton to="/werk/sociale-kaart/inlezen" kind="secondary"><Trans>Bestand inlezen</Trans></LinkButton>}
      {writes && <LinkButton to="/werk/sociale-kaart/voorstellen" kind="secondary"><Trans>Voorstellen</Trans></LinkButton>}
      {writes && <LinkButton to="/werk/sociale-kaart/controle" kind="secondary"><Trans>Lang niet nagekeken</Trans></LinkButton>}
      <LinkButton to="/werk/sociale-kaart/witte-vlekken" kind="secondary"><Trans>Witte vlekken</Trans></LinkButton>
    </ButtonGroup>
  );
  return (
    <Page title={t`Sociale kaart`} lead={t`Wat er in de wijk is: voor iedereen, of samen met anderen.`} actions={actions} wide>
      {done === 'ingetrokken' && <Alert tone="positive" title={t`Uit de sociale kaart gehaald`} live />}
      <QueryForm label={t`Zoeken in de sociale kaart`}>
        <FilterScope search={search}>
          <TextField name="vraag" kind="search" label={t`Zoek in gewone woorden`} hint={t`Zonder namen of andere gegevens van inwoners.`} optional />
          <div className="sk-filters">
            <Select name="wijk" label={t`Wijk`} options={wijken.map(({ code, naam }) => ({ value: code, label: naam }))} optional />
            <Select name="leefdomein" label={t`Leefdomein`} options={optionsOf(domains)} optional />
            <Select name="doelgroep" label={t`Doelgroep`} options={optionsOf(groups)} optional />
            <Select name="cluster" label={t`Cluster`} options={optionsOf(clusters)} optional />
            <Select name="trede" label={t`Trede`} options={optionsOf(rungs)} optional />
          </div>
          <Button kind="secondary" icon="search"><Trans>Zoek</Trans></Button>
        </FilterScope>
      </QueryForm>
      {items.length === 0 && <EmptyState icon="search" title={t`Niets gevonden`}><p><Link to="/werk/sociale-kaart"><Trans>Bekijk alles wat er is</Trans></Link></p></EmptyState>}
      <h2 className="spil-visually-hidden"><Trans>Gevonden</Trans></h2>
      <ul className="spil-list sk-list">
        {items.map((dienst) => <li key={dienst.id}><DienstCard dienst={dienst} to={`/werk/sociale-kaart/${dienst.id}`} /></li>)}
      </ul>
      <Pagination next={next} />
    </Page>
  );
}
