import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { useShell } from '../shared/shell/shell.tsx';
import { Alert } from '../shared/ui/alert.tsx';
import { Page } from '../shared/ui/page.tsx';
import { Section } from '../shared/ui/section.tsx';

/** Whom to call now, day and night, and what to do until they are there. Nothing to fill in. */
export default function Crisis() {
  const { t } = useLingui();
  const { gemeente } = useShell();
  return (
    <Page title={t`Er is nu hulp nodig`} back={{ to: '/' }} lead={t`Bel. U hoeft niet zeker te weten of het erg genoeg is.`}>
      <Alert tone="warning" title={t`Is er iemand in gevaar? Bel 112`}>
        <p><Trans><a href="tel:112">Bel 112</a>. Ook als u het niet zeker weet. Zeg eerst waar u bent.</Trans></p>
      </Alert>
      <Section title={t`Dag en nacht bereikbaar`}>
        <dl className="spil-data-list">
          <div className="spil-data-list__item"><dt>{t`Geweld, verwaarlozing of misbruik thuis`}</dt><dd><Trans>Veilig Thuis: <a href="tel:08002000">0800 2000</a>. Gratis, ook voor advies.</Trans></dd></div>
          <div className="spil-data-list__item"><dt>{t`Gedachten aan zelfmoord`}</dt><dd><Trans>113: bel <a href="tel:113">113</a> of gratis <a href="tel:08000113">0800 0113</a>. Chatten kan ook, op <a href="https://www.113.nl">113.nl</a>.</Trans></dd></div>
          <div className="spil-data-list__item"><dt>{t`In de war, heel erg gespannen of ziek`}</dt><dd><Trans>Bel de eigen huisarts. ’s Avonds, ’s nachts en in het weekend: de huisartsenpost. Het bandje van de huisarts noemt het nummer.</Trans></dd></div>
          <div className="spil-data-list__item"><dt>{t`Kinderen en jongeren die willen praten`}</dt><dd><Trans>Kindertelefoon: <a href="tel:08000432">0800 0432</a>, van 11 tot 21 uur.</Trans></dd></div>
        </dl>
      </Section>
      <Section title={t`Wat doet u nu?`}>
        <ol className="spil-prose">
          <li><Trans>Zorg dat u zelf veilig bent. Ga weg als het moet.</Trans></li>
          <li><Trans>Bel een van de nummers hierboven. Vertel wat u ziet en waar u bent.</Trans></li>
          <li><Trans>Blijf bij de ander als dat veilig kan. Praat rustig. Laat kinderen niet alleen.</Trans></li>
          <li><Trans>Wacht tot er hulp is. Doe wat zij zeggen.</Trans></li>
          <li><Trans>Is het ergste voorbij? Dan kijkt het sociaal team met u naar wat er verder nodig is. Bel <a href={`tel:${gemeente.telefoon.replaceAll(' ', '')}`}>{gemeente.telefoon}</a>.</Trans></li>
        </ol>
      </Section>
      <p><Trans>Is er geen haast, maar maakt u zich zorgen? <Link to="/zorgen-om-iemand">Vertel het ons</Link>.</Trans></p>
    </Page>
  );
}
