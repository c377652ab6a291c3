import type { Route } from './+types/diensten.ts';
import { getApp } from '../../shared/app-context.ts';
import { gemeenteOf } from '../gemeente-of.ts';

/** What the sociale kaart of this gemeente has on a rung, by words. */
export async function loader({ context, request, params }: Route.LoaderArgs) {
  const query = new URL(request.url).searchParams;
  const tekst = (query.get('tekst') ?? '').trim().slice(0, 100);
  const { items, volgende } = await getApp(context).execute('dienst.lijst', {
    gemeente: gemeenteOf(params.plan), trede: query.get('trede') === 'collectief' ? 'collectief' : 'algemeen', aantal: 8, ...(tekst === '' ? {} : { tekst }),
  });
  return { items, more: volgende !== undefined };
}
export type Dienst = Awaited<ReturnType<typeof loader>>['items'][number];
