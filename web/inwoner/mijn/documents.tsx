import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect } from 'react-router';
import type { Route } from './+types/documents.ts';
import { getApp } from '../../shared/app-context.ts';
import { DocumentList } from '../../shared/document/document-list.tsx';
import type { FormState } from '../../shared/forms/form-state.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { showErrors, submitForm } from '../../shared/forms/submit-form.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { FileField } from '../../shared/ui/file-field.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Pagination } from '../../shared/ui/pagination.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url);
  const cursor = searchParams.get('na');
  const found = await getApp(context).execute('document.lijst', { dossier: params.dossier, ...(cursor === null ? {} : { cursor }) });
  return { ...found, sent: searchParams.has('gestuurd') };
}

export async function action({ request, context, params: { dossier } }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const file = form.file('bestand');
  if (file === undefined) form.refuse('bestand', msg`Kies een foto of een document.`);
  if (form.text('titel') === '') form.refuse('titel', msg`Schrijf op wat het is. Dan vinden wij het terug.`);
  if (file === undefined) return showErrors(form);
  const bestand = Buffer.from(await file.arrayBuffer()).toString('base64');
  return submitForm(form, { dossier, titel: form.text('titel'), bestand }, async (input) => {
    await getApp(context).execute('bijlage.indiening', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/mijn/dossiers/${dossier}/documenten?gestuurd`);
  });
}

/** All papers of a dossier, and a way to send one. */
export default function MyDocuments({ loaderData: { items, volgende, magSturen, sent }, actionData }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <Page title={t`Mijn documenten`} state={actionData} back={{ to: '/mijn' }}>
      {sent && actionData === undefined && <Alert tone="positive" title={t`Wij hebben het. Uw team kijkt ernaar.`} live />}
      <DocumentList items={items} />
      <Pagination next={volgende === undefined ? undefined : `?na=${encodeURIComponent(volgende)}`} />
      {magSturen && <Send state={actionData} />}
    </Page>
  );
}

function Send({ state }: { readonly state: FormState | undefined }) {
  const { t } = useLingui();
  return (
    <Section title={t`Stuur een foto of document`}>
      <p><Trans>Bijvoorbeeld een brief van de dokter, of een foto van uw trap. Iedereen die uw vragen mag zien, kan het lezen.</Trans></p>
      <Form state={state} files>
        <FileField name="bestand" label={t`Kies een foto of document`} hint={t`Een PDF of een foto, niet groter dan 8 MB.`} accept=".pdf,image/jpeg,image/png" />
        <TextField name="titel" label={t`Wat is het?`} hint={t`Bijvoorbeeld: brief van de huisarts`} />
        <Button icon="send"><Trans>Verstuur</Trans></Button>
      </Form>
    </Section>
  );
}
