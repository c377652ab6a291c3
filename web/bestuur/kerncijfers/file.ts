import type { Route } from './+types/file.ts';
import { getApp } from '../../shared/app-context.ts';

/** The figures of a quarter as a file for a spreadsheet. */
export async function loader({ context, request }: Route.LoaderArgs): Promise<Response> {
  const kwartaal = new URL(request.url).searchParams.get('kwartaal');
  const { mediatype, inhoud, bestandsnaam } = await getApp(context).execute('kerncijfers.bestand', kwartaal === null ? {} : { kwartaal });
  return new Response(String(inhoud), {
    headers: { 'content-type': `${mediatype}; charset=utf-8`, 'content-disposition': `attachment; filename="${bestandsnaam ?? 'kerncijfers.csv'}"`, 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' },
  });
}
