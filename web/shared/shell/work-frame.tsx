import { Trans, useLingui } from '@lingui/react/macro';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { DemoBanner } from './demo-banner.tsx';
import { GemeenteLinks } from './gemeente-links.tsx';
import { Icon } from '../ui/icon.tsx';
import { LogOut } from './log-out.tsx';
import { Mark } from './mark.tsx';
import type { NavItem } from './nav-links.tsx';
import { NavLinks } from './nav-links.tsx';
import { LanguageLink, WeergaveLinks } from './preference-links.tsx';
import { SearchBox } from './search-box.tsx';
import { useShell } from './shell.tsx';
import { useFocusAfterNavigation } from './use-focus-after-navigation.ts';

interface Props {
  readonly items: readonly NavItem[];
  /** Where a search goes; without it there is nothing to search. */
  readonly search?: string;
  readonly children: ReactNode;
}

/** For who works in it all day: the ways on the left, the search on top, the page in the middle. */
export function WorkFrame({ items, search, children }: Props) {
  const { t } = useLingui();
  const main = useRef<HTMLElement>(null);
  useFocusAfterNavigation(main);
  return (
    <div className="spil-work">
      <header className="spil-top">
        <DemoBanner />
        <div className="spil-top__bar">
          <a className="spil-brand" href="/">
            <Mark />
            <span>Spil</span>
          </a>
          {search !== undefined && <SearchBox action={search} />}
          <WhoAmI start={items[0]?.to ?? '/'} />
        </div>
      </header>
      <div className="spil-side">
        <NavLinks label={t`Hoofdmenu`} items={items} />
      </div>
      <main id="inhoud" tabIndex={-1} ref={main}>
        {children}
      </main>
    </div>
  );
}

function WhoAmI({ start }: { readonly start: string }) {
  const { actor, gemeente } = useShell();
  return (
    <details className="spil-who">
      <summary>
        <span className="spil-who__place">
          {[actor.organisatie ?? gemeente.naam, ...actor.rollen.slice(0, 1)].join(' · ')}
        </span>
        <span className="spil-who__name" translate="no">
          {actor.naam}
        </span>
        <Icon name="chevron" />
      </summary>
      <div className="spil-who__panel">
        {actor.rollen.length > 1 && (
          <p className="spil-subtle">
            <Trans>Uw rollen: {actor.rollen.join(', ')}</Trans>
          </p>
        )}
        <GemeenteLinks start={start} />
        <WeergaveLinks />
        <LanguageLink />
        <LogOut />
      </div>
    </details>
  );
}
