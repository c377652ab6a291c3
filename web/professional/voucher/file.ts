import type { Route } from './+types/file.ts';
import { getApp } from '../../shared/app-context.ts';

/** What each organisation gets for a month, for a spreadsheet. */
export async function loader({ context, request }: Route.LoaderArgs): Promise<Response> {
  const { execute, actor } = getApp(context);
  const { mediatype, inhoud, bestandsnaam } = await execute('verzilvering.bestand', { gemeente: actor.gemeente ?? '', maand: new URL(request.url).searchParams.get('maand') ?? '' });
  return new Response(String(inhoud), {
    headers: { 'content-type': `${mediatype}; charset=utf-8`, 'content-disposition': `attachment; filename="${bestandsnaam ?? 'vouchers.csv'}"`, 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' },
  });
}
