import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect } from 'react-router';
import type { Route } from './+types/complain.ts';
import type { Acts } from '../../shared/app-context.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { showErrors, submitForm } from '../../shared/forms/submit-form.ts';
import { Button } from '../../shared/ui/button.tsx';
import { RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { Trap } from '../../shared/ui/trap.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';

type Input = Acts['klacht.indiening']['input'];

export function loader({ context }: Route.LoaderArgs) {
  const { gemeenten, actor } = getApp(context);
  return { gemeenten, gekozen: actor.gemeente, naam: actor.soort === 'inwoner' ? actor.naam : '', bekend: actor.soort === 'inwoner' };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute, actor } = getApp(context);
  const over = form.optionalText('over') as Input['over'] | undefined;
  if (over === undefined) form.refuse('over', msg`Kies over wie uw klacht gaat.`);
  if (form.text('wat') === '') form.refuse('wat', msg`Schrijf op wat er gebeurde.`);
  if (form.text('bemiddeling') === '') form.refuse('bemiddeling', msg`Kies of u een gesprek wilt.`);
  if (form.text('naam') === '') form.refuse('naam', msg`Vul uw naam in. Dan weten we hoe we u kunnen aanspreken.`);
  if (actor.soort !== 'inwoner' && form.text('telefoon') === '' && form.text('email') === '') form.refuse('telefoon', msg`Vul een telefoonnummer of e-mailadres in. Dan kunnen wij u bereiken.`);
  if (form.text('gemeente') === '') form.refuse('gemeente', msg`Kies de gemeente waar u woont.`);
  if (over === undefined) return showErrors(form);
  const input: Input = {
    gemeente: form.text('gemeente'), over, wie: form.text('wie'), wat: form.text('wat'), gewenst: form.text('gewenst'), bemiddeling: form.text('bemiddeling') !== 'nee', naam: form.text('naam'), telefoon: form.text('telefoon'), email: form.text('email'),
  };
  return submitForm(form, input, async (complaint) => {
    const { nummer, bellenUiterlijk, afhandelenUiterlijk } = await execute('klacht.indiening', complaint, { idempotencyKey: form.idempotencyKey });
    return redirect(`/klacht/ontvangen?${new URLSearchParams({ gemeente: complaint.gemeente, nummer, bellen: bellenUiterlijk, klaar: afhandelenUiterlijk }).toString()}`);
  });
}

/** To complain about how one was treated, also about somebody who helps; without login. */
export default function Complain({ loaderData: { gemeenten, gekozen, naam, bekend }, actionData }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <Page title={t`Een klacht sturen`} state={actionData} back={{ to: '/' }} lead={t`Ging er iets niet goed? Vertel het ons. Iemand die er niet bij was, kijkt ernaar. Uw klacht komt niet in uw dossier.`}>
      <p><Trans>Bent u het niet eens met een besluit? Dan kunt u beter <a href="/mijn/besluiten">bezwaar maken</a>.</Trans></p>
      <Form state={actionData} defaults={{ gemeente: gekozen, naam }}>
        <Trap />
        <RadioGroup
          name="over" legend={t`Over wie gaat uw klacht?`}
          options={[{ value: 'team', label: t`Iemand van het sociaal team` }, { value: 'gemeente', label: t`Iemand anders van de gemeente` }, { value: 'aanbieder', label: t`Een organisatie die mij helpt` }, { value: 'anders', label: t`Iets anders` }]}
        />
        <TextField name="wie" label={t`Weet u de naam?`} hint={t`Van de persoon of de organisatie.`} optional />
        <TextArea name="wat" rows={8} label={t`Wat is er gebeurd?`} hint={t`Schrijf het op zoals u het zelf zou zeggen. Wanneer was het?`} />
        <TextArea name="gewenst" rows={3} label={t`Wat zou het goed maken?`} optional />
        <RadioGroup name="bemiddeling" legend={t`Wilt u er eerst over praten?`} hint={t`Vaak helpt een gesprek, met iemand erbij die er buiten staat.`} options={[{ value: 'ja', label: t`Ja, graag` }, { value: 'nee', label: t`Nee, liever een brief` }]} />
        <TextField name="naam" label={t`Uw naam`} autoComplete="name" />
        <TextField name="telefoon" label={t`Uw telefoonnummer`} kind="tel" autoComplete="tel" size="middle" optional />
        <TextField name="email" label={t`Uw e-mailadres`} kind="email" autoComplete="email" hint={bekend ? t`U krijgt onze brieven ook in uw post.` : t`Vul dit in, of uw telefoonnummer.`} optional />
        <Select name="gemeente" label={t`In welke gemeente woont u?`} options={gemeenten.map(({ code, naam: label }) => ({ value: code, label }))} />
        <Button icon="send"><Trans>Klacht versturen</Trans></Button>
      </Form>
    </Page>
  );
}
