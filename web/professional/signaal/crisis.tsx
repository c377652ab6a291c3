import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, redirect, useActionData } from 'react-router';
import type { Route } from './+types/crisis.ts';
import { getApp, type Acts } from '../../shared/app-context.ts';
import type { FormState } from '../../shared/forms/form-state.ts';
import type { FormReader } from '../../shared/forms/read-form.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { DataList } from '../../shared/ui/data-list.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { DayLeft } from '../werk/day-left.tsx';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  const [overzicht, { persoon, nummer }] = await Promise.all([execute('crisis.gegevens', { signaal: params.signaal }), execute('signaal.gegevens', { id: params.signaal })]);
  return { overzicht, persoon, nummer };
}

interface Send {
  readonly form: FormReader;
  readonly context: Route.ActionArgs['context'];
  readonly signaal: string;
}

function handOver({ form, context, signaal }: Send) {
  if (form.text('situatie') === '') form.refuse('situatie', msg`Schrijf op wat er nu aan de hand is.`);
  return submitForm(form, { signaal, situatie: form.text('situatie'), afspraak: form.text('afspraak') }, async (input) => {
    await getApp(context).execute('crisis.overdracht', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/signalen/${signaal}/crisis`);
  });
}

function keepFeedback({ form, context, signaal }: Send) {
  if (form.text('gedaan') === '') form.refuse('gedaan', msg`Schrijf op wat de dienst heeft gedaan.`);
  if (form.text('afspraken') === '') form.refuse('afspraken', msg`Schrijf op wat er is afgesproken, en met wie.`);
  return submitForm(form, { id: form.text('crisis'), gedaan: form.text('gedaan'), afspraken: form.text('afspraken') }, async (input) => {
    await getApp(context).execute('crisis.terugmelding', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/signalen/${signaal}/crisis`);
  });
}

function finish({ form, context, signaal }: Send) {
  if (form.text('toelichting') === '') form.refuse('toelichting', msg`Schrijf op wie het brede beeld oppakt.`);
  return submitForm(form, { id: form.text('crisis'), dossier: form.text('dossier'), toelichting: form.text('toelichting') }, async (input) => {
    await getApp(context).execute('crisis.afronding', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/signalen/${signaal}?bewaard`);
  });
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const send = { form, context, signaal: params.signaal };
  if (form.form === 'terugmelding') return keepFeedback(send);
  return form.form === 'afronding' ? finish(send) : handOver(send);
}

type Overzicht = Acts['crisis.gegevens']['output'];
type Item = Overzicht['items'][number];
type State = FormState | undefined;

/** First the telephone, then the record: who took over, what they did, and who looks at the broad picture. */
export default function Crisis({ loaderData: { overzicht, persoon, nummer }, params }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  const { naam, telefoon } = overzicht.dienst;
  return (
    <Page title={t`Crisis`} state={state} back={{ to: `/signalen/${params.signaal}`, label: t`Signaal` }} lead={nummer}>
      <Alert tone="warning" title={t`Eerst bellen, dan schrijven`}>
        <p><Trans>Gevaar: <a href="tel:112">112</a>. Geweld of verwaarlozing thuis: Veilig Thuis <a href="tel:08002000">0800 2000</a>.</Trans></p>
        <p><Trans>Onze crisisdienst, dag en nacht: <strong>{naam}</strong>, <a href={`tel:${telefoon.replaceAll(' ', '')}`}>{telefoon}</a>.</Trans></p>
      </Alert>
      {overzicht.magOverdragen && <HandOver state={state} dienst={naam} />}
      {overzicht.items.map((item) => (
        <Section title={item.toestand === 'afgerond' ? t`Crisis, afgerond` : t`Crisis, overgedragen`} card key={item.id}>
          <Facts item={item} />
          {item.toestand === 'overgedragen' && <Feedback item={item} state={state} />}
          {item.toestand === 'teruggemeld' && <BroadPicture item={item} overzicht={overzicht} persoon={persoon?.id} signaal={params.signaal} state={state} />}
        </Section>
      ))}
    </Page>
  );
}

function HandOver({ state, dienst }: { readonly state: State; readonly dienst: string }) {
  const { t } = useLingui();
  return (
    <Section title={t`Overgedragen aan ${dienst}`} card>
      <Form id="overdracht" label={t`Overgedragen aan ${dienst}`} state={state}>
        <TextArea name="situatie" label={t`Wat is er nu aan de hand?`} hint={t`En wat is er al gedaan.`} rows={4} />
        <TextArea name="afspraak" label={t`Wat zegde de dienst toe?`} hint={t`En wie van ons is bereikbaar.`} rows={2} optional />
        <Button><Trans>Bewaar de overdracht</Trans></Button>
      </Form>
    </Section>
  );
}

function Facts({ item }: { readonly item: Item }) {
  const { t } = useLingui();
  const known = [
    { label: t`Overgedragen`, value: <><DateText value={item.overgedragenOp} time /> <Trans>door {item.door} aan {item.dienst}, {item.telefoon}</Trans></> },
    { label: t`Situatie`, value: item.situatie },
    { label: t`Toegezegd`, value: item.afspraak },
    { label: item.toestand === 'overgedragen' ? t`Terugmelding voor` : t`Brede beeld voor`, value: item.toestand === 'afgerond' ? '' : <DayLeft lastDay={item.uiterlijk} /> },
    { label: t`Gedaan`, value: item.gedaan },
    { label: t`Afspraken`, value: item.afspraken },
    { label: t`Afgerond`, value: item.afgerondOp === null ? '' : <DateText value={item.afgerondOp} time /> },
    { label: t`Brede beeld`, value: item.toelichting || (item.melding === null ? '' : t`in een melding`) },
  ];
  return <DataList items={known.filter(({ value }) => value !== '')} />;
}

function Feedback({ item, state }: { readonly item: Item; readonly state: State }) {
  const { t } = useLingui();
  return (
    <Form id="terugmelding" label={t`Terugmelding`} state={state}>
      <input type="hidden" name="crisis" value={item.id} />
      <TextArea name="gedaan" label={t`Wat heeft de dienst gedaan?`} rows={3} />
      <TextArea name="afspraken" label={t`Wat is er afgesproken?`} hint={t`Met wie, en wanneer.`} rows={3} />
      <Button><Trans>Bewaar de terugmelding</Trans></Button>
    </Form>
  );
}

interface BroadProps {
  readonly item: Item;
  readonly overzicht: Overzicht;
  readonly persoon: string | undefined;
  readonly signaal: string;
  readonly state: State;
}

/** Nobody is lost sight of: it ends in a melding, or in the dossier that is there. */
function BroadPicture({ item, overzicht: { dossier }, persoon, signaal, state }: BroadProps) {
  const { t } = useLingui();
  return (
    <Section title={t`Het brede beeld`} level={3}>
      <p><Trans>Het ergste is voorbij. Kijk nu samen met de inwoner naar alles wat nodig is.</Trans></p>
      <p>
        {persoon === undefined
          ? <Link to={`/signalen/${signaal}/persoon`}><Trans>Zoek eerst op om wie het gaat</Trans></Link>
          : <Link to={`/signalen/${signaal}/melding/${persoon}`}><Trans>Maak er een melding van</Trans></Link>}
      </p>
      {dossier !== null && (
        <Form id="afronding" label={t`Er is al een dossier`} state={state}>
          <input type="hidden" name="crisis" value={item.id} />
          <input type="hidden" name="dossier" value={dossier.id} />
          <TextArea name="toelichting" label={t`Of: het komt in dossier ${dossier.nummer}. Wie pakt het op?`} rows={2} />
          <Button kind="secondary"><Trans>Rond af in dit dossier</Trans></Button>
        </Form>
      )}
    </Section>
  );
}
