import { Trans, useLingui } from '@lingui/react/macro';
import { Link, redirect } from 'react-router';
import type { Route } from './+types/objection.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button, LinkButton } from '../../shared/ui/button.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Letter } from '../../shared/ui/letter.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { TermBadge } from '../../shared/ui/term-badge.tsx';
import { daysLeft } from '../dossier/days-left.ts';
import { Facts } from './facts.tsx';
import { StateBadge, type View } from './words.tsx';

export { readAgain as shouldRevalidate } from '../../shared/forms/read-again.ts';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { execute, lang } = getApp(context);
  const view = await execute('bezwaar.gegevens', { id: params.bezwaar });
  const term = view.termijnen.find(({ regel }) => regel === 'awb-beslissing-op-bezwaar');
  return { view, lang, term, days: term === undefined || term.einddatum === null ? null : daysLeft(term.einddatum) };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  return submitForm(form, { id: params.bezwaar }, async (input) => {
    await getApp(context).execute('bezwaar.opneming', input, { idempotencyKey: form.idempotencyKey, ifMatch: form.text('versie') });
    return redirect(`/bezwaren/${params.bezwaar}`);
  });
}

/** One objection for who handles it: what was said, by when, and what can be done now. */
export default function HandleObjection({ loaderData: { view, lang, term, days }, actionData }: Route.ComponentProps) {
  const { t } = useLingui();
  const refused = view.kan.find(({ act, mag }) => act === 'bezwaar.opneming' && !mag);
  return (
    <Page title={t`Bezwaar van ${view.naam}`} state={actionData} back={{ to: '/bezwaren', label: t`Bezwaren` }} above={<StateBadge state={view.toestand} />} wide>
      {term?.toestand === 'lopend' && term.einddatum !== null && days !== null && (
        <TermBadge name={t`beslissing op bezwaar`} lastDay={term.einddatum} daysLeft={days} soon={14} steps={term.uitleg.map((s) => ({ text: s.reden, artikel: s.artikel }))} />
      )}
      {!view.tijdig && <Alert tone="warning" title={t`Na de laatste dag ontvangen`}><p><Trans>De laatste dag was <DateText value={view.bezwaarUiterlijk} />. Kijk of er een goede reden is (art. 6:11 Awb).</Trans></p></Alert>}
      {view.grondenUiterlijk !== null && <Alert title={t`Nog zonder gronden`}><p><Trans>De inwoner kan tot en met <DateText value={view.grondenUiterlijk} /> schrijven waarom (art. 6:6 Awb). Zo lang staat de termijn stil.</Trans></p></Alert>}
      {view.toestand === 'ontvangen' && refused?.reden !== undefined && <Alert title={t`Een collega behandelt dit bezwaar`}><p>{refused.reden[lang]}</p></Alert>}
      {view.toestand === 'ontvangen' && refused === undefined && (
        <Form state={actionData}>
          <input type="hidden" name="versie" value={view.versie} />
          <div><Button><Trans>In behandeling nemen</Trans></Button></div>
        </Form>
      )}
      <Ways view={view} />
      <Facts view={view} lang={lang} />
      {view.brief !== null && (
        <Section title={view.brief.titel} card>
          <Letter lang={view.brief.taal} parts={view.brief.blokken} />
          {view.brief.document !== null && <LinkButton kind="secondary" document to={`/documenten/${view.brief.document}`}><Trans>Brief als PDF</Trans></LinkButton>}
        </Section>
      )}
    </Page>
  );
}

/** What can be done with it now. */
function Ways({ view }: { readonly view: View }) {
  const { t } = useLingui();
  const may = new Set(view.kan.filter(({ mag }) => mag).map(({ act }) => act));
  const base = `/bezwaren/${view.id}`;
  const ways = [
    { act: 'bezwaar.verslag', to: `${base}/verslag`, label: t`Verslag van de hoorzitting schrijven` }, { act: 'bezwaar.hoorzitting', to: `${base}/horen`, label: t`Hoorzitting plannen of afzien` }, { act: 'bezwaar.beslissing', to: `${base}/beslissen`, label: t`Beslissen` },
    { act: 'bezwaar.verdaging', to: `${base}/meer-tijd`, label: t`Meer tijd nemen` }, { act: 'bezwaar.aanvulling', to: `${base}/aanvullen`, label: t`Gronden of stuk toevoegen` }, { act: 'bezwaar.intrekking', to: `${base}/intrekken`, label: t`Intrekking vastleggen` },
  ].filter(({ act }) => may.has(act) && !(act === 'bezwaar.verdaging' && view.verdagingWeken > 0));
  if (ways.length === 0) return null;
  return <nav aria-label={t`Wat kan ik nu doen`}><ul className="spil-buttons spil-list">{ways.map(({ act, to, label }) => <li key={act}><Link to={to}>{label}</Link></li>)}</ul></nav>;
}
