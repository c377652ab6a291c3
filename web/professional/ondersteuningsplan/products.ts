import type { Route } from './+types/products.ts';
import { getApp } from '../../shared/app-context.ts';
import { gemeenteOf } from '../gemeente-of.ts';

/** What the productenboek of the gemeente of this plan has on a rung, by words. */
export async function loader({ context, request, params }: Route.LoaderArgs) {
  const query = new URL(request.url).searchParams;
  const tekst = (query.get('tekst') ?? '').trim().slice(0, 100);
  const { items, volgende } = await getApp(context).execute('voorziening.lijst', {
    gemeente: gemeenteOf(params.plan), trede: query.get('trede') === 'collectief' ? 'collectief' : 'individueel', aantal: 12, ...(tekst === '' ? {} : { tekst }),
  });
  return { items, more: volgende !== undefined };
}
export type Product = Awaited<ReturnType<typeof loader>>['items'][number];
