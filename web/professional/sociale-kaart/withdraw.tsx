import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, redirect } from 'react-router';
import type { Route } from './+types/withdraw.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Button, ButtonGroup } from '../../shared/ui/button.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';

export { readAgain as shouldRevalidate } from '../../shared/forms/read-again.ts';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { naam, organisatie, versie } = await getApp(context).execute('dienst.gegevens', { id: params.dienst });
  return { naam, organisatie, versie };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  if (form.text('reden') === '') form.refuse('reden', msg`Schrijf kort op waarom het er niet meer is.`);
  return submitForm(form, { id: params.dienst, reden: form.text('reden') }, async (input) => {
    await getApp(context).execute('dienst.intrekking', input, { idempotencyKey: form.idempotencyKey, ifMatch: form.text('versie') });
    return redirect('/werk/sociale-kaart?gedaan=ingetrokken');
  });
}

/** The last page before it is gone: nobody finds it any more, and it does not come back by itself. */
export default function Withdraw({ loaderData: { naam, organisatie, versie }, actionData, params }: Route.ComponentProps) {
  const { t } = useLingui();
  const back = `/werk/sociale-kaart/${params.dienst}`;
  return (
    <Page title={t`Uit de kaart halen: ${naam}`} state={actionData} back={{ to: back, label: naam }}>
      <p><Trans>Niemand vindt {naam} van {organisatie} dan nog. In plannen die al zijn aangeboden of getekend, blijft het staan. Dit is niet terug te draaien: is het er later weer, dan voegt u het opnieuw toe.</Trans></p>
      <Form state={actionData}>
        <input type="hidden" name="versie" value={versie} />
        <TextField name="reden" label={t`Waarom is het er niet meer?`} />
        <ButtonGroup>
          <Button><Trans>Haal uit de kaart</Trans></Button>
          <Link to={back}><Trans>Niet doen</Trans></Link>
        </ButtonGroup>
      </Form>
    </Page>
  );
}
