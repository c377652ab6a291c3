import { Trans } from '@lingui/react/macro';
import { Icon } from '../ui/icon.tsx';
import { OpeningHours } from '../ui/opening-hours.tsx';
import { PhoneLink } from '../ui/phone-link.tsx';
import { useShell } from './shell.tsx';

/** A person to speak to, always in view, and the other ways to reach the gemeente one step away. */
export function ContactStrip() {
  const { gemeente } = useShell();
  return (
    <div className="spil-contact">
      <div className="spil-contact__inner">
        {gemeente.telefoon !== '' && (
          <div className="spil-contact__call">
            <span className="spil-contact__phone">
              <Icon name="phone" />
              <PhoneLink number={gemeente.telefoon} call />
            </span>
            <span className="spil-contact__hours">
              <OpeningHours times={gemeente.openingstijden} />
            </span>
          </div>
        )}
        <a className="spil-shell-link" href="/hulp-vragen">
          <Trans>Vraag om hulp</Trans>
        </a>
        <a className="spil-shell-link" href="/contact">
          <Trans>Contact</Trans>
        </a>
      </div>
    </div>
  );
}
