import { msg } from '@lingui/core/macro';
import { data } from 'react-router';
import type { Route } from './+types/session-key.ts';
import { getApp } from '../../shared/app-context.ts';
import { newKey } from '../../shared/forms/new-key.ts';
import type { FormState } from '../../shared/forms/form-state.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { i18nFor } from '../../shared/text/i18n.server.ts';

/** The token for forms of who is logged in now, for a page that was open while somebody logged in again. */
export function loader({ context }: Route.LoaderArgs): Response {
  const { actor, csrf } = getApp(context);
  return actor.soort === 'anoniem' ? Response.json({}, { status: 401 }) : Response.json({ csrf });
}

/**
 * Answers a form that a hydrated page sent after its session had ended: nothing is done, and the page keeps the form
 * with all that was typed. The adapter leads such a form here instead of to its own action.
 */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const detail = i18nFor(getApp(context).lang)._(msg`Er is niets verstuurd. Alles wat u invulde, staat hier nog.`);
  const state: FormState = { form: form.form, answer: newKey(), values: form.values, errors: [], problem: { status: 401, code: 'SessieVoorbij', detail, artikel: undefined, errors: [] } };
  return data(state, { status: 401 });
}
