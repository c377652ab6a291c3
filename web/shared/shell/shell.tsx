import { createContext, use } from 'react';
import { useRouteLoaderData } from 'react-router';
import type { AppContext, ScreenActor, ScreenGemeente } from '../app-context.ts';

/** What every page knows of the person, the gemeente and the request. */
export interface Shell {
  readonly lang: AppContext['lang'];
  readonly weergave: AppContext['weergave'];
  readonly csrf: string;
  readonly theme: string;
  readonly demo: boolean;
  readonly actor: ScreenActor;
  readonly gemeente: ScreenGemeente;
  /** There is another gemeente to choose. */
  readonly several: boolean;
}

export const shellOf = ({ lang, weergave, csrf, theme, demo, actor, gemeente, gemeenten }: AppContext): Shell => ({ lang, weergave, csrf, theme, demo, actor, gemeente, several: gemeenten.length > 1 });

/** The nonce of the answer that is being made, for a script of its own; in a browser nobody has it. */
export const Nonce = createContext<string | undefined>(undefined);

/** The same, for pages that fail before the root's loader has run. */
export const ShellFallback = createContext<Shell | undefined>(undefined);

/** The shell of this page. */
export function useShell(): Shell {
  const loaded = useRouteLoaderData<{ readonly shell: Shell }>('root');
  const fallback = use(ShellFallback);
  const shell = loaded?.shell ?? fallback;
  if (shell === undefined) throw new Error('A component that needs the shell was rendered outside a page');
  return shell;
}
