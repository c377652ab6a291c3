import { Trans, useLingui } from '@lingui/react/macro';
import { useShell } from '../shared/shell/shell.tsx';
import { Page } from '../shared/ui/page.tsx';
import { Section } from '../shared/ui/section.tsx';

export default function Privacy() {
  const { t } = useLingui();
  const { gemeente } = useShell();
  return (
    <Page title={t`Zo gaan we om met uw gegevens`} back={{ to: '/' }} lead={t`Uw gegevens zijn van u. U kunt zien wat wij weten en wie ernaar keek.`}>
      <Section title={t`Wie mag uw gegevens zien?`}>
        <p>
          <Trans>Alleen mensen die u helpen, en alleen wat zij daarvoor nodig hebben. Elke keer dat iemand kijkt, schrijven we op wie dat was en waarom.</Trans>
        </p>
        <p>
          <a href="/over-spil/rechten">
            <Trans>Bekijk precies wie wat mag, en waarom</Trans>
          </a>
        </p>
      </Section>
      <Section title={t`Wat mag u?`}>
        <ul className="spil-prose">
          <li>
            <Trans>Zien wat er over u staat, en wie het las.</Trans>
          </li>
          <li>
            <Trans>Laten verbeteren wat niet klopt.</Trans>
          </li>
          <li>
            <Trans>Vragen om gegevens weg te halen of er minder mee te doen.</Trans>
          </li>
          <li>
            <Trans>Een klacht indienen bij ons of bij de Autoriteit Persoonsgegevens.</Trans>
          </li>
        </ul>
      </Section>
      <Section title={t`Cookies`}>
        <p>
          <Trans>We gebruiken alleen cookies die nodig zijn: om u ingelogd te houden, formulieren te beveiligen en uw taal te onthouden. We volgen u niet.</Trans>
        </p>
      </Section>
      <Section title={t`Vragen?`}>
        <p>
          <Trans>
            Bel <a href={`tel:${gemeente.telefoon.replaceAll(' ', '')}`}>{gemeente.telefoon}</a> en vraag naar de functionaris gegevensbescherming.
          </Trans>
        </p>
      </Section>
    </Page>
  );
}
