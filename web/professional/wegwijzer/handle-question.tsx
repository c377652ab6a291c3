import { Trans, useLingui } from '@lingui/react/macro';
import { data, Link, redirect } from 'react-router';
import type { Route } from './+types/handle-question.ts';
import type { Acts } from '../../shared/app-context.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Button, ButtonGroup } from '../../shared/ui/button.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { gemeenteOf } from '../gemeente-of.ts';

export async function loader({ context, params: { vraag: id } }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  const gemeente = gemeenteOf(id);
  const { vraag, toestand } = await execute('onbeantwoorde-vraag.gegevens', { id });
  if (toestand === 'afgehandeld') throw data(null, { status: 404 });
  return { vraag, onderwerpen: (await execute('dienst.overzicht', { gemeente })).onderwerpen };
}

type Handling = Acts['onbeantwoorde-vraag.afhandeling']['input'];

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const [woord, onderwerp] = [form.optionalText('woord'), form.optionalText('onderwerp')];
  const input: Handling = { id: params.vraag, taal: form.text('taal') === 'en' ? 'en' : 'nl', ...(woord === undefined ? {} : { woord }), ...(onderwerp === undefined ? {} : { onderwerp: onderwerp as NonNullable<Handling['onderwerp']> }) };
  return submitForm(form, input, async (handling) => {
    await getApp(context).execute('onbeantwoorde-vraag.afhandeling', handling, { idempotencyKey: form.idempotencyKey });
    return redirect('/werk/wegwijzer?gedaan');
  });
}

/** Either a word of the question leads somewhere from now on, or there is nothing to learn from it. */
export default function HandleQuestion({ loaderData: { vraag, onderwerpen }, actionData }: Route.ComponentProps) {
  const { t, i18n } = useLingui();
  const lang = i18n.locale === 'en' ? 'en' : 'nl';
  return (
    <Page title={t`Vraag: ${vraag}`} state={actionData} back={{ to: '/werk/wegwijzer', label: t`Vragen zonder antwoord` }}>
      <p><Trans>Waar gaat deze vraag over? Met een woord erbij vindt de wegwijzer het voortaan. Is er niets van te leren, laat dan beide leeg.</Trans></p>
      <Form state={actionData} defaults={{ taal: 'nl' }}>
        <Select name="onderwerp" label={t`Onderwerp`} options={onderwerpen.map(({ code, naam }) => ({ value: code, label: naam[lang] }))} optional />
        <TextField name="woord" label={t`Woord dat erheen leidt`} hint={t`Een woord uit de vraag, of enkele woorden naast elkaar.`} optional />
        <Select name="taal" label={t`Taal van het woord`} options={[{ value: 'nl', label: t`Nederlands` }, { value: 'en', label: t`Engels` }]} />
        <ButtonGroup>
          <Button><Trans>Handel af</Trans></Button>
          <Link to="/werk/wegwijzer"><Trans>Nu niet</Trans></Link>
        </ButtonGroup>
      </Form>
    </Page>
  );
}
