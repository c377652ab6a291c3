import { useActionData } from 'react-router';
import type { Route } from './+types/own.ts';
import { gemeenteOf } from '../../../src/platform/gemeente-of.ts';
import { getApp } from '../../shared/app-context.ts';
import type { ScreenHandle } from '../../shared/screen-handle.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { answersOf, faultsOf, shownAgain, stepsFor, type Step } from './steps.ts';
import { TellForm } from './tell-form.tsx';
import { tellStep, withMoments } from './tell-step.ts';
import { ToldLater } from './told-later.tsx';

export const handle: ScreenHandle = { ownScript: true };

export async function loader({ context, params: { persoon } }: Route.LoaderArgs) {
  const app = getApp(context);
  const { bekend, ...stand } = await app.execute('klad.eigen', { persoon });
  const gemeente = gemeenteOf(persoon) ?? '';
  const answers = answersOf(stand);
  const step: Step = answers('vraag') === '' ? 'vraag' : stepsFor(answers, bekend).find((one) => faultsOf(one, answers, bekend).length > 0) ?? 'nakijken';
  return { first: await withMoments(app, { stand, gemeente, step, state: undefined }, bekend), bekend, nonce: app.nonce, persoon };
}

/** The draft belongs to the person: no code is typed, and it is begun with the first word. Sending begins none. */
export async function action({ request, context, params: { persoon } }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const app = getApp(context);
  const { code, bekend } = await (form.text('doen') === 'verstuur' ? app.execute('klad.eigen', { persoon }) : app.execute('klad.opening', { persoon }));
  return tellStep(form, app, { gemeente: gemeenteOf(persoon) ?? '', code, person: { id: persoon, bekend } });
}

/** Telling with a login: what is known is shown, and not asked. */
export default function TellOwn({ loaderData: { first, bekend, nonce, persoon } }: Route.ComponentProps) {
  const answer = useActionData<typeof action>();
  if (answer !== undefined && ('later' in answer || 'gewist' in answer)) return <ToldLater told={answer} />;
  const shown = answer === undefined ? first : 'shown' in answer ? answer.shown : shownAgain(answer, first.stand, first.gemeente);
  return <TellForm shown={shown} known={bekend} persoon={persoon} gemeenten={[]} nonce={nonce} back="/mijn" />;
}
