import type { Route } from './+types/file.ts';
import { getApp } from '../../shared/app-context.ts';
import { readChoice } from './read-choice.ts';

/** The figures of the page as a file for a spreadsheet. */
export async function loader({ context, request }: Route.LoaderArgs): Promise<Response> {
  const { mediatype, inhoud, bestandsnaam } = await getApp(context).execute('ervaring.bestand', readChoice(request).period);
  return new Response(String(inhoud), {
    headers: { 'content-type': `${mediatype}; charset=utf-8`, 'content-disposition': `attachment; filename="${bestandsnaam ?? 'ervaringen.csv'}"`, 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' },
  });
}
