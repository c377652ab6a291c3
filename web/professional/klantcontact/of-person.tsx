import { useLingui } from '@lingui/react/macro';
import type { Route } from './+types/of-person.ts';
import { getApp } from '../../shared/app-context.ts';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Pagination } from '../../shared/ui/pagination.tsx';
import { EarlierList } from './earlier.tsx';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const cursor = new URL(request.url).searchParams.get('na');
  const { execute } = getApp(context);
  const [{ naam }, page] = await Promise.all([execute('persoon.gegevens', { id: params.persoon }), execute('klantcontact.persoon', { persoon: params.persoon, ...(cursor === null ? {} : { cursor }) })]);
  return { naam, ...page };
}

/** All that was asked about one person, the newest first. */
export default function OfPerson({ loaderData: { naam, items, volgende }, params }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <Page title={t`Eerdere vragen over ${naam}`} back={{ to: `/klantcontact/nieuw/${params.persoon}`, label: t`Nieuwe vraag` }}>
      {items.length === 0 ? <EmptyState title={t`Er is nog niets gevraagd`} /> : <EarlierList items={items} />}
      <Pagination next={volgende === undefined ? undefined : `/klantcontact/personen/${params.persoon}?na=${encodeURIComponent(volgende)}`} />
    </Page>
  );
}
