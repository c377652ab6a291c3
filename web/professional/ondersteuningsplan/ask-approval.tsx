import { Trans, useLingui } from '@lingui/react/macro';
import { msg } from '@lingui/core/macro';
import { redirect } from 'react-router';
import type { Route } from './+types/ask-approval.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { execute, lang } = getApp(context);
  const { stand } = await execute('ondersteuningsplan.gegevens', { id: params.plan });
  if (stand === null || stand.mandaat.binnen) throw redirect(`/dossiers/${params.dossier}/plan/${params.plan}`);
  return { reasons: stand.mandaat.redenen.map(({ uitleg }) => uitleg[lang]), approvers: stand.mandaat.goedkeuringDoor, source: stand.mandaat.beleid.bron };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const aan = form.text('aan') === 'teamleider' ? 'teamleider' : 'expert';
  if (form.text('aan') === '') form.refuse('aan', msg`Kies wie u het vraagt.`);
  if (form.text('vraag') === '') form.refuse('vraag', msg`Schrijf op wat u wilt weten.`);
  return submitForm(form, { id: params.plan, aan, vraag: form.text('vraag') } as const, async (input) => {
    await getApp(context).execute('ondersteuningsplan.adviesaanvraag', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/dossiers/${params.dossier}/plan/${params.plan}`);
  });
}

/** Puts a plan beyond the mandate before somebody who may agree to it; the inwoner is not sent anywhere. */
export default function AskApproval({ loaderData: { reasons, approvers, source }, actionData, params }: Route.ComponentProps) {
  const { t } = useLingui();
  const names = { expert: t`Het expertteam`, teamleider: t`De teamleider` };
  const [only] = approvers;
  return (
    <Page title={t`Goedkeuring vragen`} state={actionData} back={{ to: `/dossiers/${params.dossier}/plan/${params.plan}`, label: t`Terug naar het plan` }}>
      <Alert title={t`Waarom`}>
        {reasons.map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p className="spil-source">{source}</p>
      </Alert>
      <p>
        <Trans>Wie u het vraagt, kan dit plan vier weken lezen, en verder niets van het dossier. De inwoner hoeft nergens heen.</Trans>
      </p>
      <Form state={actionData} defaults={approvers.length === 1 && only !== undefined ? { aan: only } : {}}>
        <RadioGroup name="aan" legend={t`Wie vraagt u het?`} options={approvers.map((value) => ({ value, label: names[value] }))} />
        <TextArea name="vraag" label={t`Uw vraag`} hint={t`Wat is nodig, en waarom past het niet binnen uw mandaat?`} />
        <Button icon="send">
          <Trans>Vragen</Trans>
        </Button>
      </Form>
    </Page>
  );
}
