import { Trans, useLingui } from '@lingui/react/macro';
import { ActsMenu } from '../../shared/ui/acts-menu.tsx';
import { Alert } from '../../shared/ui/alert.tsx';
import { Conflict } from '../../shared/ui/conflict.tsx';
import { Done } from '../../shared/ui/confirm.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Section } from '../../shared/ui/section.tsx';

export function NoticeExamples() {
  const { t } = useLingui();
  return (
    <>
      <Section title={t`Meldingen`}>
        <Alert title={t`U mag iemand meenemen`}>
          <p>
            <Trans>Bijvoorbeeld familie, een vriend of een cliëntondersteuner.</Trans>
          </p>
        </Alert>
        <Alert tone="positive" title={t`Uw plan is ondertekend`} />
        <Alert tone="warning" title={t`Dit plan loopt bijna af`}>
          <p>
            <Trans>We bellen u vóór 14 juni om te horen hoe het gaat.</Trans>
          </p>
        </Alert>
        <Alert tone="negative" title={t`De brief is niet verstuurd`} />
        <EmptyState title={t`Er wacht niets op u`}>
          <p>
            <Trans>Komt er iets bij, dan ziet u het hier.</Trans>
          </p>
        </EmptyState>
      </Section>
      <Section title={t`Klaar`}>
        <Done title={t`We hebben uw vraag ontvangen`} next={[
            { key: 'bellen', text: t`Binnen twee werkdagen belt iemand van het sociaal team u.` },
            { key: 'afspraak', text: t`Samen maken we een afspraak, bij u thuis of bij ons.` },
          ]} />
      </Section>
      <Section title={t`Tegelijk gewijzigd`}>
        <Conflict rows={[{ label: t`Afspraak`, mine: t`Elke dinsdag om 10.00 uur`, theirs: t`Elke woensdag om 9.00 uur` }]} />
      </Section>
      <Section title={t`Wat er kan`}>
        <ActsMenu
          acts={[
            { name: 'a', label: t`Evaluatie plannen`, to: '/stijl' },
            { name: 'b', label: t`Plan wijzigen`, to: '/stijl' },
            { name: 'c', label: t`Plan afsluiten`, reason: t`Er loopt nog hulp tot en met 30 juni 2026.` },
          ]}
        />
      </Section>
    </>
  );
}
