import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Route } from './+types/list.ts';
import { getApp } from '../../shared/app-context.ts';
import { useShell } from '../../shared/shell/shell.tsx';
import { listWijkOptions, nameOfWijk } from '../../shared/sociale-kaart/wijk-options.ts';
import { Button, LinkButton } from '../../shared/ui/button.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { FilterDefaults } from '../../shared/ui/filter-defaults.tsx';
import { QueryForm } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Pagination } from '../../shared/ui/pagination.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { Select } from '../../shared/ui/select.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { execute, actor } = getApp(context);
  const gemeente = actor.gemeente ?? '';
  const asked = new URL(request.url).searchParams;
  const [wijk, na] = [asked.get('wijk') ?? '', asked.get('na') ?? ''];
  const [wijken, { items, volgende }] = await Promise.all([
    listWijkOptions(execute, gemeente), execute('wijknetwerk.overzicht', { gemeente, aantal: 10, ...(wijk === '' ? {} : { wijk }), ...(na === '' ? {} : { cursor: na }) }),
  ]);
  return { wijken, wijk, items, volgende };
}

type Network = Route.ComponentProps['loaderData']['items'][number];

/** Who works together in which wijk, what for, and how to join. */
export default function Networks({ loaderData: { wijken, wijk, items, volgende } }: Route.ComponentProps) {
  const { t } = useLingui();
  const naam = wijken.find(({ value }) => value === wijk)?.label;
  const title = naam === undefined ? t`Netwerken in de wijk` : t`Netwerken in ${naam}`;
  return (
    <Page title={title} back={{ to: '/sociale-kaart' }} lead={t`Clubs, kerken, winkels en buren die samen iets doen voor de wijk. Wilt u meedoen? Bel of mail.`}>
      {wijken.length > 1 && (
        <QueryForm label={t`Kies een wijk`}>
          <FilterDefaults values={{ wijk }}><Select name="wijk" label={t`In welke wijk?`} options={wijken} optional /></FilterDefaults>
          <Button kind="secondary"><Trans>Laat zien</Trans></Button>
        </QueryForm>
      )}
      {items.length === 0 ? <Nothing /> : items.map((network) => <NetworkCard key={network.id} network={network} wijken={network.wijken.map((code) => nameOfWijk(wijken, code))} />)}
      <Pagination next={volgende === undefined ? undefined : `?${new URLSearchParams({ ...(wijk === '' ? {} : { wijk }), na: volgende }).toString()}`} />
    </Page>
  );
}

function NetworkCard({ network: { naam, doel, leden, telefoon, email }, wijken }: { readonly network: Network; readonly wijken: readonly string[] }) {
  return (
    <Section title={naam} card>
      <p className="spil-subtle">{wijken.join(', ')}</p>
      <p>{doel}</p>
      {leden.length > 0 && <p><Trans>Dit doen samen:</Trans> <bdi>{leden.join(', ')}</bdi></p>}
      <p>
        {telefoon !== '' && <><Trans>Bel</Trans> <a href={`tel:${telefoon.replaceAll(' ', '')}`}>{telefoon}</a></>}
        {telefoon !== '' && email !== '' && ' · '}
        {email !== '' && <><Trans>Mail</Trans> <a href={`mailto:${email}`}>{email}</a></>}
      </p>
    </Section>
  );
}

function Nothing() {
  const { t } = useLingui();
  const { gemeente } = useShell();
  return (
    <EmptyState icon="mensen" title={t`Hier is nog geen netwerk`}>
      <p><Trans>Kies een andere wijk. Of begin zelf iets met uw buren: wij helpen u op weg.</Trans></p>
      <LinkButton to="/initiatieven/nieuw" icon="plus"><Trans>Ik heb een idee</Trans></LinkButton>
      {gemeente.telefoon !== '' && <p><Trans>Liever bellen? <a href={`tel:${gemeente.telefoon.replaceAll(' ', '')}`}>{gemeente.telefoon}</a></Trans></p>}
      <p><Link to="/sociale-kaart"><Trans>Bekijk alles wat er is</Trans></Link></p>
    </EmptyState>
  );
}
