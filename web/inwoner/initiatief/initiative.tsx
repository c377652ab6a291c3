import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, redirect, useActionData } from 'react-router';
import type { Route } from './+types/initiative.ts';
import { getApp } from '../../shared/app-context.ts';
import type { FormState } from '../../shared/forms/form-state.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { InitiativeFacts } from '../../shared/initiatief/initiative-facts.tsx';
import { initiativeTones, useInitiativeWords, type Initiative } from '../../shared/initiatief/initiative-words.ts';
import { useShell } from '../../shared/shell/shell.tsx';
import { listWijkOptions, nameOfWijk } from '../../shared/sociale-kaart/wijk-options.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button, LinkButton } from '../../shared/ui/button.tsx';
import { Choice } from '../../shared/ui/choice.tsx';
import { RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { Trap } from '../../shared/ui/trap.tsx';

export async function loader({ context, params: { initiatief: id }, request }: Route.LoaderArgs) {
  const { execute, actor } = getApp(context);
  const one = await execute('initiatief.gegevens', { id });
  const wijken = await listWijkOptions(execute, actor.gemeente ?? '');
  const { mensen: _people, ...shown } = one;
  return { one: shown, wijk: nameOfWijk(wijken, one.wijk), done: new URL(request.url).searchParams.get('gedaan') ?? '' };
}

export async function action({ request, context, params: { initiatief: id } }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute } = getApp(context);
  if (form.form === 'stem') {
    if (form.text('stem') === '') form.refuse('stem', msg`Kies voor of tegen.`);
    // Without a key: of a vote no answer is kept.
    return submitForm(form, { id, voor: form.text('stem') === 'voor' }, async (input) => {
      await execute('initiatief.stem', input);
      return redirect(`/initiatieven/${id}?gedaan=stem`);
    });
  }
  if (form.text('naam') === '') form.refuse('naam', msg`Vul uw naam in. Een voornaam mag ook.`);
  if (form.text('bereik') === '') form.refuse('bereik', msg`Vul in hoe wij u kunnen bereiken.`);
  return submitForm(form, { id, naam: form.text('naam'), bereik: form.text('bereik'), doetMee: form.checked('doetMee') }, async (input) => {
    await execute('initiatief.steunbetuiging', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/initiatieven/${id}?gedaan=steun`);
  });
}

/** One initiative: read it, support it, join in, or vote. */
export default function ShowInitiative({ loaderData: { one, wijk, done } }: Route.ComponentProps) {
  const { t } = useLingui();
  const { states } = useInitiativeWords();
  const state = useActionData<typeof action>();
  const { toestand } = one;
  return (
    <Page title={one.titel} state={state} back={{ to: '/initiatieven', label: t`Initiatieven in de wijk` }} actions={<StatusBadge tone={initiativeTones[toestand]}>{states[toestand]}</StatusBadge>}>
      {done === 'steun' && <Alert tone="positive" title={t`Dank u wel voor uw steun`} live />}
      {done === 'stem' && <Alert tone="positive" title={t`Uw stem telt mee`} live><p><Trans>Niemand kan zien wat u stemde, ook de gemeente niet.</Trans></p></Alert>}
      <InitiativeFacts one={one} wijk={wijk} />
      {toestand === 'stemming' && done !== 'stem' && <Vote one={one} wijk={wijk} state={state} />}
      {(toestand === 'geplaatst' || toestand === 'stemming' || toestand === 'toegekend' || toestand === 'betaald') && <Support state={state} />}
      <p><Link to={`/regels-in-de-weg/vragen?initiatief=${one.id}`}><Trans>Zit een regel van de gemeente dit idee in de weg?</Trans></Link></p>
    </Page>
  );
}

function Vote({ one: { id, stemleeftijd }, wijk, state }: { readonly one: Initiative; readonly wijk: string; readonly state: FormState | undefined }) {
  const { t } = useLingui();
  const { actor } = useShell();
  return (
    <Section title={t`Moet dit geld krijgen?`} card>
      <p><Trans>Wie in {wijk} woont en {stemleeftijd} jaar of ouder is, stemt één keer. Wij kijken met uw DigiD of u er woont. Niemand kan zien wat u stemt.</Trans></p>
      {actor.soort === 'inwoner' ? (
        <Form id="stem" state={state} label={t`Stemmen`}>
          <RadioGroup name="stem" legend={t`Uw stem`} options={[{ value: 'voor', label: t`Ja, geef dit geld` }, { value: 'tegen', label: t`Nee, liever niet` }]} />
          <p><Trans>U kunt uw stem daarna niet meer veranderen.</Trans></p>
          <Button><Trans>Stem</Trans></Button>
        </Form>
      ) : <LinkButton to={`/inloggen?${new URLSearchParams({ terug: `/initiatieven/${id}` }).toString()}`} icon="lock"><Trans>Log in om te stemmen</Trans></LinkButton>}
    </Section>
  );
}

function Support({ state }: { readonly state: FormState | undefined }) {
  const { t } = useLingui();
  return (
    <Section title={t`Steun dit idee`}>
      <Form id="steun" state={state} label={t`Steun dit idee`}>
        <Trap />
        <TextField name="naam" label={t`Uw naam`} autoComplete="name" />
        <TextField name="bereik" label={t`Uw telefoonnummer of e-mailadres`} hint={t`Alleen de gemeente ziet dit.`} />
        <Choice kind="checkbox" id="steun-doetMee" name="doetMee" option={{ value: 'ja', label: t`Ik doe mee` }} checked={false} invalid={undefined} />
        <Button kind="secondary"><Trans>Ik steun dit</Trans></Button>
      </Form>
    </Section>
  );
}
