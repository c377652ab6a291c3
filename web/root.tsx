import type { ReactNode } from 'react';
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useMatches, useRouteLoaderData } from 'react-router';
import type { Route } from './+types/root.ts';
import { getApp } from './shared/app-context.ts';
import { pathOf } from './shared/execute.ts';
import { showRefusal } from './shared/refusal.ts';
import { audienceOf, hasScripts } from './shared/screen-handle.ts';
import { ErrorPage } from './shared/shell/error-page.tsx';
import { NavigationProgress } from './shared/shell/navigation-progress.tsx';
import { shellOf, useShell } from './shared/shell/shell.tsx';
import { SkipLink } from './shared/shell/skip-link.tsx';
import { ThemeLinks } from './shared/shell/theme-links.tsx';

export const middleware: Route.MiddlewareFunction[] = [showRefusal];

export async function loader({ context, request }: Route.LoaderArgs) {
  const app = getApp(context);
  return { shell: shellOf(app), kept: await app.takeForm?.(pathOf(request)) };
}

export function Layout({ children }: { readonly children: ReactNode }) {
  const { lang, weergave, theme } = useShell();
  const matches = useMatches();
  const audience = audienceOf(matches);
  // Without the root's data a page cannot hydrate: it then stays plain.
  const loaded = useRouteLoaderData('root') !== undefined;
  const scripted = loaded && hasScripts(matches);
  return (
    <html lang={lang} className={`${theme} spil spil--${audience}`} data-weergave={weergave}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="format-detection" content="telephone=no" />
        <link rel="icon" href="/spil.svg" type="image/svg+xml" />
        {audience === 'inwoner' && <link rel="manifest" href="/app.webmanifest" />}
        <ThemeLinks theme={theme} weergave={audience === 'inwoner' ? 'licht' : weergave} />
        <Meta />
        <Links />
      </head>
      <body>
        <SkipLink />
        {scripted && <NavigationProgress />}
        {children}
        {scripted && <ScrollRestoration />}
        {scripted && <Scripts />}
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <ErrorPage error={error} />;
}
