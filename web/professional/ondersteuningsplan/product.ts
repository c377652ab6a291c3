import type { Route } from './+types/product.ts';
import { getApp } from '../../shared/app-context.ts';

const frequencies = ['1', '2', '4', '6'] as const;

/** One voorziening with who delivers it and what this volume and period would cost there, natura and pgb side by side. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const query = new URL(request.url).searchParams;
  const [van, tot, volume] = [query.get('van') ?? '', query.get('tot') ?? '', Number(query.get('volume'))];
  const frequentie = frequencies.find((one) => one === query.get('frequentie'));
  const priced = frequentie !== undefined && van !== '' && tot !== '' && van <= tot && Number.isInteger(volume) && volume > 0;
  return getApp(context).execute('voorziening.gegevens', { id: query.get('id') ?? '', ...(priced ? { volume, frequentie, van, tot } : {}) });
}
export type ProductOffer = Awaited<ReturnType<typeof loader>>;
