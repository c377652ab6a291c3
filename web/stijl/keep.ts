import type { Route } from './+types/keep.ts';

interface Sent {
  readonly basisversie?: unknown;
}

/** The other end of the conversation example: the next version of whatever is sent. */
export async function action({ request }: Route.ActionArgs): Promise<Response> {
  const sent = (await request.json()) as Sent;
  const base = Number(sent.basisversie);
  if (!Number.isInteger(base)) return Response.json({ detail: 'basisversie' }, { status: 422 });
  return Response.json({ versie: String(base + 1) });
}
