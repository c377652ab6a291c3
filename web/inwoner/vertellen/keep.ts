import Type from 'typebox';
import Value from 'typebox/value';
import type { Route } from './+types/keep.ts';
import { getApp } from '../../shared/app-context.ts';
import { thrownProblem } from '../../shared/forms/problem.ts';

/** What the script sends while somebody writes. */
const Sent = Type.Object({ id: Type.String({ format: 'uuid' }), veld: Type.String(), waarde: Type.String(), basisversie: Type.String({ pattern: '^\\d{1,9}$' }), code: Type.String(), gemeente: Type.String(), persoon: Type.String() });

/** Takes one change of one answer; the first one begins the draft. */
export async function action({ request, context }: Route.ActionArgs): Promise<Response> {
  const sent: unknown = await request.json();
  if (!Value.Check(Sent, sent)) return Response.json({ detail: '' }, { status: 400 });
  const { id, veld, waarde, basisversie, gemeente, persoon } = sent;
  const { execute } = getApp(context);
  try {
    const code = persoon === '' ? sent.code : (await execute('klad.opening', { persoon })).code;
    const input = { gemeente, velden: [{ veld, waarde, basis: Number(basisversie) }], ...(code === '' ? {} : { code }) };
    const stand = await execute('klad.bewaring', input, { idempotencyKey: id });
    const kept = stand.antwoorden.find((one) => one.veld === veld);
    const answer = { code: stand.code, versie: String(kept?.versie ?? 0) };
    return kept === undefined || kept.anders === '' ? Response.json(answer) : Response.json({ ...answer, kandidaten: [{ waarde: kept.anders, door: '' }] }, { status: 409 });
  } catch (error) {
    const problem = thrownProblem(error);
    if (problem === undefined) throw error;
    return Response.json({ detail: problem.detail }, { status: problem.status });
  }
}
