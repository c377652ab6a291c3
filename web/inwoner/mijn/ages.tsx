import { Trans, useLingui } from '@lingui/react/macro';
import type { Route } from './+types/ages.ts';
import { getApp, type Acts } from '../../shared/app-context.ts';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';

export const loader = ({ context, params: { dossier } }: Route.LoaderArgs) => getApp(context).execute('dossiertoegang.leeftijden', { dossier });

type Young = Acts['dossiertoegang.leeftijden']['output']['items'][number];

/** What parents and young people each see and sign, and from which day that changes: in the same words for both. */
export default function Ages({ loaderData: { items } }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <Page title={t`Ouder en kind: wie ziet wat?`} back={{ to: '/mijn' }} lead={t`De wet zegt bij welke leeftijd ouders beslissen, en wanneer een jongere dat zelf doet.`}>
      {items.length === 0 && <EmptyState title={t`In dit dossier staat geen vraag van iemand onder de 18`} />}
      {items.map((young) => <OfChild key={young.naam} young={young} />)}
    </Page>
  );
}

function OfChild({ young }: { readonly young: Young }) {
  const { t } = useLingui();
  const { naam, ik, ouders, anderen } = young;
  const names = ouders.map((ouder) => (ouder.ik ? t`u` : ouder.naam)).join(t` en `);
  return (
    <Section title={ik ? t`Over jou` : naam} card>
      <p>{names === '' ? <Trans>Wij weten niet wie het gezag heeft. Vraag het uw contactpersoon.</Trans> : <Trans>Het gezag heeft: {names}.</Trans>}{anderen > 0 && <> <Trans>Ook iemand die niet in dit huis woont heeft het gezag. De gemeente kijkt wat die ouder ziet.</Trans></>}</p>
      <Now young={young} />
    </Section>
  );
}

function Now({ young: { groep, naam, ik, twaalfOp, zestienOp, ouderZiet } }: { readonly young: Young }) {
  const who = ik ? <Trans>jij</Trans> : naam;
  if (groep === 'jonger-dan-12') {
    return (
      <ul>
        <li><Trans>Ouders met gezag zien alles wat hier staat en tekenen het plan.</Trans></li>
        <li><Trans>Vanaf <DateText value={twaalfOp} /> (12 jaar) kan {naam} zelf inloggen en meelezen, en tekenen ouder en kind allebei.</Trans></li>
      </ul>
    );
  }
  if (groep === '12-tot-16') {
    return (
      <ul>
        <li><Trans>Ouder en jongere tekenen het plan allebei.</Trans></li>
        <li>{ouderZiet.includes('gesprek') ? <Trans>Ouders zien ook het gesprek.</Trans> : <Trans>Ouders zien de vraag, het plan, de besluiten en de hulp. Het gesprek zien zij niet, behalve als de contactpersoon dat afspreekt.</Trans>}</li>
        <li><Trans>Vanaf <DateText value={zestienOp} /> (16 jaar) beslist de jongere alleen. Ouders zien dan niets meer.</Trans></li>
      </ul>
    );
  }
  return <ul><li><Trans>Vanaf 16 jaar beslist {who} zelf. Ouders zien niets, behalve wat de contactpersoon met toestemming deelt.</Trans></li></ul>;
}
