import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, redirect, useActionData } from 'react-router';
import type { Route } from './+types/handle.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm, type FormReader } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { Doors, type Door } from '../../shared/ui/doors.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { gemeenteOf } from '../gemeente-of.ts';
import { AnswerChoice, type Answers } from './answers.tsx';
import { ConsentWarning, Facts, HandedIn, Together, type Contact } from './contact-parts.tsx';
import { CallBackState, HandedOver } from './contact-work.tsx';
import { Earlier } from './earlier.tsx';
import { MeldingReceipt } from './melding-receipt.tsx';
import { readMeldingReceipt } from './read-melding-receipt.ts';
import { nextPage, readVervolg } from './read-vervolg.ts';
import { EndFields } from './register-form.tsx';
import { useUitkomsten } from './words.ts';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  const contact = await execute('klantcontact.gegevens', { id: params.contact });
  const eerder = contact.persoon === null ? undefined : await execute('klantcontact.persoon', { persoon: contact.persoon, aantal: 6 });
  const antwoorden = ['open', 'overgedragen'].includes(contact.toestand) && contact.vraag !== '' ? (await execute('kennisartikel.zoekopdracht', { gemeente: gemeenteOf(contact.id), vraag: contact.vraag })).items.slice(0, 3) : [];
  const asked = new URL(request.url).searchParams;
  return { contact, receipt: readMeldingReceipt(asked), bewaard: asked.has('bewaard'), antwoorden, eerder: eerder?.items.filter(({ id }) => id !== contact.id) };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  if (form.form === 'vervolg') return addQuestion(form, context, params.contact);
  return form.form === 'poging' ? keepCall(form, context, params.contact) : endQuestion(form, context, params.contact);
}

type Context = Route.ActionArgs['context'];

function addQuestion(form: FormReader, context: Context, id: string) {
  return submitForm(form, { id, ...readVervolg(form) }, async (input) => {
    const { execute } = getApp(context);
    const next = await execute('klantcontact.vervolgvraag', input, { idempotencyKey: form.idempotencyKey });
    const { persoon } = await execute('klantcontact.gegevens', { id: next.id });
    return redirect(nextPage(next.id, form.text('uitkomst'), persoon));
  });
}

function keepCall(form: FormReader, context: Context, id: string) {
  if (!['ja', 'nee'].includes(form.text('bereikt'))) form.refuse('bereikt', msg`Kies of u de inwoner hebt gesproken.`);
  return submitForm(form, { id: form.text('verzoek'), bereikt: form.text('bereikt') === 'ja', notitie: form.text('notitie') }, async (input) => {
    await getApp(context).execute('terugbelverzoek.poging', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/klantcontact/${id}?bewaard`);
  });
}

function endQuestion(form: FormReader, context: Context, id: string) {
  const uitkomst = (['beantwoord', 'doorgeleid'] as const).find((one) => one === form.text('uitkomst'));
  if (uitkomst === undefined) form.refuse('uitkomst', msg`Kies hoe het verder gaat.`);
  const [artikel = '', versie = ''] = form.text('artikel').split(' ');
  if (form.text('toelichting') === '' && artikel === '') form.refuse('toelichting', msg`Schrijf kort op wat u antwoordde of met wie u de inwoner verbond.`);
  const given = artikel === '' ? {} : { artikel: { id: artikel, versie: Number(versie) } };
  return submitForm(form, { id, uitkomst: uitkomst ?? 'beantwoord', toelichting: form.text('toelichting'), naar: form.text('naar'), ...given }, async (input) => {
    await getApp(context).execute('klantcontact.afhandeling', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/klantcontact/${id}?bewaard`);
  });
}

type State = ReturnType<typeof useActionData<typeof action>>;

export default function Handle({ loaderData: { contact, receipt, bewaard, antwoorden, eerder } }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  const open = contact.toestand === 'open' || contact.toestand === 'overgedragen';
  const may = (act: string): boolean => contact.kan.some((one) => one.act === act && one.mag);
  return (
    <Page title={contact.naam === '' ? t`Vraag` : t`Vraag van ${contact.naam}`} state={state} back={{ to: '/klantcontact', label: t`Open vragen` }}>
      {receipt !== undefined && <MeldingReceipt receipt={receipt} />}
      {bewaard && state === undefined && <Alert tone="positive" title={t`Bewaard`} live />}
      {contact.vraag === '' ? <p><Trans>Deze vraag is een melding geworden. Wie in het dossier werkt, leest haar daar.</Trans></p> : <blockquote className="spil-quote">{contact.vraag}</blockquote>}
      <ConsentWarning contact={contact} />
      <Facts contact={contact} />
      <HandedIn contact={contact} />
      {!open && receipt === undefined && <Ended contact={contact} />}
      <HandedOver contact={contact} />
      <CallBackState contact={contact} state={state} />
      <Together contact={contact} />
      {open && <Ways contact={contact} state={state} antwoorden={antwoorden} />}
      {may('klantcontact.vervolgvraag') && (
        <Section title={t`Nog een vraag in dit gesprek`} card key={contact.samen.length}>
          <Form id="vervolg" label={t`Nog een vraag in dit gesprek`} state={state} defaults={{ uitkomst: 'open' }}>
            <TextArea name="vraag" label={t`Wat vraagt de inwoner nog meer?`} rows={3} />
            <EndFields />
            <Button kind="secondary"><Trans>Bewaar deze vraag</Trans></Button>
          </Form>
        </Section>
      )}
      {eerder !== undefined && <Earlier items={eerder.slice(0, 5)} all={contact.persoon === null ? undefined : `/klantcontact/personen/${contact.persoon}`} />}
    </Page>
  );
}

function Ended({ contact }: { readonly contact: Contact }) {
  const { t } = useLingui();
  return (
    <Alert tone="info" title={t`Deze vraag is afgehandeld`}>
      <p>{contact.toelichting || (contact.melding === null ? '' : t`Er is een melding van gemaakt.`)}</p>
      {contact.artikel !== null && <p><Link to={`/werk/kennisbank/${contact.artikel.id}?versie=${contact.artikel.versie}`}><Trans>Wat er is verteld: {contact.artikel.titel}</Trans></Link></p>}
      {contact.signaal !== null && <p><Link to={`/signalen/${contact.signaal}`}><Trans>Er is een signaal van gemaakt.</Trans></Link></p>}
    </Alert>
  );
}

function Ways({ contact, state, antwoorden }: { readonly contact: Contact; readonly state: State; readonly antwoorden: Answers }) {
  const { t } = useLingui();
  const base = `/klantcontact/${contact.id}`;
  const doors: Door[] = [
    { to: `${base}/melding${contact.persoon === null ? '' : `/${contact.persoon}`}`, icon: 'forward', title: t`Maak er een melding van`, text: t`Er is onderzoek nodig. De inwoner hoeft niets opnieuw te vertellen.` },
    { to: `/signalen/nieuw?vraag=${contact.id}`, icon: 'hand', title: t`Maak er een signaal van`, text: t`Iemand maakt zich zorgen over een ander.` },
    ...(contact.terugbellen?.toestand === 'open' ? [] : [{ to: `${base}/terugbellen`, icon: 'phone' as const, title: t`Laat iemand terugbellen`, text: t`Met een naam en een laatste dag.` }]),
    ...(contact.toestand === 'open' ? [{ to: `${base}/overdragen`, icon: 'mensen' as const, title: t`Draag warm over`, text: t`Aan een team of collega, als het kan met een afspraak.` }] : []),
    ...(contact.persoon === null ? [{ to: `${base}/persoon`, icon: 'search' as const, title: t`Zoek op om wie het gaat`, text: t`Dan ziet u wat er eerder is gezegd.` }] : []),
  ];
  return (
    <>
      <Section title={t`Het gaat verder`}><Doors label={t`Het gaat verder`} doors={doors} /></Section>
      <Section title={t`U kunt het zelf afhandelen`} card>
        <Form state={state}>
          <RadioGroup name="uitkomst" legend={t`Hoe gaat het verder?`} options={useUitkomsten()} />
          <AnswerChoice answers={antwoorden} />
          <TextArea name="toelichting" label={t`Wat hebt u gedaan?`} rows={3} optional={antwoorden.length > 0} />
          <TextField name="naar" label={t`Naar wie doorgeleid?`} optional />
          <Button kind="secondary">
            <Trans>Bewaar</Trans>
          </Button>
        </Form>
      </Section>
    </>
  );
}
