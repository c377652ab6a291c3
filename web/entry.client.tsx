import { I18nProvider } from '@lingui/react';
import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { HydratedRouter } from 'react-router/dom';
import { loadClientI18n } from './shared/text/load-client-i18n.ts';
import type { RouteModules } from './shared/text/load-client-i18n.ts';

declare global {
  interface Window {
    readonly __reactRouterRouteModules?: RouteModules;
  }
}

// The texts first: a page that hydrates without them would show keys.
const i18n = await loadClientI18n(document.documentElement.lang, window.__reactRouterRouteModules ?? {});

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <I18nProvider i18n={i18n}>
        <HydratedRouter />
      </I18nProvider>
    </StrictMode>,
  );
});
