import { Trans, useLingui } from '@lingui/react/macro';
import { msg } from '@lingui/core/macro';
import { redirect } from 'react-router';
import type { Route } from './+types/reaction.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Button } from '../../shared/ui/button.tsx';
import { RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { partText } from './part-text.ts';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const part = new URL(request.url).searchParams.get('onderdeel') ?? '';
  const plan = await getApp(context).execute('ondersteuningsplan.gegevens', { id: params.plan });
  const text = partText(plan, part);
  if (text === undefined) throw redirect(`/mijn/plan/${params.plan}`);
  return { part, text };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const answer = form.text('klopt');
  const tekst = form.text('tekst');
  if (answer === '') form.refuse('klopt', msg`Kies of dit klopt.`);
  if (answer === 'nee' && tekst === '') form.refuse('tekst', msg`Schrijf op wat er niet klopt.`);
  return submitForm(form, { id: params.plan, onderdeel: form.text('onderdeel'), klopt: answer === 'ja', tekst }, async (input) => {
    await getApp(context).execute('ondersteuningsplan.reactie', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/mijn/plan/${params.plan}`);
  });
}

/** One question about one part of the plan. */
export default function Reaction({ loaderData: { part, text }, actionData, params }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <Page title={t`Klopt dit?`} state={actionData} back={{ to: `/mijn/plan/${params.plan}`, label: t`Terug naar mijn plan` }}>
      <blockquote className="spil-quote">{text}</blockquote>
      <Form state={actionData}>
        <input type="hidden" name="onderdeel" value={part} />
        <RadioGroup name="klopt" legend={t`Klopt dit?`} options={[{ value: 'ja', label: t`Ja, dit klopt` }, { value: 'nee', label: t`Nee, dit klopt niet` }]} />
        <TextArea name="tekst" label={t`Wat klopt er niet?`} hint={t`Schrijf op hoe u het wilt. Wie het plan met u maakt, leest dit en belt u.`} optional />
        <Button icon="send">
          <Trans>Versturen</Trans>
        </Button>
      </Form>
    </Page>
  );
}
