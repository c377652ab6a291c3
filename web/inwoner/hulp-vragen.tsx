import { Trans, useLingui } from '@lingui/react/macro';
import { msg } from '@lingui/core/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/hulp-vragen.ts';
import { getApp } from '../shared/app-context.ts';
import type { FormReader } from '../shared/forms/read-form.ts';
import { readForm } from '../shared/forms/read-form.ts';
import { showErrors, submitForm } from '../shared/forms/submit-form.ts';
import { Button } from '../shared/ui/button.tsx';
import { Form } from '../shared/ui/form.tsx';
import { Page } from '../shared/ui/page.tsx';
import { Select } from '../shared/ui/select.tsx';
import { TextArea } from '../shared/ui/text-area.tsx';
import { Trap } from '../shared/ui/trap.tsx';
import { TextField } from '../shared/ui/text-field.tsx';

export function loader({ context }: Route.LoaderArgs) {
  const { gemeenten, actor } = getApp(context);
  return { gemeenten, gekozen: actor.gemeente, naam: actor.soort === 'inwoner' ? actor.naam : '' };
}

function checkAnswers(form: FormReader): void {
  if (form.text('vraag') === '') form.refuse('vraag', msg`Schrijf op waar u hulp bij zoekt. Een paar woorden is genoeg.`);
  // The home page asks for nothing else yet.
  if (form.values['naam'] === undefined) return;
  if (form.text('naam') === '') form.refuse('naam', msg`Vul uw naam in. Dan weten we hoe we u kunnen aanspreken.`);
  if (form.text('telefoon') === '' && form.text('email') === '') form.refuse('telefoon', msg`Vul een telefoonnummer of e-mailadres in. Dan kunnen wij u bereiken.`);
  if (form.text('gemeente') === '') form.refuse('gemeente', msg`Kies de gemeente waar u woont.`);
}

/** Posted, not asked by address: what people write here may be private. The question alone comes from the home page. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const vraag = form.text('vraag');
  if (vraag !== '' && form.values['naam'] === undefined) return { vraag };
  checkAnswers(form);
  if (form.errors.length > 0) return showErrors(form);
  const input = { gemeente: form.text('gemeente'), vraag, naam: form.text('naam'), telefoon: form.text('telefoon'), email: form.text('email'), namens: form.text('namens') };
  return submitForm(form, input, async (hulpvraag) => {
    const { nummer, reactieUiterlijk, persoonlijkPlanUiterlijk, onderzoekUiterlijk } = await getApp(context).execute('klantcontact.hulpvraag', hulpvraag, { idempotencyKey: form.idempotencyKey });
    const told = new URLSearchParams({ nummer, reactie: reactieUiterlijk, plan: persoonlijkPlanUiterlijk, onderzoek: onderzoekUiterlijk });
    return redirect(`/hulp-vragen/ontvangen?${told.toString()}`);
  });
}

export default function HulpVragen({ loaderData: { gemeenten, gekozen, naam } }: Route.ComponentProps) {
  const { t } = useLingui();
  const answer = useActionData<typeof action>();
  const begun = answer !== undefined && 'vraag' in answer ? answer.vraag : undefined;
  const state = answer !== undefined && 'errors' in answer ? answer : undefined;
  const defaults = { gemeente: gekozen, naam, ...(begun === undefined ? {} : { vraag: begun }) };
  return (
    <Page title={t`Vraag om hulp`} state={state} back={{ to: '/' }} lead={t`Wij bellen of mailen u binnen 1 werkdag. Inloggen hoeft niet.`}>
      <Form state={state} defaults={defaults} key={begun}>
        <Trap />
        <TextArea name="vraag" label={t`Waar zoekt u hulp bij?`} hint={t`Schrijf het op zoals u het zelf zou zeggen. Een paar woorden is genoeg.`} />
        <TextField name="naam" label={t`Uw naam`} autoComplete="name" />
        <TextField name="telefoon" label={t`Uw telefoonnummer`} kind="tel" autoComplete="tel" size="middle" hint={t`Vul dit in, of uw e-mailadres hieronder.`} optional />
        <TextField name="email" label={t`Uw e-mailadres`} kind="email" autoComplete="email" optional />
        <TextField name="namens" label={t`Voor wie vraagt u hulp?`} hint={t`Alleen als het niet voor uzelf is. Bijvoorbeeld: voor mijn moeder.`} optional />
        <Select name="gemeente" label={t`In welke gemeente woont u?`} options={gemeenten.map(({ code, naam: label }) => ({ value: code, label }))} />
        <p className="spil-subtle">
          <Trans>
            Wij gebruiken deze gegevens alleen om u te helpen. <a href="/privacy">Zo gaan we om met uw gegevens</a>.
          </Trans>
        </p>
        <Button icon="send">
          <Trans>Verstuur mijn vraag</Trans>
        </Button>
      </Form>
    </Page>
  );
}
