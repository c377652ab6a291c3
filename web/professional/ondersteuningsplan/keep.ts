import Type from 'typebox';
import Value from 'typebox/value';
import type { Route } from './+types/keep.ts';
import type { Acts } from '../../shared/app-context.ts';
import { getApp } from '../../shared/app-context.ts';
import { thrownProblem } from '../../shared/forms/problem.ts';

/** What a page of the builder sends; the act judges the content itself. */
const Sent = Type.Object({ versie: Type.Integer(), inhoud: Type.Object({}) });
type Content = Acts['ondersteuningsplan.wijziging']['input']['inhoud'];

/** Keeps the plan in the making: 200 with how it stands, 412 with what somebody else made of it, else why not. */
export async function action({ request, context, params }: Route.ActionArgs): Promise<Response> {
  const sent: unknown = await request.json();
  if (!Value.Check(Sent, sent)) return Response.json({ detail: '' }, { status: 400 });
  const { execute } = getApp(context);
  try {
    return Response.json(await execute('ondersteuningsplan.wijziging', { id: params.plan, inhoud: sent.inhoud as Content }, { ifMatch: String(sent.versie) }));
  } catch (error) {
    const problem = thrownProblem(error);
    if (problem === undefined) throw error;
    if (problem.status !== 412) return Response.json({ detail: [problem.detail, ...problem.errors.map((one) => one.uitleg)].join(' ') }, { status: problem.status });
    const { versie, getoond } = await execute('ondersteuningsplan.gegevens', { id: params.plan });
    return Response.json({ versie, inhoud: getoond.inhoud }, { status: 412 });
  }
}
