import { setupI18n } from '@lingui/core';
import type { I18n, Messages } from '@lingui/core';
import type { ScreenHandle } from '../screen-handle.ts';

const files = import.meta.glob<Messages>('/web/**/text/*.po', { import: 'messages' });

/** The folder under `web/`. */
const folderOf = (path: string): string => path.replace(/^\/?(web\/)?/, '').split('/')[0] ?? '';

export type RouteModules = Readonly<Record<string, { readonly handle?: ScreenHandle }>>;

/**
 * The texts that a page with scripts needs: those of its audience and the shared ones, in its language.
 * A link to another audience loads a new document, so that no text is missing after it.
 */
export async function loadClientI18n(lang: string, routes: RouteModules): Promise<I18n> {
  const audiences = Object.values(routes).flatMap(({ handle }) => handle?.audience ?? []);
  const folders = new Set(['shared', ...audiences, ...Object.keys(routes).map(folderOf)]);
  const wanted = Object.entries(files).filter(([path]) => path.endsWith(`/${lang}.po`) && folders.has(folderOf(path)));
  const messages = await Promise.all(wanted.map(([, load]) => load()));
  return setupI18n({ locale: lang, messages: { [lang]: Object.assign({}, ...messages) as Messages } });
}
