import { Trans, useLingui } from '@lingui/react/macro';
import { useShell } from '../shared/shell/shell.tsx';
import { Page } from '../shared/ui/page.tsx';
import { Section } from '../shared/ui/section.tsx';

export default function Toegankelijkheid() {
  const { t } = useLingui();
  const { gemeente } = useShell();
  return (
    <Page title={t`Toegankelijkheid`} back={{ to: '/' }} lead={t`Iedereen moet deze site kunnen gebruiken.`}>
      <Section title={t`Wat u mag verwachten`}>
        <ul className="spil-prose">
          <li>
            <Trans>U kunt alles doen met alleen een toetsenbord.</Trans>
          </li>
          <li>
            <Trans>De site werkt met programma’s die de tekst voorlezen.</Trans>
          </li>
          <li>
            <Trans>U kunt de letters twee keer zo groot maken. Er valt dan niets weg.</Trans>
          </li>
          <li>
            <Trans>Kleur is nooit de enige manier waarop we iets laten zien.</Trans>
          </li>
          <li>
            <Trans>De pagina’s voor inwoners werken ook op een oude telefoon en zonder scripts.</Trans>
          </li>
        </ul>
      </Section>
      <Section title={t`Waar we ons aan houden`}>
        <p>
          <Trans>We bouwen naar de Europese norm EN 301 549 en naar WCAG 2.2, niveau AA. Elke wijziging wordt daarop nagekeken: door een programma en met het toetsenbord.</Trans>
        </p>
      </Section>
      <Section title={t`Werkt er iets niet?`}>
        <p>
          <Trans>
            Vertel het ons. Bel <a href={`tel:${gemeente.telefoon.replaceAll(' ', '')}`}>{gemeente.telefoon}</a>. We helpen u meteen op een andere manier en lossen het probleem op.
          </Trans>
        </p>
      </Section>
    </Page>
  );
}
