import type { Route } from './+types/products.ts';
import { getApp } from '../../shared/app-context.ts';

/** What the productenboek has on a rung, by words. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const { execute, actor } = getApp(context);
  const query = new URL(request.url).searchParams;
  const tekst = (query.get('tekst') ?? '').trim().slice(0, 100);
  const { items, volgende } = await execute('voorziening.lijst', {
    trede: query.get('trede') === 'collectief' ? 'collectief' : 'individueel', aantal: 12, ...(tekst === '' ? {} : { tekst }), ...(actor.gemeente === undefined ? {} : { gemeente: actor.gemeente }),
  });
  return { items, more: volgende !== undefined };
}
export type Product = Awaited<ReturnType<typeof loader>>['items'][number];
