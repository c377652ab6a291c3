import { useActionData } from 'react-router';
import type { Route } from './+types/tell.ts';
import { getApp } from '../../shared/app-context.ts';
import type { ScreenHandle } from '../../shared/screen-handle.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { noAnswers, shownAgain, type Shown } from './steps.ts';
import { TellForm } from './tell-form.tsx';
import { tellStep } from './tell-step.ts';
import { ToldLater } from './told-later.tsx';

export const handle: ScreenHandle = { ownScript: true };

export function loader({ context }: Route.LoaderArgs) {
  const { gemeenten, actor, nonce } = getApp(context);
  return { gemeenten, gekozen: actor.gemeente ?? '', nonce };
}

/** Posted, not asked by address: what people write here may be private, and so is the code. A question may come from another page. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const app = getApp(context);
  const gemeente = form.text('gemeente') || (app.actor.gemeente ?? '');
  // Brought along, and not saved before the person goes on with it.
  if (form.text('stap') === '') return { shown: { stand: { ...noAnswers, antwoorden: [{ veld: 'vraag', waarde: form.text('vraag'), versie: 0, anders: '' }] }, gemeente, step: 'vraag', state: undefined } satisfies Shown };
  return tellStep(form, app, { gemeente, code: form.optionalText('code') });
}

/** Telling without a login: one question a page, each saved. */
export default function Tell({ loaderData: { gemeenten, gekozen, nonce } }: Route.ComponentProps) {
  const answer = useActionData<typeof action>();
  if (answer !== undefined && ('later' in answer || 'gewist' in answer)) return <ToldLater told={answer} />;
  const first: Shown = { stand: noAnswers, gemeente: gekozen, step: 'vraag', state: undefined };
  const shown = answer === undefined ? first : 'shown' in answer ? answer.shown : shownAgain(answer, noAnswers, gekozen);
  return <TellForm shown={shown} gemeenten={gemeenten} nonce={nonce} back="/" />;
}
