import { I18nProvider } from '@lingui/react';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { createMemoryRouter, RouterProvider } from 'react-router';
import type { ScreenLang } from '../../src/platform/http/screens/contract.ts';
import type { ScreenActor } from '../shared/app-context.ts';
import { ShellFallback, shellOf } from '../shared/shell/shell.tsx';
import { i18nFor } from '../shared/text/i18n.server.ts';
import { testApp } from './form-request.ts';

/** The HTML of a part of a page, as the server sends it. */
export function renderPart(part: ReactNode, lang: ScreenLang = 'nl', { at = '/', actor }: { readonly at?: string; readonly actor?: ScreenActor } = {}): string {
  const router = createMemoryRouter([{ path: '*', element: part }], { initialEntries: [at] });
  return renderToStaticMarkup(
    <I18nProvider i18n={i18nFor(lang)}>
      <ShellFallback value={shellOf(testApp({ lang, ...(actor === undefined ? {} : { actor }) }))}>
        <RouterProvider router={router} />
      </ShellFallback>
    </I18nProvider>,
  );
}

/** The words of it, one space between them. */
export const textOf = (html: string): string =>
  html.replaceAll(/<[^>]*>/g, ' ').replaceAll('&amp;', '&').replaceAll(/[\s\u00A0]+/g, ' ').trim();
