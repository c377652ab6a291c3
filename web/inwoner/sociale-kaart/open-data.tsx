import { Trans, useLingui } from '@lingui/react/macro';
import { useShell } from '../../shared/shell/shell.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';

/** The sociale kaart for who wants to use it elsewhere: where it is, in which form, and what may be done with it. */
export default function OpenData() {
  const { t } = useLingui();
  const { gemeente, actor } = useShell();
  const of = (path: string): string => `/hsds/3.1/${actor.gemeente ?? ''}/${path}`;
  return (
    <Page title={t`De sociale kaart als open data`} back={{ to: '/sociale-kaart', label: t`Hulp en activiteiten in de buurt` }} lead={t`U mag alles uit de sociale kaart van ${gemeente.naam} gebruiken. U hoeft niet in te loggen.`}>
      <Section title={t`Alles in één keer`} card>
        <p><Trans>Een zip met tabellen. U opent ze in een programma voor spreadsheets.</Trans></p>
        <p><a href={of('tabular')} download><Trans>Haal de tabellen op (zip)</Trans></a></p>
      </Section>
      <Section title={t`Voor wie programma’s maakt`}>
        <p><Trans>De gegevens staan in de vorm van Open Referral HSDS, versie 3.0 en 3.1. Begin hier:</Trans></p>
        <ul className="spil-list">
          <li><a href={of('')}><Trans>Het begin van de API</Trans></a></li>
          <li><a href={of('services')}><Trans>Diensten</Trans></a></li>
          <li><a href={of('organizations')}><Trans>Organisaties</Trans></a></li>
          <li><a href={of('service_at_locations')}><Trans>Diensten op hun plek</Trans></a></li>
          <li><a href={of('taxonomy_terms')}><Trans>Codelijsten</Trans></a></li>
        </ul>
        <p><Trans>Wilt u versie 3.0? Schrijf dan 3.0 in het adres, waar nu 3.1 staat.</Trans></p>
      </Section>
    </Page>
  );
}
