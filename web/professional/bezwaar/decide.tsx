import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect } from 'react-router';
import type { Route } from './+types/decide.ts';
import type { Acts } from '../../shared/app-context.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { showErrors, submitForm } from '../../shared/forms/submit-form.ts';
import { Button } from '../../shared/ui/button.tsx';
import { RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { Facts } from './facts.tsx';

export { readAgain as shouldRevalidate } from '../../shared/forms/read-again.ts';

type Input = Acts['bezwaar.beslissing']['input'];

export async function loader({ context, params }: Route.LoaderArgs) {
  const { execute, lang } = getApp(context);
  return { view: await execute('bezwaar.gegevens', { id: params.bezwaar }), lang };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const uitkomst = form.optionalText('uitkomst') as Input['uitkomst'] | undefined;
  const gevolg = form.optionalText('gevolg') as Input['gevolg'];
  if (uitkomst === undefined) form.refuse('uitkomst', msg`Kies wat u beslist.`);
  if (form.text('motivering') === '') form.refuse('motivering', msg`Schrijf op waarom. De inwoner leest dit in de brief.`);
  if (uitkomst === 'gegrond' && gevolg === undefined) form.refuse('gevolg', msg`Kies wat er met het besluit gebeurt.`);
  if (uitkomst === 'gegrond' && form.text('gevolgTekst') === '') form.refuse('gevolgTekst', msg`Schrijf op wat er verandert voor de inwoner.`);
  if (uitkomst === undefined) return showErrors(form);
  const input: Input = { id: params.bezwaar, uitkomst, motivering: form.text('motivering'), gevolgTekst: form.text('gevolgTekst'), ...(gevolg === undefined ? {} : { gevolg }) };
  return submitForm(form, input, async (decision) => {
    await getApp(context).execute('bezwaar.beslissing', decision, { idempotencyKey: form.idempotencyKey, ifMatch: form.text('versie') });
    return redirect(`/bezwaren/${params.bezwaar}`);
  });
}

/** The decision on the objection, with why and what happens now (Awb 7:11 and 7:12). */
export default function Decide({ loaderData: { view, lang }, actionData, params }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <Page title={t`Beslissen op bezwaar`} state={actionData} back={{ to: `/bezwaren/${params.bezwaar}` }}>
      <Facts view={view} lang={lang} />
      <Form state={actionData}>
        <input type="hidden" name="versie" value={view.versie} />
        <RadioGroup
          name="uitkomst" legend={t`Wat beslist u?`}
          options={[
            { value: 'gegrond', label: t`Gegrond`, hint: t`De inwoner krijgt gelijk.` }, { value: 'ongegrond', label: t`Ongegrond`, hint: t`Het besluit blijft zoals het is.` },
            { value: 'niet-ontvankelijk', label: t`Niet-ontvankelijk`, hint: t`Te laat zonder goede reden, of zonder gronden (art. 6:6 en 6:11 Awb).` },
          ]}
        />
        <TextArea name="motivering" rows={6} label={t`Waarom?`} hint={t`In korte zinnen. Ga in op wat de inwoner schreef en vertelde.`} />
        <RadioGroup
          name="gevolg" optional legend={t`Wat gebeurt er met het besluit?`} hint={t`Alleen als het bezwaar gegrond is.`}
          options={[{ value: 'nieuw-besluit', label: t`Er komt een nieuw besluit` }, { value: 'ander-bedrag-of-periode', label: t`Het besluit wordt aangepast` }, { value: 'herroepen', label: t`Het besluit geldt niet meer` }]}
        />
        <TextArea name="gevolgTekst" rows={4} optional label={t`Wat verandert er voor de inwoner?`} hint={t`Dit staat in de brief: wat, en vanaf wanneer.`} />
        <p><Trans>Na deze beslissing kunt u niets meer veranderen. De brief gaat meteen naar de inwoner, met hoe en tot wanneer beroep kan.</Trans></p>
        <div><Button icon="send"><Trans>Beslissen en brief sturen</Trans></Button></div>
      </Form>
    </Page>
  );
}
