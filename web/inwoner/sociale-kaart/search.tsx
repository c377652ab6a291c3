import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Route } from './+types/search.ts';
import { getApp } from '../../shared/app-context.ts';
import { useShell } from '../../shared/shell/shell.tsx';
import { DienstCard } from '../../shared/sociale-kaart/dienst-card.tsx';
import { FilterScope } from '../../shared/sociale-kaart/filter-scope.tsx';
import { KaartMap } from '../../shared/sociale-kaart/kaart-map.tsx';
import { optionsOf, useKaartWords } from '../../shared/sociale-kaart/kaart-words.ts';
import { searchKaart } from '../../shared/sociale-kaart/search-kaart.ts';
import { Button, LinkButton } from '../../shared/ui/button.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { QueryForm } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Pagination } from '../../shared/ui/pagination.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';

export function loader({ context, request }: Route.LoaderArgs) {
  return searchKaart(getApp(context), new URL(request.url), 12);
}

type Found = Route.ComponentProps['loaderData'];

/** The subject that the wegwijzer led here with; it stays while one searches on. */
function About({ onderwerp: { code, naam } }: { readonly onderwerp: NonNullable<Found['onderwerp']> }) {
  const { i18n } = useLingui();
  return (
    <p>
      <input type="hidden" name="onderwerp" value={code} />
      <Trans>Over: <strong>{naam[i18n.locale === 'en' ? 'en' : 'nl']}</strong></Trans> · <Link to="/sociale-kaart"><Trans>Toon alle onderwerpen</Trans></Link>
    </p>
  );
}

/** One question, and what there is nearby; a person to speak to is never further than the next line. */
export default function Search({ loaderData: found }: Route.ComponentProps) {
  const { t } = useLingui();
  const { gemeente } = useShell();
  const { domains } = useKaartWords();
  const { search, wijken, onderwerp, items, next } = found;
  return (
    <Page title={t`Hulp en activiteiten in de buurt`} back={{ to: '/' }} lead={t`Wat er in ${gemeente.naam} is voor u, zonder wachten op een besluit. U hoeft niet in te loggen. Wij bewaren niet wat u zoekt.`}>
      <p><Link to={search.wijk === undefined ? '/wijken' : `/wijken/${encodeURIComponent(search.wijk)}`}><Trans>Alles in uw wijk op een rij</Trans></Link> · <Link to="/activiteiten"><Trans>Activiteiten waarvoor u zich kunt inschrijven</Trans></Link> · <Link to="/initiatieven"><Trans>Initiatieven in de wijk</Trans></Link> · <Link to={search.wijk === undefined ? '/netwerken' : `/netwerken?wijk=${encodeURIComponent(search.wijk)}`}><Trans>Netwerken in de wijk</Trans></Link></p>
      <QueryForm label={t`Zoeken in de sociale kaart`}>
        <FilterScope search={search}>
          <TextField name="vraag" kind="search" label={t`Waar zoekt u iets voor?`} hint={t`In uw eigen woorden, zonder namen. Bijvoorbeeld: samen eten, of hulp met brieven.`} optional />
          <div className="sk-filters">
            {wijken.length > 1 && <Select name="wijk" label={t`In welke wijk?`} options={wijken.map(({ code, naam }) => ({ value: code, label: naam }))} optional />}
            <Select name="leefdomein" label={t`Waar gaat het over?`} options={optionsOf(domains)} optional />
          </div>
          {onderwerp !== undefined && <About onderwerp={onderwerp} />}
          <Button icon="search"><Trans>Zoek</Trans></Button>
        </FilterScope>
      </QueryForm>
      {items.length === 0 ? <Nothing /> : <Results found={found} />}
      <Pagination next={next} />
      {items.length > 0 && <NotThis />}
      <p className="spil-subtle"><Link to="/sociale-kaart/open-data"><Trans>De sociale kaart als open data</Trans></Link></p>
    </Page>
  );
}

function Results({ found: { search, wijken, items, next } }: { readonly found: Found }) {
  const { t } = useLingui();
  const asked = Object.keys(search).length > 0;
  return (
    <Section title={asked ? t`Dit hebben we gevonden` : t`Alles wat er is`}>
      {asked && next === undefined && <p className="spil-subtle"><Plural value={items.length} one="# antwoord op uw vraag." other="# antwoorden op uw vraag." /> <Link to="/sociale-kaart"><Trans>Begin opnieuw</Trans></Link></p>}
      <KaartMap wijken={wijken} diensten={items} wijk={search.wijk} />
      <ol className="spil-list sk-list">
        {items.map((dienst, place) => <li key={dienst.id}><DienstCard dienst={dienst} to={`/sociale-kaart/${dienst.id}`} number={place + 1} /></li>)}
      </ol>
    </Section>
  );
}

function Nothing() {
  const { t } = useLingui();
  const { gemeente } = useShell();
  return (
    <EmptyState icon="search" title={t`We hebben hier niets voor gevonden`}>
      <p><Trans>Probeer een ander woord, of kies een andere wijk. Of vertel ons waar u hulp bij zoekt: dan denken wij mee.</Trans></p>
      <LinkButton to="/hulp-vragen" icon="hand"><Trans>Vraag om een gesprek</Trans></LinkButton>
      {gemeente.telefoon !== '' && <p><Trans>Liever bellen? <a href={`tel:${gemeente.telefoon.replaceAll(' ', '')}`}>{gemeente.telefoon}</a></Trans></p>}
      <p><Link to="/sociale-kaart"><Trans>Bekijk alles wat er is</Trans></Link></p>
    </EmptyState>
  );
}

function NotThis() {
  const { t } = useLingui();
  return (
    <Section title={t`Zit het er niet bij?`} card>
      <p><Trans>Vertel ons in uw eigen woorden waar u hulp bij zoekt. Wij bellen of mailen u binnen 1 werkdag.</Trans></p>
      <LinkButton to="/hulp-vragen" kind="secondary" icon="hand"><Trans>Vraag om een gesprek</Trans></LinkButton>
    </Section>
  );
}
