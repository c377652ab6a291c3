import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect } from 'react-router';
import type { Route } from './+types/own-plan.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { FileField } from '../../shared/ui/file-field.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { LinkButton } from '../../shared/ui/button.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';

export const loader = ({ request }: Route.LoaderArgs) => ({ sent: new URL(request.url).searchParams.get('ontvangen') });

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const [tekst, file] = [form.optionalText('tekst'), form.file('bestand')];
  if (tekst === undefined && file === undefined) form.refuse('tekst', msg`Schrijf uw plan op, of stuur een bestand.`);
  const bestand = tekst === undefined && file !== undefined ? Buffer.from(await file.arrayBuffer()).toString('base64') : undefined;
  const input = { melding: params.melding, ...(tekst === undefined ? {} : { tekst }), ...(bestand === undefined ? {} : { bestand }) };
  return submitForm(form, input, async (sent) => {
    const { opTijd } = await getApp(context).execute('persoonlijk-plan.indiening', sent, { idempotencyKey: form.idempotencyKey });
    return redirect(`/mijn/gesprek/eigen-plan/${params.melding}?ontvangen=${opTijd ? 'op-tijd' : 'later'}`);
  });
}

/** The plan that an inwoner makes (Wmo 2015 art. 2.3.2 lid 2): in words or as a file, in time or later. */
export default function OwnPlan({ loaderData: { sent }, actionData }: Route.ComponentProps) {
  const { t } = useLingui();
  if (sent !== null) {
    return (
      <Page title={t`Uw eigen plan`} back={{ to: '/mijn/gesprek' }}>
        <Alert tone="positive" title={t`Wij hebben uw plan`} live>
          <p>
            <Trans>We gebruiken het bij het gesprek. U hoort hoe we het gebruikt hebben.</Trans>
          </p>
        </Alert>
        <div>
          <LinkButton kind="secondary" to="/mijn/gesprek">{t`Terug naar uw gesprek`}</LinkButton>
        </div>
      </Page>
    );
  }
  return (
    <Page title={t`Uw eigen plan`} state={actionData} back={{ to: '/mijn/gesprek' }} lead={<Trans>Schrijf welke hulp u wilt en waarom. U mag het ook op papier maken en een foto of scan sturen.</Trans>}>
      <Form state={actionData} files>
        <TextArea name="tekst" rows={10} optional label={t`Uw plan`} hint={t`Bijvoorbeeld: wat lukt niet, wat zou helpen, wie kan daarbij helpen?`} />
        <FileField name="bestand" optional label={t`Of een bestand`} hint={t`Een PDF of een foto, niet groter dan 8 MB.`} accept=".pdf,image/jpeg,image/png" />
        <div>
          <Button icon="send">
            <Trans>Stuur mijn plan</Trans>
          </Button>
        </div>
      </Form>
    </Page>
  );
}
