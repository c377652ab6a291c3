import { Trans, useLingui } from '@lingui/react/macro';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { ContactStrip } from './contact-strip.tsx';
import { DemoBanner } from './demo-banner.tsx';
import { LogOut } from './log-out.tsx';
import { Mark } from './mark.tsx';
import { LanguageLink } from './preference-links.tsx';
import { useShell } from './shell.tsx';
import { useFocusAfterNavigation } from './use-focus-after-navigation.ts';

/** Phone first: who we are, the language, somebody to call, and then the page. */
export function InwonerFrame({ children }: { readonly children: ReactNode }) {
  const { t } = useLingui();
  const { gemeente, actor } = useShell();
  const main = useRef<HTMLElement>(null);
  useFocusAfterNavigation(main);
  return (
    <>
      <header className="spil-header">
        <DemoBanner />
        <div className="spil-header__bar">
          <a className="spil-brand" href="/">
            <Mark />
            <span>{gemeente.naam}</span>
          </a>
          <nav className="spil-header__links" aria-label={t`Taal en inloggen`}>
            <LanguageLink />
            {actor.soort === 'anoniem' ? (
              <a className="spil-shell-link" href="/inloggen">
                <Trans>Inloggen</Trans>
              </a>
            ) : (
              <LogOut />
            )}
          </nav>
        </div>
        <ContactStrip />
      </header>
      <main id="inhoud" tabIndex={-1} ref={main}>
        {children}
      </main>
      <InwonerFooter />
    </>
  );
}

function InwonerFooter() {
  const { t } = useLingui();
  const { several } = useShell();
  return (
    <footer className="spil-footer">
      <div className="spil-footer__inner">
        <p>
          <Trans>
            Direct gevaar? Bel <a href="tel:112">112</a>. Geweld of zorgen thuis? Bel Veilig Thuis: <a href="tel:08002000">0800 2000</a>. Gratis, dag en nacht.
          </Trans>
        </p>
        <nav aria-label={t`Over deze site`}>
          <ul className="spil-list">
            <li>
              <a href="/crisis">
                <Trans>Hulp bij crisis</Trans>
              </a>
            </li>
            <li>
              <a href="/toegankelijkheid">
                <Trans>Toegankelijkheid</Trans>
              </a>
            </li>
            <li>
              <a href="/privacy">
                <Trans>Uw gegevens</Trans>
              </a>
            </li>
            {several && (
              <li>
                <a href="/gemeente-kiezen">
                  <Trans>Andere gemeente</Trans>
                </a>
              </li>
            )}
          </ul>
        </nav>
      </div>
    </footer>
  );
}
