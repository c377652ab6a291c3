import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Route } from './+types/list.ts';
import { getApp } from '../../shared/app-context.ts';
import { LinkButton } from '../../shared/ui/button.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Pagination } from '../../shared/ui/pagination.tsx';
import { Section } from '../../shared/ui/section.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { execute, actor } = getApp(context);
  const cursor = new URL(request.url).searchParams.get('na');
  return execute('ontheffing.lijst', { gemeente: actor.gemeente ?? '', aantal: 20, ...(cursor === null ? {} : { cursor }) });
}

/** For which rules the gemeente made room, and why. */
export default function Exemptions({ loaderData: { items, volgende } }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <Page title={t`Zit een regel in de weg?`} back={{ to: '/initiatieven', label: t`Initiatieven in de wijk` }} lead={t`Soms houdt een regel van de gemeente een goed idee tegen. Zeg welke regel. De gemeente kijkt of het anders kan.`}>
      <LinkButton to="/regels-in-de-weg/vragen" icon="plus"><Trans>Er zit een regel in de weg</Trans></LinkButton>
      <p><Trans>Al iets gevraagd? <Link to="/regels-in-de-weg/mijn">Kijk met uw code</Link>.</Trans></p>
      <h2><Trans>Hier maakte de gemeente ruimte</Trans></h2>
      {items.length === 0 && <EmptyState icon="gemeente" title={t`Nog voor geen enkele regel`} />}
      {items.map(({ id, regel, waarom, motivering, geldigTot, beslotenOp }) => (
        <Section key={id} title={regel} level={3} card>
          <p>{waarom}</p>
          <p><Trans>De gemeente zegt: {motivering}</Trans></p>
          <p>{beslotenOp !== null && <Trans>Besloten op <DateText value={beslotenOp} />.</Trans>} {geldigTot !== null && <Trans>Geldt tot en met <DateText value={geldigTot} />.</Trans>}</p>
        </Section>
      ))}
      <Pagination next={volgende === undefined ? undefined : `?na=${encodeURIComponent(volgende)}`} />
    </Page>
  );
}
