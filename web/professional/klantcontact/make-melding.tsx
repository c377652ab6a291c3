import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/make-melding.ts';
import { Temporal } from '../../../src/platform/time/temporal.ts';
import type { Acts } from '../../shared/app-context.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { CheckboxGroup } from '../../shared/ui/choice-groups.tsx';
import { DataList } from '../../shared/ui/data-list.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { useToldFacts } from '../../shared/vertellen/use-told-facts.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  const [contact, persoon] = await Promise.all([execute('klantcontact.gegevens', { id: params.contact }), execute('persoon.gegevens', { id: params.persoon })]);
  const { vraag, naam, relatie, toestemming, gezelschap } = contact;
  return { vraag, persoon, told: { verteller: relatie === 'zelf' ? '' : naam, relatie, toestemming, gezelschap } };
}

/** The day in the Netherlands: the legal period runs from the day on which the question came (Wmo 2015 art. 2.3.2). */
const dayOf = (moment: string): string => Temporal.Instant.from(moment).toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString();

type Contact = Acts['klantcontact.gegevens']['output'];

/** How a melding came in, of how the question did. */
function meldingChannel(kanaal: Contact['kanaal'], deur: string | undefined): Acts['melding.registratie']['input']['kanaal'] {
  if (kanaal === 'inloop') return 'balie';
  return kanaal === 'ketenpartner' && (deur === 'huisarts' || deur === 'school') ? deur : kanaal;
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute } = getApp(context);
  if (form.text('vraag') === '') form.refuse('vraag', msg`Schrijf de vraag op, in de woorden van de inwoner.`);
  const spoed = form.checked('spoed');
  if (spoed && form.text('spoedReden') === '') form.refuse('spoedReden', msg`Schrijf op waarom er nu meteen hulp nodig is.`);
  return submitForm(form, { vraag: form.text('vraag'), spoedReden: form.text('spoedReden') }, async ({ vraag, spoedReden }) => {
    const { kanaal, ontvangenOp, aanmelding } = await execute('klantcontact.gegevens', { id: params.contact });
    const input = { persoon: params.persoon, klantcontact: params.contact, kanaal: meldingChannel(kanaal, aanmelding?.deur), ontvangenOp: dayOf(ontvangenOp), vraag, ...(spoed ? { spoed, spoedReden } : {}) };
    const { dossiernummer, onderzoekUiterlijk, persoonlijkPlanUiterlijk } = await execute('melding.registratie', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/klantcontact/${params.contact}?${new URLSearchParams({ dossier: dossiernummer, onderzoek: onderzoekUiterlijk, plan: persoonlijkPlanUiterlijk }).toString()}`);
  });
}

export default function MakeMelding({ loaderData: { vraag, persoon, told }, params }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  return (
    <Page title={t`Melding van ${persoon.naam}`} state={state} back={{ to: `/klantcontact/${params.contact}/melding`, label: t`Iemand anders` }}>
      {persoon.dossier !== null && (
        <Alert tone="info" title={t`Dit huishouden heeft al dossier ${persoon.dossier.nummer}`}>
          <p>{persoon.dossier.regisseur === null ? <Trans>Er is nog geen regisseur.</Trans> : <Trans>De regisseur is {persoon.dossier.regisseur}.</Trans>}</p>
        </Alert>
      )}
      {persoon.overledenOp !== null && <Alert tone="warning" title={t`Deze persoon is overleden`} />}
      <DataList
        items={[
          { label: t`Naam`, value: persoon.naam },
          { label: t`Geboren`, value: persoon.geboortedatum === null ? t`onbekend` : <DateText value={persoon.geboortedatum} /> },
          { label: t`Adres`, value: persoon.geheimhouding ? t`geheim` : `${persoon.adres} ${persoon.postcode} ${persoon.plaats}` },
          ...useToldFacts(told),
        ]}
      />
      <Form state={state} defaults={{ vraag }}>
        <TextArea name="vraag" label={t`De vraag`} hint={t`In de woorden van de inwoner.`} />
        <CheckboxGroup name="spoed" legend={t`Spoed`} optional options={[{ value: 'ja', label: t`Er is nu meteen hulp nodig`, hint: t`Dan kan tijdelijke hulp beginnen terwijl het onderzoek loopt.` }]} />
        <TextArea name="spoedReden" label={t`Waarom is er spoed?`} rows={2} optional />
        <Button>
          <Trans>Maak de melding</Trans>
        </Button>
      </Form>
    </Page>
  );
}
