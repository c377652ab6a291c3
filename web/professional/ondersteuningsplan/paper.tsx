import { Trans, useLingui } from '@lingui/react/macro';
import { msg } from '@lingui/core/macro';
import { redirect } from 'react-router';
import type { Route } from './+types/paper.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Button } from '../../shared/ui/button.tsx';
import { RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { DateField } from '../../shared/ui/date-field.tsx';
import { FileField } from '../../shared/ui/file-field.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';

export async function loader({ context, params }: Route.LoaderArgs) {
  const plan = await getApp(context).execute('ondersteuningsplan.gegevens', { id: params.plan });
  if (plan.digest === null || plan.toestand !== 'ter-ondertekening') throw redirect(`/dossiers/${params.dossier}/plan/${params.plan}`);
  return { digest: plan.digest, inwoner: plan.getoond.inwoner, nummer: plan.nummer };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const file = form.file('bestand');
  const datum = form.date('datum');
  const hoedanigheid = form.text('hoedanigheid') === 'vertegenwoordiger' ? 'vertegenwoordiger' : 'inwoner';
  if (form.text('naam') === '') form.refuse('naam', msg`Vul in wie er getekend heeft.`);
  if (datum === undefined && form.errors.length === 0) form.refuse('datum', msg`Vul de dag in die op het papier staat.`);
  if (file === undefined) form.refuse('bestand', msg`Kies de scan of foto van het ondertekende plan.`);
  const bestand = file === undefined ? '' : Buffer.from(await file.arrayBuffer()).toString('base64');
  return submitForm(form, { id: params.plan, digest: form.text('digest'), hoedanigheid, naam: form.text('naam'), datum: datum ?? '', bestand } as const, async (input) => {
    await getApp(context).execute('ondersteuningsplan.handtekening', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/dossiers/${params.dossier}/plan/${params.plan}`);
  });
}

/** A signature on paper, with its scan. */
export default function Paper({ loaderData: { digest, inwoner, nummer }, actionData, params }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <Page title={t`Handtekening op papier`} state={actionData} back={{ to: `/dossiers/${params.dossier}/plan/${params.plan}`, label: t`Terug naar het plan` }}>
      <p>
        <Trans>Kijk of het papier plan {nummer} is, zoals het nu ter ondertekening ligt. De scan wordt bewaard in het dossier.</Trans>
      </p>
      <Form state={actionData} files defaults={{ naam: inwoner, hoedanigheid: 'inwoner' }}>
        <input type="hidden" name="digest" value={digest} />
        <RadioGroup name="hoedanigheid" legend={t`Wie heeft getekend?`} options={[{ value: 'inwoner', label: t`De inwoner zelf` }, { value: 'vertegenwoordiger', label: t`Een vertegenwoordiger` }]} />
        <TextField name="naam" label={t`Naam`} />
        <DateField name="datum" legend={t`Op welke dag?`} />
        <FileField name="bestand" label={t`Scan of foto`} hint={t`PDF, JPEG of PNG, niet groter dan 8 MB.`} accept=".pdf,.jpg,.jpeg,.png" />
        <Button icon="document">
          <Trans>Vastleggen</Trans>
        </Button>
      </Form>
    </Page>
  );
}
