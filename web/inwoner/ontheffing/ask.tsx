import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useActionData } from 'react-router';
import type { Route } from './+types/ask.ts';
import { getApp } from '../../shared/app-context.ts';
import { YourCode } from '../own-code.tsx';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { Trap } from '../../shared/ui/trap.tsx';

/** About which initiative, where one came from its page. */
export function loader({ request }: Route.LoaderArgs) {
  const initiatief = new URL(request.url).searchParams.get('initiatief') ?? '';
  return { initiatief: /^[0-9a-f-]{36}$/.test(initiatief) ? initiatief : '' };
}

/** Answered on the page itself: the code stands in no address. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute, actor } = getApp(context);
  if (form.text('regel') === '') form.refuse('regel', msg`Schrijf op welke regel. In uw eigen woorden mag.`);
  if (form.text('waarom') === '') form.refuse('waarom', msg`Vertel wat er nu niet kan.`);
  if (form.text('voorstel') === '') form.refuse('voorstel', msg`Vertel hoe het volgens u wel kan.`);
  if (form.text('naam') === '') form.refuse('naam', msg`Vul uw naam in. Een voornaam mag ook.`);
  if (form.text('bereik') === '') form.refuse('bereik', msg`Vul in hoe wij u kunnen bereiken.`);
  const input = { gemeente: actor.gemeente ?? '', initiatief: form.text('initiatief') || null, regel: form.text('regel'), waarom: form.text('waarom'), voorstel: form.text('voorstel'), naam: form.text('naam'), bereik: form.text('bereik') };
  return submitForm(form, input, async (entry) => ({ asked: await execute('ontheffing.aanvraag', entry, { idempotencyKey: form.idempotencyKey }) }));
}

/** Which rule, what it holds back, and how it could be done instead. */
export default function AskExemption({ loaderData: { initiatief } }: Route.ComponentProps) {
  const { t } = useLingui();
  const result = useActionData<typeof action>();
  const state = result !== undefined && 'errors' in result ? result : undefined;
  const asked = result !== undefined && 'asked' in result ? result.asked : undefined;
  return (
    <Page title={t`Er zit een regel in de weg`} state={state} back={{ to: '/regels-in-de-weg', label: t`Zit een regel in de weg?` }} lead={t`De gemeente antwoordt binnen acht weken, en legt altijd uit waarom.`}>
      {asked !== undefined ? (
        <Alert tone="positive" title={t`Wij hebben uw vraag`} live>
          <YourCode code={asked.code} />
          <p><Trans>Schrijf hem op. Met deze code <Link to="/regels-in-de-weg/mijn">leest u het antwoord</Link>.</Trans></p>
        </Alert>
      ) : (
        <Form state={state}>
          <Trap />
          <input type="hidden" name="initiatief" value={initiatief} />
          <TextField name="regel" label={t`Welke regel?`} hint={t`Zegt de gemeente ja? Dan leest iedereen dit.`} />
          <TextArea name="waarom" label={t`Wat kan er nu niet door die regel?`} hint={t`Noem geen namen.`} rows={4} />
          <TextArea name="voorstel" label={t`Hoe kan het wel?`} hint={t`Bijvoorbeeld voor een tijd, of op één plek.`} rows={4} />
          <TextField name="naam" label={t`Uw naam`} autoComplete="name" />
          <TextField name="bereik" label={t`Uw telefoonnummer of e-mailadres`} hint={t`Alleen de gemeente ziet dit.`} />
          <Button icon="send"><Trans>Verstuur</Trans></Button>
        </Form>
      )}
    </Page>
  );
}
