import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/meldcode.ts';
import { getApp, type Acts } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { Timeline } from '../../shared/ui/timeline.tsx';
import './signalen.css';
import { StepForm } from './meldcode-form.tsx';
import { kindchecks, stappen, useMeldcodeWords, vragen } from './meldcode-words.ts';

export async function loader({ context, params }: Route.LoaderArgs) {
  return getApp(context).execute('meldcode.gegevens', { signaal: params.signaal });
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const stap = stappen.find((one) => one === form.text('stap')) ?? 'signalen';
  if (form.text('tekst') === '') form.refuse('tekst', msg`Schrijf op wat u deed en wat u ervan vindt.`);
  const kindcheck = kindchecks.find((one) => one === form.text('kindcheck'));
  const antwoorden = vragen.flatMap((vraag) => {
    const answer = form.text(vraag);
    if (answer !== 'ja' && answer !== 'nee') return [];
    if (form.text(`${vraag}-reden`) === '') form.refuse(`${vraag}-reden`, msg`Schrijf op waarom.`);
    return [{ vraag, ja: answer === 'ja', reden: form.text(`${vraag}-reden`) }];
  });
  const input = { signaal: params.signaal, stap, tekst: form.text('tekst'), ...(kindcheck === undefined ? {} : { kindcheck }), ...(stap === 'beslissen' ? { antwoorden } : {}) };
  return submitForm(form, input, async (vastlegging) => {
    await getApp(context).execute('meldcode.vastlegging', vastlegging, { idempotencyKey: form.idempotencyKey });
    return redirect(`/signalen/${params.signaal}/meldcode`);
  });
}

type Item = Acts['meldcode.gegevens']['output']['items'][number];

/** The steps that were taken, and the next one. For the team alone. */
export default function Meldcode({ loaderData: { items }, params }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  const words = useMeldcodeWords();
  const last = items.at(-1);
  const next = stappen[Math.min(last === undefined ? 0 : stappen.indexOf(last.stap) + 1, stappen.length - 1)] ?? 'signalen';
  const decided = items.findLast(({ uitkomst }) => uitkomst !== null)?.uitkomst;
  const asked = new Set(items.map(({ stap }) => stap));
  return (
    <Page title={t`Meldcode`} state={state} back={{ to: `/signalen/${params.signaal}`, label: t`Signaal` }} lead={t`Vijf stappen bij een vermoeden van geweld of mishandeling. Alleen uw team ziet dit.`}>
      <Alert tone="warning" title={t`Is er nu gevaar?`}>
        <p><Trans>Bel <a href="tel:112">112</a>. Advies, ook zonder naam te noemen: Veilig Thuis <a href="tel:08002000">0800 2000</a>, dag en nacht.</Trans></p>
      </Alert>
      {decided === 'melden' && <Alert tone="warning" title={t`Het afwegingskader zegt: melden bij Veilig Thuis`}><p><Trans>Bel <a href="tel:08002000">0800 2000</a>. Vertel het ook de mensen om wie het gaat, als dat veilig kan.</Trans></p></Alert>}
      {decided === 'hulp' && <Alert tone="positive" title={t`Het afwegingskader zegt: hulp gaat door, en u volgt het`} />}
      {decided === 'sluiten' && <Alert tone="info" title={t`Het afwegingskader zegt: afsluiten, met deze vastlegging`} />}
      {items.length > 0 && (
        <Section title={t`Wat is vastgelegd`}>
          <Timeline label={t`Wat is vastgelegd`} items={items.map((item) => ({ key: item.id, on: item.moment, by: item.medewerker, title: words.stappen[item.stap], detail: <Detail item={item} /> }))} />
        </Section>
      )}
      <StepForm state={state} stap={next} done={asked} key={items.length} />
    </Page>
  );
}

function Detail({ item }: { readonly item: Item }) {
  const { t } = useLingui();
  const words = useMeldcodeWords();
  return (
    <>
      <p>{item.tekst}</p>
      {item.kindcheck !== null && <p>{t`Kindcheck`}: {words.kindchecks[item.kindcheck]}</p>}
      {item.antwoorden.map(({ vraag, ja, reden }) => <p key={vraag}>{words.vragen[vraag]} <strong>{ja ? t`Ja` : t`Nee`}</strong>: {reden}</p>)}
      {item.uitkomst !== null && <p><strong>{words.uitkomsten[item.uitkomst]}</strong></p>}
    </>
  );
}
