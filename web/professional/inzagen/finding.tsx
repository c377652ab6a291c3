import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, redirect } from 'react-router';
import type { Route } from './+types/finding.ts';
import { getApp, type Acts } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { showErrors, submitForm } from '../../shared/forms/submit-form.ts';
import { Button } from '../../shared/ui/button.tsx';
import { CheckboxGroup, RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { DataList } from '../../shared/ui/data-list.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { inPeriod } from './period.ts';
import { useJudgementWords, useRuleWords } from './words.ts';

export { readAgain as shouldRevalidate } from '../../shared/forms/read-again.ts';

type Judgement = Acts['opvallende-inzage.beoordeling']['input'];

export async function loader({ context, params }: Route.LoaderArgs) {
  return { view: await getApp(context).execute('opvallende-inzage.gegevens', { id: params.opvallend }) };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const oordeel = form.optionalText('oordeel') as Judgement['oordeel'] | undefined;
  if (oordeel === undefined) form.refuse('oordeel', msg`Kies wat u vond.`);
  if (form.text('toelichting').length < 5) form.refuse('toelichting', msg`Schrijf op wat u deed en waarom u dit vindt.`);
  if (oordeel === undefined) return showErrors(form);
  return submitForm(form, { id: params.opvallend, oordeel, toelichting: form.text('toelichting'), verteldAan: [...form.list('verteldAan')] as Judgement['verteldAan'] }, async (input) => {
    await getApp(context).execute('opvallende-inzage.beoordeling', input, { idempotencyKey: form.idempotencyKey, ifMatch: form.text('versie') });
    return redirect('/werk/inzagen?bewaard');
  });
}

/** One look that stands out: why, what to do, where to see more, and what the privacy officer thinks of it. */
export default function StandsOut({ loaderData: { view }, actionData }: Route.ComponentProps) {
  const { t } = useLingui();
  const rule = useRuleWords()[view.regel];
  const { oordeel, verteld } = useJudgementWords();
  const { dossier, norm, aantal, beoordeeldOp, beoordeeldDoor } = view;
  const told = view.verteldAan.map((who) => verteld[who]).join(', ');
  return (
    <Page title={`${rule.name}: ${view.naam}`} state={actionData} back={{ to: '/werk/inzagen', label: t`Wie keek waar?` }} lead={rule.why}>
      <DataList
        items={[
          { label: t`Dag`, value: <DateText value={view.dag} /> }, { label: t`Keer`, value: norm === null ? aantal : t`${aantal}; dit valt op vanaf ${norm}` }, ...(view.reden === '' ? [] : [{ label: t`Reden van de medewerker`, value: view.reden }]),
          ...(dossier === null ? [] : [{ label: t`Dossier`, value: <Link to={`/dossiers/${dossier}/inzage`}><Trans>Wie keek in dossier {view.nummer ?? ''}</Trans></Link> }]),
          { label: t`Alles van die dag`, value: <Link to={`/werk/inzagen/alle${inPeriod({ vanaf: view.dag, tot: view.dag }, { medewerker: view.actor })}`}><Trans>Waar {view.naam} die dag keek</Trans></Link> },
        ]}
      />
      <Section title={t`Wat kunt u doen?`}><p>{rule.todo}</p></Section>
      {view.oordeel !== null && beoordeeldOp !== null && (
        <Section title={t`Beoordeeld`} card>
          <DataList items={[{ label: t`Oordeel`, value: oordeel[view.oordeel] }, { label: t`Door`, value: beoordeeldDoor ?? '' }, { label: t`Op`, value: <DateText value={beoordeeldOp} time /> }, { label: t`Verteld aan`, value: told === '' ? t`niemand` : told }, { label: t`Toelichting`, value: <span className="spil-lines">{view.toelichting}</span> }]} />
        </Section>
      )}
      <Section title={view.oordeel === null ? t`Uw oordeel` : t`Uw oordeel wijzigen`} card>
        <Form state={actionData} defaults={{ toelichting: view.toelichting }}>
          <input type="hidden" name="versie" value={view.versie} />
          <RadioGroup name="oordeel" legend={t`Was deze inzage terecht?`} options={[{ value: 'terecht', label: t`Ja` }, { value: 'onterecht', label: t`Nee`, hint: t`Dit kan een datalek zijn. Meld een datalek binnen 72 uur aan de Autoriteit Persoonsgegevens (AVG art. 33).` }, { value: 'nader-onderzoek', label: t`Dat moet ik verder uitzoeken` }]} />
          <TextArea name="toelichting" rows={4} label={t`Wat vond u, en waarom?`} />
          <CheckboxGroup name="verteldAan" optional legend={t`Aan wie is het verteld?`} options={(['inwoner', 'regisseur', 'leidinggevende', 'ap'] as const).map((value) => ({ value, label: verteld[value] }))} />
          <div><Button><Trans>Oordeel bewaren</Trans></Button></div>
        </Form>
      </Section>
    </Page>
  );
}
