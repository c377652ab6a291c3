import { useLingui } from '@lingui/react/macro';
import type { Route } from './+types/meetings.ts';
import { getApp } from '../../shared/app-context.ts';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Pagination } from '../../shared/ui/pagination.tsx';
import { MeetingCard } from './meeting-card.tsx';

export async function loader({ context, request, params: { wijknetwerk: id } }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  const cursor = new URL(request.url).searchParams.get('na');
  const [{ naam, magBijhouden }, page] = [await execute('wijknetwerk.gegevens', { id }), await execute('bijeenkomst.lijst', { wijknetwerk: id, aantal: 20, ...(cursor === null ? {} : { cursor }) })];
  return { ...page, naam, magBijhouden };
}

/** All meetings of a network, the last first. */
export default function Meetings({ loaderData: { items, volgende, naam, magBijhouden }, params: { wijknetwerk } }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <Page title={t`Bijeenkomsten van ${naam}`} back={{ to: `/werk/wijknetwerken/${wijknetwerk}`, label: naam }}>
      {items.length === 0 && <EmptyState icon="clock" title={t`Er is nog geen bijeenkomst geweest`} />}
      <h2 className="spil-visually-hidden">{t`Bijeenkomsten`}</h2>
      {items.map((meeting) => <MeetingCard key={meeting.id} meeting={meeting} edit={magBijhouden} />)}
      <Pagination next={volgende === undefined ? undefined : `?na=${encodeURIComponent(volgende)}`} />
    </Page>
  );
}
