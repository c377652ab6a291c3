import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Route } from './+types/objection.ts';
import { getApp } from '../../shared/app-context.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { ButtonGroup, LinkButton } from '../../shared/ui/button.tsx';
import { Done } from '../../shared/ui/confirm.tsx';
import { DataList } from '../../shared/ui/data-list.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Letter } from '../../shared/ui/letter.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import { ObjectionHelp } from './help.tsx';
import { nextSteps } from './next-steps.tsx';
import { isEnded, tones, useStateWords, type View } from './state-words.ts';
import { WhyDay } from './why-day.tsx';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const view = await getApp(context).execute('bezwaar.gegevens', { id: params.bezwaar });
  return { view, sent: new URL(request.url).searchParams.has('ontvangen'), may: view.kan.filter(({ mag }) => mag).map(({ act }) => act) };
}

/** One objection: where it stands, what happens next and when, what was sent, and in the end the decision. */
export default function ObjectionPage({ loaderData: { view, sent, may } }: Route.ComponentProps) {
  const { t } = useLingui();
  const words = useStateWords();
  const term = view.termijnen.find(({ regel }) => regel === 'awb-beslissing-op-bezwaar');
  const base = `/mijn/bezwaren/${view.id}`;
  const next = nextSteps(view);
  return (
    <Page title={sent ? t`Wij hebben uw bezwaar` : t`Uw bezwaar`} back={{ to: '/mijn/bezwaren', label: t`Mijn bezwaren` }} above={sent ? undefined : <StatusBadge tone={tones[view.toestand]}>{words[view.toestand]}</StatusBadge>}>
      {sent && <Done title={t`Uw bezwaar is verstuurd`} next={next}><p><Trans>De ontvangst staat ook in een brief in <Link to="/mijn/post">uw post</Link>.</Trans></p></Done>}
      {!sent && !isEnded(view.toestand) && next.length > 0 && <Section title={t`Wat gebeurt er nu?`}><ol className="spil-next">{next.map(({ key, text }) => <li key={key}>{text}</li>)}</ol></Section>}
      {!isEnded(view.toestand) && term !== undefined && <WhyDay steps={term.uitleg} />}
      {view.brief !== null && (
        <Section title={view.brief.titel} card>
          <Letter lang={view.brief.taal} parts={view.brief.blokken} />
          {view.brief.document !== null && <LinkButton kind="secondary" icon="document" document to={`/documenten/${view.brief.document}`}><Trans>Brief als PDF</Trans></LinkButton>}
        </Section>
      )}
      {view.brief === null && isEnded(view.toestand) && view.toestand !== 'ingetrokken' && <Alert title={t`De brief met onze beslissing komt eraan`} />}
      {(may.includes('bezwaar.aanvulling') || may.includes('bezwaar.intrekking')) && (
        <ButtonGroup>
          {may.includes('bezwaar.aanvulling') && <LinkButton to={`${base}/aanvullen`} icon="document">{view.grondenUiterlijk === null ? t`Iets toevoegen of een stuk sturen` : t`Opschrijven waarom ik bezwaar maak`}</LinkButton>}
          {may.includes('bezwaar.intrekking') && <LinkButton kind="secondary" to={`${base}/intrekken`}><Trans>Bezwaar intrekken</Trans></LinkButton>}
        </ButtonGroup>
      )}
      <What view={view} />
      {!isEnded(view.toestand) && <ObjectionHelp />}
    </Page>
  );
}

/** What the inwoner sent, and what was written of the hearing. */
function What({ view }: { readonly view: View }) {
  const { t } = useLingui();
  return (
    <Section title={t`Uw bezwaar in het kort`}>
      <DataList
        items={[
          { label: t`Ontvangen op`, value: <DateText value={view.ontvangenOp} /> },
          { label: t`Tegen het besluit van`, value: <Link to={`/mijn/besluiten/${view.beschikking}`}><DateText value={view.besluitVan} /></Link> },
          { label: t`Waarom u het niet eens bent`, value: view.gronden === '' ? t`U schreef nog niets.` : <span className="spil-lines">{view.gronden}</span> },
          ...(view.laatReden === '' ? [] : [{ label: t`Waarom het later werd`, value: view.laatReden }]),
          ...(view.behandelaar === null ? [] : [{ label: t`Wie uw bezwaar bekijkt`, value: <span translate="no">{view.behandelaar.naam}</span> }]),
          ...(view.verdagingWeken === 0 ? [] : [{ label: t`Waarom wij meer tijd nemen`, value: view.verdagingReden }]),
          ...(view.verslag === '' ? [] : [{ label: t`Verslag van de hoorzitting`, value: <span className="spil-lines">{view.verslag}</span> }]),
          ...(view.stukken.length === 0 ? [] : [{ label: t`Stukken`, value: <ul className="spil-list">{view.stukken.map((stuk) => <li key={stuk.document}><Link reloadDocument to={`/documenten/${stuk.document}`}>{stuk.titel}</Link></li>)}</ul> }]),
        ]}
      />
    </Section>
  );
}
