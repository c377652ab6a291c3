import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useActionData } from 'react-router';
import type { Route } from './+types/reject-message.ts';
import { readForm } from '../shared/forms/read-form.ts';
import { submitForm } from '../shared/forms/submit-form.ts';
import { useHulpWords } from '../shared/hulp/hulp-words.ts';
import { Button } from '../shared/ui/button.tsx';
import { RadioGroup } from '../shared/ui/choice-groups.tsx';
import { Form } from '../shared/ui/form.tsx';
import { Page } from '../shared/ui/page.tsx';
import { loadOpdracht } from './load-opdracht.ts';
import { sendComposed } from './send-composed.server.ts';

const codes = ['0001', '9332', '9361', '9379', 'S329'] as const;

export const loader = ({ context, params }: Route.LoaderArgs) => loadOpdracht(context, params.opdracht);

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const retourcode = codes.find((one) => one === form.text('retourcode'));
  if (retourcode === undefined) form.refuse('retourcode', msg`Kies wat er aan het bericht niet klopt.`);
  return submitForm(form, { soort: 'afkeuring', retourcode: retourcode ?? '0001' } as const, (composed) => sendComposed(context, form, params.opdracht, composed));
}

export default function RejectMessage({ loaderData: { back } }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  const { rejections } = useHulpWords();
  return (
    <Page title={t`Het bericht klopt niet`} state={state} back={back}>
      <Form state={state}>
        <p><Trans>De gemeente krijgt een 302 met de code die u kiest, en herstelt het. Kunt u de hulp zelf niet geven? Kies dan ‘niet aannemen’.</Trans></p>
        <RadioGroup name="retourcode" legend={t`Wat klopt er niet?`} options={codes.map((value) => ({ value, label: `${rejections[value] ?? value} (${value})` }))} />
        <Button><Trans>Afkeuren</Trans></Button>
      </Form>
    </Page>
  );
}
