import { Trans, useLingui } from '@lingui/react/macro';
import { Button, ButtonGroup, LinkButton } from '../../shared/ui/button.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import { Steps } from '../../shared/ui/steps.tsx';
import { TermBadge } from '../../shared/ui/term-badge.tsx';

export function ButtonExamples() {
  const { t } = useLingui();
  return (
    <>
      <Section title={t`Knoppen en toestanden`}>
        <ButtonGroup>
          <Button type="button" icon="check">
            <Trans>Plan ondertekenen</Trans>
          </Button>
          <LinkButton to="/stijl/plan" kind="secondary">
            <Trans>Plan lezen</Trans>
          </LinkButton>
          <Button type="button" kind="subtle">
            <Trans>Later</Trans>
          </Button>
        </ButtonGroup>
        <p className="spil-buttons">
          <StatusBadge tone="rust">{t`nog niet begonnen`}</StatusBadge>
          <StatusBadge tone="loopt">{t`loopt`}</StatusBadge>
          <StatusBadge tone="klaar">{t`klaar`}</StatusBadge>
          <StatusBadge tone="let-op">{t`wacht op u`}</StatusBadge>
          <StatusBadge tone="gestopt">{t`gestopt`}</StatusBadge>
        </p>
      </Section>
      <Section title={t`Voortgang en termijnen`}>
        <Steps current={2} titles={[t`uw vraag`, t`uw situatie`, t`uw wensen`, t`wie helpt al`, t`nakijken`]} />
        <TermExamples />
      </Section>
    </>
  );
}

export function TermExamples() {
  const { t } = useLingui();
  const steps = [
    { text: t`De melding kwam binnen op 25 maart 2026.` },
    { text: t`Het onderzoek duurt hoogstens zes weken.`, artikel: 'art. 2.3.2 lid 1 Wmo 2015' },
    { text: t`De laatste dag is geen zaterdag, zondag of feestdag.`, artikel: 'art. 1 Algemene termijnenwet' },
  ];
  return (
    <>
      <TermBadge name={t`onderzoek`} lastDay="2026-05-06" daysLeft={19} steps={steps} />
      <TermBadge name={t`verslag`} lastDay="2026-04-20" daysLeft={3} steps={steps} />
      <TermBadge name={t`besluit`} lastDay="2026-04-15" daysLeft={-2} steps={steps} />
      <TermBadge name={t`bezwaar`} lastDay="2026-06-01" daysLeft={45} suspended steps={steps} />
    </>
  );
}
