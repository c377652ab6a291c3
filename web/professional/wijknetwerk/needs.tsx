import { Trans, useLingui } from '@lingui/react/macro';
import type { Route } from './+types/needs.ts';
import { getApp } from '../../shared/app-context.ts';
import { listWijkOptions, nameOfWijk } from '../../shared/sociale-kaart/wijk-options.ts';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Pagination } from '../../shared/ui/pagination.tsx';
import { NeedTable } from './need-table.tsx';
import { NetworkFilter } from './network-filter.tsx';
import { useNetworkWords } from './network-words.ts';
import { readNetworkFilter } from './read-network-filter.ts';

const states = ['open', 'opgepakt', 'beantwoord'] as const;

export async function loader({ context, request }: Route.LoaderArgs) {
  const { execute, actor } = getApp(context);
  const gemeente = actor.gemeente ?? '';
  const { filter, ...chosen } = readNetworkFilter(request, states);
  const [wijken, page] = await Promise.all([listWijkOptions(execute, gemeente), execute('wijkbehoefte.lijst', { gemeente, ...filter })]);
  return { ...page, items: page.items.map((need) => ({ ...need, wijknaam: nameOfWijk(wijken, need.wijk) })), wijken, ...chosen };
}

/** What networks say that their wijken need, with who takes it up. */
export default function Needs({ loaderData: { items, volgende, wijken, wijk, toestand } }: Route.ComponentProps) {
  const { t } = useLingui();
  const { needs } = useNetworkWords();
  return (
    <Page title={t`Wat de wijken nodig hebben`} back={{ to: '/werk/wijknetwerken', label: t`Netwerken in de wijken` }} lead={t`Wat de netwerken vertellen, wie het oppakt en wat het antwoord is.`} wide>
      <NetworkFilter label={t`Kiezen wat u ziet`} wijken={wijken} states={states.map((value) => ({ value, label: needs[value] }))} chosen={{ wijk, toestand }} />
      {items.length === 0 ? <EmptyState icon="buurt" title={t`Hier is niets verteld`}><p><Trans>Een netwerk vertelt op de eigen pagina wat de wijk nodig heeft.</Trans></p></EmptyState> : <NeedTable caption={t`Wat de wijken nodig hebben`} rows={items} network />}
      <Pagination next={volgende === undefined ? undefined : `?${new URLSearchParams({ wijk, toestand, na: volgende }).toString()}`} />
    </Page>
  );
}
