import { useLingui } from '@lingui/react/macro';
import type { Route } from './+types/timeline.ts';
import { getApp } from '../../shared/app-context.ts';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Pagination } from '../../shared/ui/pagination.tsx';
import { i18nFor } from '../../shared/text/i18n.server.ts';
import { Timeline } from '../../shared/ui/timeline.tsx';
import { happened } from './happened.ts';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { execute, lang } = getApp(context);
  const i18n = i18nFor(lang);
  const cursor = new URL(request.url).searchParams.get('na');
  const { items, volgende } = await execute('tijdlijn.lijst', { dossier: params.dossier, ...(cursor === null ? {} : { cursor }) });
  return { items: items.map(({ nummer, moment, soort, tekst, door }) => ({ key: String(nummer), on: moment, title: happened[soort] === undefined ? tekst[lang] : i18n._(happened[soort]), by: door[lang] })), volgende };
}

export default function MyTimeline({ loaderData: { items, volgende } }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <Page title={t`Wat is er gebeurd?`} back={{ to: '/mijn' }}>
      {items.length === 0 ? <EmptyState title={t`Er is nog niets gebeurd`} /> : <Timeline label={t`Wat er gebeurde, nieuwste eerst`} items={items} />}
      <Pagination next={volgende === undefined ? undefined : `?na=${encodeURIComponent(volgende)}`} />
    </Page>
  );
}
