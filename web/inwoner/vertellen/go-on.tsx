import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useActionData } from 'react-router';
import type { Route } from './+types/go-on.ts';
import { getApp } from '../../shared/app-context.ts';
import type { ScreenHandle } from '../../shared/screen-handle.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Button } from '../../shared/ui/button.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { readOwnCode } from '../own-code.tsx';
import { answersOf, faultsOf, stepsFor } from './steps.ts';
import { withMoments } from './tell-step.ts';
import { TellForm } from './tell-form.tsx';

export const handle: ScreenHandle = { ownScript: true };

export function loader({ context }: Route.LoaderArgs) {
  const { gemeenten, actor, nonce } = getApp(context);
  return { gemeenten, gekozen: actor.gemeente ?? '', nonce };
}

/** Posted and answered on the page itself: the code stands in no address. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const app = getApp(context);
  const gemeente = form.text('gemeente');
  const code = readOwnCode(form);
  if (gemeente === '') form.refuse('gemeente', msg`Kies de gemeente waar u woont.`);
  return submitForm(form, { gemeente, code }, async (input) => {
    const stand = await app.execute('klad.opvraging', input);
    const answers = answersOf(stand);
    const step = stepsFor(answers, undefined).find((one) => faultsOf(one, answers, undefined).length > 0) ?? 'nakijken';
    return { found: await withMoments(app, { stand, gemeente, step, state: undefined }, undefined) };
  });
}

/** Going on with what was begun elsewhere: at the first question that is not answered yet. */
export default function GoOn({ loaderData: { gemeenten, gekozen, nonce } }: Route.ComponentProps) {
  const { t } = useLingui();
  const answer = useActionData<typeof action>();
  if (answer !== undefined && 'found' in answer) {
    return <TellForm shown={answer.found} gemeenten={gemeenten} nonce={nonce} action="/hulp-vragen" back="/" />;
  }
  const state = answer !== undefined && 'errors' in answer ? answer : undefined;
  return (
    <Page title={t`Verder met uw vraag`} state={state} back={{ to: '/hulp-vragen', label: t`Vraag om hulp` }}>
      <Form state={state} defaults={{ gemeente: gekozen }}>
        <TextField name="code" label={t`Uw code`} hint={t`Twaalf tekens. U kreeg ze toen u begon te schrijven.`} autoComplete="off" size="middle" />
        <Select name="gemeente" label={t`In welke gemeente woont u?`} options={gemeenten.map(({ code, naam: label }) => ({ value: code, label }))} />
        <Button icon="forward"><Trans>Ga verder</Trans></Button>
      </Form>
      <p><Trans>Begon u met inloggen? <Link to="/mijn/beginnen">Log in, dan gaat u verder waar u was</Link>.</Trans></p>
      <p className="spil-subtle"><Trans>Bent u de code kwijt? Dan kunnen wij hem niet opnieuw geven. <a href="/hulp-vragen">Begin gerust opnieuw</a>, of bel ons.</Trans></p>
    </Page>
  );
}
