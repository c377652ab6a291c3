import type { Route } from './+types/white-spots-file.ts';
import { getApp } from '../../shared/app-context.ts';

/** The table of the page as a file for a spreadsheet. */
export async function loader({ context, request }: Route.LoaderArgs): Promise<Response> {
  const { execute, actor } = getApp(context);
  const asked = new URL(request.url).searchParams.get('codelijst');
  const { mediatype, inhoud, bestandsnaam } = await execute('dienst.verdeling-bestand', { ...(actor.gemeente === undefined ? {} : { gemeente: actor.gemeente }), ...(asked === null || asked === '' ? {} : { codelijst: asked }) });
  return new Response(String(inhoud), { headers: { 'content-type': `${mediatype}; charset=utf-8`, 'content-disposition': `attachment; filename="${bestandsnaam ?? 'witte-vlekken.csv'}"`, 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' } });
}
