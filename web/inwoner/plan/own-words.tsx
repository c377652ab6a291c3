import { Trans, useLingui } from '@lingui/react/macro';
import { msg } from '@lingui/core/macro';
import { redirect } from 'react-router';
import type { Route } from './+types/own-words.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Conflict } from '../../shared/ui/conflict.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const part = new URL(request.url).searchParams.get('onderdeel') ?? '';
  const plan = await getApp(context).execute('ondersteuningsplan.gegevens', { id: params.plan });
  const found = plan.eigenWoorden.find(({ onderdeel }) => onderdeel === part);
  if (found === undefined) throw redirect(`/mijn/plan/${params.plan}`);
  return { part, text: found.tekst, versie: plan.versie, offered: plan.toestand === 'ter-ondertekening' };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const tekst = form.text('tekst');
  if (tekst === '') form.refuse('tekst', msg`Schrijf het op in uw eigen woorden.`);
  return submitForm(form, { id: params.plan, onderdeel: form.text('onderdeel'), tekst }, async (input) => {
    await getApp(context).execute('ondersteuningsplan.aanpassing', input, { idempotencyKey: form.idempotencyKey, ifMatch: form.text('versie') });
    return redirect(`/mijn/plan/${params.plan}`);
  });
}

/** A part that speaks with the voice of the inwoner, in the inwoner's own words. */
export default function OwnWords({ loaderData: { part, text, versie, offered }, actionData, params }: Route.ComponentProps) {
  const { t } = useLingui();
  const typed = actionData?.values['tekst']?.[0];
  return (
    <Page title={t`In mijn eigen woorden`} state={actionData} back={{ to: `/mijn/plan/${params.plan}`, label: t`Terug naar mijn plan` }} lead={t`Dit deel van het plan gaat over u. Zeg het zoals u het zelf zou zeggen.`}>
      {offered && (
        <Alert>
          <p>
            <Trans>Als u dit verandert, tekent ook de gemeente het plan opnieuw.</Trans>
          </p>
        </Alert>
      )}
      {actionData?.problem?.status === 412 && typed !== undefined && <Conflict rows={[{ label: t`Uw woorden`, mine: typed, theirs: text }]} />}
      <Form state={actionData} defaults={{ tekst: text }}>
        <input type="hidden" name="onderdeel" value={part} />
        <input type="hidden" name="versie" value={versie} />
        <TextArea name="tekst" label={t`Uw woorden`} />
        <Button icon="check">
          <Trans>Bewaren</Trans>
        </Button>
      </Form>
    </Page>
  );
}
