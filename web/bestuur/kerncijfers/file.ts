import type { Route } from './+types/file.ts';
import { getApp } from '../../shared/app-context.ts';

/** The figures of the page as a file for a spreadsheet: of a quarter per wijk, or of a year or of all gemeenten together. */
export async function loader({ context, request }: Route.LoaderArgs): Promise<Response> {
  const { execute } = getApp(context);
  const { kwartaal, periode, gemeente } = Object.fromEntries(new URL(request.url).searchParams);
  const { mediatype, inhoud, bestandsnaam } = periode === undefined
    ? await execute('kerncijfers.bestand', kwartaal === undefined ? {} : { kwartaal })
    : await execute('kerncijfers.geheel-bestand', { periode, ...(gemeente === undefined ? {} : { gemeente }) });
  return new Response(String(inhoud), {
    headers: { 'content-type': `${mediatype}; charset=utf-8`, 'content-disposition': `attachment; filename="${bestandsnaam ?? 'kerncijfers.csv'}"`, 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' },
  });
}
