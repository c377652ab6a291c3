import { useLingui } from '@lingui/react/macro';
import type { Route } from './+types/agreements.ts';
import { getApp } from '../../shared/app-context.ts';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Pagination } from '../../shared/ui/pagination.tsx';
import { Agreements } from './agreement-table.tsx';

export async function loader({ context, request, params: { wijknetwerk: id } }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  const cursor = new URL(request.url).searchParams.get('na');
  const [{ naam }, page] = [await execute('wijknetwerk.gegevens', { id }), await execute('netwerkafspraak.lijst', { wijknetwerk: id, ...(cursor === null ? {} : { cursor }) })];
  return { ...page, naam };
}

/** All that members of a network said they would do. */
export default function AllAgreements({ loaderData: { items, volgende, naam }, params: { wijknetwerk } }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <Page title={t`Afspraken van ${naam}`} back={{ to: `/werk/wijknetwerken/${wijknetwerk}`, label: naam }} wide>
      {items.length === 0 ? <EmptyState title={t`Er is nog niets afgesproken`} /> : <Agreements caption={t`Afspraken van ${naam}`} rows={items} />}
      <Pagination next={volgende === undefined ? undefined : `?na=${encodeURIComponent(volgende)}`} />
    </Page>
  );
}
