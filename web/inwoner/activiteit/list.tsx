import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Route } from './+types/list.ts';
import { getApp } from '../../shared/app-context.ts';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Pagination } from '../../shared/ui/pagination.tsx';
import { When } from './when.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { execute, actor } = getApp(context);
  const cursor = new URL(request.url).searchParams.get('na');
  return execute('activiteit.lijst', { gemeente: actor.gemeente ?? '', ...(cursor === null ? {} : { cursor }) });
}

/** What there is to join. */
export default function Activities({ loaderData: { items, volgende } }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <Page title={t`Meedoen in de buurt`} back={{ to: '/' }} lead={t`Schrijf u in zonder in te loggen. Een naam en één manier om u te bereiken is genoeg.`}>
      {items.length === 0 && <EmptyState icon="mensen" title={t`Er is nu niets om u voor in te schrijven`}><p><Trans>Kijk ook bij <Link to="/sociale-kaart">hulp en activiteiten in de buurt</Link>.</Trans></p></EmptyState>}
      {items.map((one) => (
        <article className="spil-card spil-section" key={one.id}>
          <h2><Link to={`/activiteiten/${one.id}`}>{one.naam}</Link></h2>
          <p><When activiteit={one} /><br />{one.waar}</p>
          <p><strong>{one.toestand === 'afgelast' ? <Trans>Gaat niet door</Trans> : one.vrij === 0 ? <Trans>Vol. U kunt op de wachtlijst.</Trans> : <Plural value={one.vrij} one="Nog # plek" other="Nog # plekken" />}</strong></p>
        </article>
      ))}
      <Pagination next={volgende === undefined ? undefined : `?na=${encodeURIComponent(volgende)}`} />
      <p><Trans>Iemand helpen, of hulp van een buur? <Link to="/burenhulp">Geef u op</Link>.</Trans></p>
      <p><Trans>Al ingeschreven? <Link to="/inschrijving">Bekijk, wijzig of zeg af</Link>.</Trans></p>
    </Page>
  );
}
