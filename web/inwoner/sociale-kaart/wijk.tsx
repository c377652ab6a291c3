import { Trans, useLingui } from '@lingui/react/macro';
import { data, Link } from 'react-router';
import type { Route } from './+types/wijk.ts';
import { getApp } from '../../shared/app-context.ts';
import { useShell } from '../../shared/shell/shell.tsx';
import { listWijkOptions } from '../../shared/sociale-kaart/wijk-options.ts';
import { Page } from '../../shared/ui/page.tsx';
import { PhoneLink } from '../../shared/ui/phone-link.tsx';
import { Section } from '../../shared/ui/section.tsx';

/** The clusters before the access, in the order in which most people look for them. */
const clusters = ['preventie-en-welzijn', 'wijkfuncties', 'lokale-diensten', 'ketenpartners'] as const;
/** So many of each on this page; the others are one press away. */
const most = 15;

export async function loader({ context, params: { wijk } }: Route.LoaderArgs) {
  const { execute, actor } = getApp(context);
  const gemeente = actor.gemeente ?? '';
  const wijken = await listWijkOptions(execute, gemeente);
  const here = wijken.find(({ value }) => value === wijk);
  // A gemeente that named no wijken is one whole.
  if (here === undefined && wijken.length > 0) throw data(null, { status: 404 });
  const filter = here === undefined ? {} : { wijk: here.value };
  const lists = await Promise.all(clusters.map(async (cluster) => {
    const { items, volgende } = await execute('dienst.lijst', { gemeente, cluster, aantal: most, ...filter });
    return { cluster, more: volgende !== undefined, items: items.map(({ id, naam, organisatie }) => ({ id, naam, organisatie })) };
  }));
  const { items: netwerken } = await execute('wijknetwerk.overzicht', { gemeente, aantal: most, ...filter });
  return { wijk: here?.value, naam: here?.label, lists, netwerken: netwerken.map(({ id, naam, doel }) => ({ id, naam, doel })) };
}

type List = Route.ComponentProps['loaderData']['lists'][number];

/** All that there is in a wijk, in open lists: what helps, what holds it together, shops, and who the gemeente works with. */
export default function Wijk({ loaderData: { wijk, naam, lists, netwerken } }: Route.ComponentProps) {
  const { t } = useLingui();
  const { gemeente } = useShell();
  const where = naam ?? gemeente.naam;
  const query = wijk === undefined ? '' : `?wijk=${encodeURIComponent(wijk)}`;
  return (
    <Page title={t`Wat er is in ${where}`} back={{ to: '/wijken' }} lead={t`Voor iedereen die hier woont. U hoeft niet in te loggen.`}>
      {lists.map((list) => <Cluster key={list.cluster} list={list} wijk={wijk} />)}
      <Section title={t`Netwerken in de wijk`}>
        {netwerken.length === 0 ? <p><Trans>Hier is nog geen netwerk.</Trans></p> : <ul className="spil-prose">{netwerken.map((one) => <li key={one.id}><strong>{one.naam}</strong>: {one.doel}</li>)}</ul>}
        <p><Link to={`/netwerken${query}`}><Trans>Wie doen mee, en hoe doet u mee?</Trans></Link></p>
      </Section>
      <Section title={t`Mist u iets?`} card>
        <p><Trans>Deze lijsten zijn nooit af. Kent u een club, winkel of groep die hier hoort? Vertel het ons.</Trans></p>
        {gemeente.telefoon !== '' && <p><PhoneLink number={gemeente.telefoon} call /></p>}
        <p><Link to="/initiatieven/nieuw"><Trans>Of begin zelf iets met uw buren</Trans></Link></p>
      </Section>
    </Page>
  );
}

function Cluster({ list: { cluster, items, more }, wijk }: { readonly list: List; readonly wijk: string | undefined }) {
  const { t } = useLingui();
  const titles: Readonly<Record<List['cluster'], string>> = { 'preventie-en-welzijn': t`Hulp en activiteiten`, wijkfuncties: t`Clubs, kerken en andere plekken`, 'lokale-diensten': t`Winkels en diensten`, ketenpartners: t`Met wie wij samenwerken` };
  return (
    <Section title={titles[cluster]}>
      {items.length === 0 && <p><Trans>Hier staat nog niets.</Trans></p>}
      {items.length > 0 && <ul className="spil-prose">{items.map(({ id, naam, organisatie }) => <li key={id}><Link to={`/sociale-kaart/${id}`}>{naam}</Link>{organisatie !== naam && <span className="spil-subtle">, {organisatie}</span>}</li>)}</ul>}
      {more && <p><Link to={`/sociale-kaart?${new URLSearchParams({ ...(wijk === undefined ? {} : { wijk }), cluster }).toString()}`}><Trans>Bekijk de hele lijst</Trans><span className="spil-visually-hidden">: {titles[cluster]}</span></Link></p>}
    </Section>
  );
}
