import { msg } from '@lingui/core/macro';
import Type from 'typebox';
import Value from 'typebox/value';
import type { Route } from './+types/keep.ts';
import { getApp } from '../../shared/app-context.ts';
import { thrownProblem } from '../../shared/forms/problem.ts';
import { i18nFor } from '../../shared/text/i18n.server.ts';

/** What the saver sends: `id` is the page and the number of the change in it. */
const Sent = Type.Object({ id: Type.String({ pattern: '^[0-9a-f-]{36}\\.\\d{1,9}$' }), veld: Type.String(), waarde: Type.String(), basisversie: Type.String({ pattern: '^\\d{1,9}$' }) });

/** Takes one change of one field of a conversation. */
export async function action({ request, context, params }: Route.ActionArgs): Promise<Response> {
  const sent: unknown = await request.json();
  if (!Value.Check(Sent, sent)) return Response.json({ detail: '' }, { status: 400 });
  const [client = '', nummer = ''] = sent.id.split('.');
  const bewerking = { client, nummer: Number(nummer), pad: sent.veld, waarde: sent.waarde, basis: Number(sent.basisversie) };
  const { execute, lang } = getApp(context);
  try {
    const { uitkomsten: [outcome] } = await execute('gesprek.veldwijziging', { id: params.gesprek, bewerkingen: [bewerking] });
    if (outcome?.huidig === undefined) return Response.json({ versie: String(outcome?.versie ?? 0) });
    const { waarde, kandidaten } = outcome.huidig;
    const others = [{ waarde, door: i18nFor(lang)._(msg`Staat er nu`) }, ...kandidaten.filter((k) => k.client !== client).map((k) => ({ waarde: k.waarde, door: k.door }))];
    // The version stays the one that the writer began from: typing on must not overwrite what was not chosen.
    return Response.json({ versie: sent.basisversie, kandidaten: others }, { status: 409 });
  } catch (error) {
    const problem = thrownProblem(error);
    if (problem === undefined) throw error;
    return Response.json({ detail: problem.detail }, { status: problem.status === 409 ? 422 : problem.status });
  }
}
