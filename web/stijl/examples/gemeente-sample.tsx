import { Trans, useLingui } from '@lingui/react/macro';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button, ButtonGroup, LinkButton } from '../../shared/ui/button.tsx';
import { Doors } from '../../shared/ui/doors.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';

interface Props {
  readonly theme: string;
  readonly gemeente: string;
}

/** What an inwoner meets first, in the look of one gemeente. */
export function GemeenteSample({ theme, gemeente }: Props) {
  const { t } = useLingui();
  return (
    <div className={`${theme} spil-surface spil-beside__look`}>
      <Section title={gemeente}>
        <p>
          <Trans>Wij helpen u verder. Vertel wat er aan de hand is, in uw eigen woorden.</Trans>
        </p>
        <TextField name={`vraag-${theme}`} label={t`Uw vraag`} />
        <ButtonGroup>
          <Button type="button">
            <Trans>Zoek hulp</Trans>
          </Button>
          <LinkButton to="/hulp-vragen" kind="secondary">
            <Trans>Vraag om een gesprek</Trans>
          </LinkButton>
        </ButtonGroup>
        <p className="spil-buttons">
          <StatusBadge tone="loopt">{t`loopt`}</StatusBadge>
          <StatusBadge tone="klaar">{t`klaar`}</StatusBadge>
          <StatusBadge tone="let-op">{t`wacht op u`}</StatusBadge>
        </p>
        <Alert title={t`U mag iemand meenemen`}>
          <p>
            <Trans>Dat kan familie zijn, of een vriend.</Trans>
          </p>
        </Alert>
        <Doors label={gemeente} doors={[{ to: '/sociale-kaart', icon: 'buurt', title: t`Hulp in de buurt` }, { to: '/mijn', icon: 'document', title: t`Mijn dossier` }]} />
      </Section>
    </div>
  );
}
