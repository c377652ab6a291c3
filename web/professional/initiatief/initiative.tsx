import type { ReactNode } from 'react';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/initiative.ts';
import { getApp } from '../../shared/app-context.ts';
import type { FormState } from '../../shared/forms/form-state.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { InitiativeFacts } from '../../shared/initiatief/initiative-facts.tsx';
import { initiativeTones, useInitiativeWords, type Initiative } from '../../shared/initiatief/initiative-words.ts';
import { listWijkOptions, nameOfWijk } from '../../shared/sociale-kaart/wijk-options.ts';
import { Button } from '../../shared/ui/button.tsx';
import { RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';

export async function loader({ context, params: { initiatief: id } }: Route.LoaderArgs) {
  const { execute, actor } = getApp(context);
  const one = await execute('initiatief.gegevens', { id });
  const wijken = await listWijkOptions(execute, actor.gemeente ?? '');
  return { one, wijk: nameOfWijk(wijken, one.wijk) };
}

export async function action({ request, context, params: { initiatief: id } }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute } = getApp(context);
  const options = { idempotencyKey: form.idempotencyKey };
  const [keuze, reden] = [form.text('keuze'), form.text('reden')];
  if ((form.form === 'lezen' || form.form === 'besluit') && keuze === '') form.refuse('keuze', msg`Maak een keuze.`);
  if (form.form === 'besluit' && reden === '') form.refuse('reden', msg`Schrijf op waarom. Iedereen kan dit lezen.`);
  return submitForm(form, { id }, async (input) => {
    if (form.form === 'lezen') await execute('initiatief.beoordeling', { ...input, plaatsen: keuze === 'ja', reden }, options);
    if (form.form === 'stemming') await execute('initiatief.stemming', input, options);
    if (form.form === 'besluit') await execute('initiatief.besluit', { ...input, toekennen: keuze === 'ja', reden }, options);
    if (form.form === 'betaald') await execute('initiatief.betaling', input, options);
    return redirect(`/werk/initiatieven/${id}`);
  });
}

/** One initiative as the gemeente works with it: read, put before the wijk, paid. */
export default function WorkOnInitiative({ loaderData: { one, wijk } }: Route.ComponentProps) {
  const { t } = useLingui();
  const { states } = useInitiativeWords();
  const state = useActionData<typeof action>();
  const { toestand, gevraagd, besluitwijze, mensen = [] } = one;
  const asks = toestand === 'geplaatst' && gevraagd !== null;
  return (
    <Page title={one.titel} state={state} back={{ to: '/werk/initiatieven', label: t`Initiatieven` }} actions={<StatusBadge tone={initiativeTones[toestand]}>{states[toestand]}</StatusBadge>}>
      <InitiativeFacts one={one} wijk={wijk} />
      {toestand === 'opgegeven' && <Read state={state} />}
      {asks && besluitwijze === 'stemming' && <One id="stemming" title={t`De wijk laten stemmen`} button={t`Begin de stemming`} state={state}><Trans>Wie in de wijk woont kan dan stemmen met DigiD. Daarna beslist de telling vanzelf.</Trans></One>}
      {asks && besluitwijze === 'wijkraad' && <Wijkraad state={state} />}
      {toestand === 'toegekend' && <One id="betaald" title={t`Betalen`} button={t`Het is betaald`} state={state}><Trans>Betaal het in uw eigen administratie. Leg hier vast dat het gebeurde.</Trans></One>}
      {mensen.length > 0 && <People mensen={mensen} />}
    </Page>
  );
}

function Read({ state }: { readonly state: FormState | undefined }) {
  const { t } = useLingui();
  return (
    <Section title={t`Lezen en plaatsen`} card>
      <Form id="lezen" state={state} label={t`Lezen en plaatsen`}>
        <RadioGroup name="keuze" legend={t`Kan dit op de site?`} options={[{ value: 'ja', label: t`Ja, plaatsen` }, { value: 'nee', label: t`Nee, niet plaatsen` }]} />
        <TextArea name="reden" label={t`Waarom niet?`} hint={t`Wie het verstuurde leest dit met de eigen code.`} rows={2} optional />
        <Button><Trans>Leg vast</Trans></Button>
      </Form>
    </Section>
  );
}

function Wijkraad({ state }: { readonly state: FormState | undefined }) {
  const { t } = useLingui();
  return (
    <Section title={t`Besluit van de wijkraad`} card>
      <Form id="besluit" state={state} label={t`Besluit van de wijkraad`}>
        <RadioGroup name="keuze" legend={t`Wat besloot de wijkraad?`} options={[{ value: 'ja', label: t`Geld geven` }, { value: 'nee', label: t`Geen geld geven` }]} />
        <TextArea name="reden" label={t`Waarom?`} hint={t`Iedereen kan dit lezen.`} rows={2} />
        <Button><Trans>Leg vast</Trans></Button>
      </Form>
    </Section>
  );
}

function One({ id, title, button, state, children }: { readonly id: string; readonly title: string; readonly button: string; readonly state: FormState | undefined; readonly children: ReactNode }) {
  return <Section title={title} card><Form id={id} state={state} label={title}><p>{children}</p><Button>{button}</Button></Form></Section>;
}

function People({ mensen }: { readonly mensen: NonNullable<Initiative['mensen']> }) {
  const { t } = useLingui();
  return (
    <Section title={t`Mensen`}>
      <ul>{mensen.map(({ naam, bereik, begonnen, doetMee }) => <li key={bereik} translate="no">{naam}, {bereik} ({begonnen ? t`begon ermee` : doetMee ? t`doet mee` : t`steunt het`})</li>)}</ul>
    </Section>
  );
}
