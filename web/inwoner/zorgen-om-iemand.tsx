import { Trans, useLingui } from '@lingui/react/macro';
import { useShell } from '../shared/shell/shell.tsx';
import { Alert } from '../shared/ui/alert.tsx';
import { OpeningHours } from '../shared/ui/opening-hours.tsx';
import { Page } from '../shared/ui/page.tsx';
import { Section } from '../shared/ui/section.tsx';

export default function ZorgenOmIemand() {
  const { t } = useLingui();
  const { gemeente } = useShell();
  return (
    <Page title={t`Ik maak me zorgen om iemand`} back={{ to: '/' }} lead={t`Goed dat u er iets mee doet. U hoeft niet zeker te weten wat er aan de hand is.`}>
      <Alert tone="warning" title={t`Is er nu gevaar?`}>
        <p>
          <Trans>
            Bel <a href="tel:112">112</a>. Denkt u aan geweld of verwaarlozing thuis? Bel dan Veilig Thuis: <a href="tel:08002000">0800 2000</a>, gratis, dag en nacht.
          </Trans>
        </p>
      </Alert>
      <Section title={t`Vertel het ons`} card>
        <p>
          <Trans>
            Bel <a href={`tel:${gemeente.telefoon.replaceAll(' ', '')}`}>{gemeente.telefoon}</a>. U mag bellen zonder uw naam te noemen.
          </Trans>
        </p>
        <p>
          <OpeningHours times={gemeente.openingstijden} />
        </p>
      </Section>
    </Page>
  );
}
