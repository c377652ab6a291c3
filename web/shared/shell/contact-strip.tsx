import { Trans } from '@lingui/react/macro';
import { Icon } from '../ui/icon.tsx';
import { OpeningHours } from '../ui/opening-hours.tsx';
import { useShell } from './shell.tsx';

/** A person to speak to, always in view. */
export function ContactStrip() {
  const { gemeente } = useShell();
  if (gemeente.telefoon === '') return null;
  return (
    <div className="spil-contact">
      <div className="spil-contact__inner">
        <a className="spil-contact__phone" href={`tel:${gemeente.telefoon.replaceAll(' ', '')}`}>
          <Icon name="phone" />
          <span>
            <Trans>Bel {gemeente.telefoon}</Trans>
          </span>
        </a>
        <a className="spil-shell-link" href="/hulp-vragen">
          <Trans>Vraag om hulp</Trans>
        </a>
        <span className="spil-contact__hours">
          <OpeningHours times={gemeente.openingstijden} />
        </span>
      </div>
    </div>
  );
}
