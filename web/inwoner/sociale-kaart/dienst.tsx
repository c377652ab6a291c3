import { Trans, useLingui } from '@lingui/react/macro';
import type { Route } from './+types/dienst.ts';
import { getApp } from '../../shared/app-context.ts';
import { DienstFacts } from '../../shared/sociale-kaart/dienst-facts.tsx';
import { LinkButton } from '../../shared/ui/button.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';

export async function loader({ context, params }: Route.LoaderArgs) {
  return { dienst: await getApp(context).execute('dienst.gegevens', { id: params.dienst }) };
}

/** One thing that helps, with all that is known of it. */
export default function Dienst({ loaderData: { dienst } }: Route.ComponentProps) {
  const { t } = useLingui();
  const back = { to: '/sociale-kaart', label: t`Hulp en activiteiten in de buurt` };
  if (dienst.toestand === 'ingetrokken') {
    return (
      <Page title={dienst.naam} back={back}>
        <EmptyState icon="info" title={t`Dit is er niet meer`}>
          <p><Trans>Misschien is er iets anders dat u helpt.</Trans></p>
          <LinkButton to="/sociale-kaart" icon="search"><Trans>Zoek verder</Trans></LinkButton>
        </EmptyState>
        <Ask />
      </Page>
    );
  }
  return (
    <Page title={dienst.naam} back={back}>
      <DienstFacts dienst={dienst} />
      <Ask />
    </Page>
  );
}

function Ask() {
  const { t } = useLingui();
  return (
    <Section title={t`Past dit niet bij u?`} card>
      <p><Trans>Vertel ons waar u hulp bij zoekt. Dan kijken we samen wat wel past.</Trans></p>
      <LinkButton to="/hulp-vragen" kind="secondary" icon="hand"><Trans>Vraag om een gesprek</Trans></LinkButton>
    </Section>
  );
}
