import boldUrl from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url';
import fontUrl from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url';
import type { AppContext } from '../app-context.ts';
import { darkThemeUrl, stylesUrl, themeUrl } from '../../theme/themes.ts';

interface Props {
  readonly theme: string;
  readonly weergave: AppContext['weergave'];
}

/** The styles that all share, the gemeente's tokens, and its dark tokens where they are wished. */
export function ThemeLinks({ theme, weergave }: Props) {
  const dark = weergave === 'licht' ? undefined : darkThemeUrl(theme);
  return (
    <>
      {[fontUrl, boldUrl].map((url) => <link key={url} rel="preload" href={url} as="font" type="font/woff2" crossOrigin="anonymous" />)}
      <link rel="stylesheet" href={stylesUrl} />
      <link rel="stylesheet" href={themeUrl(theme)} />
      {dark !== undefined && <link rel="stylesheet" href={dark} media={weergave === 'auto' ? '(prefers-color-scheme: dark)' : 'all'} />}
      <meta name="color-scheme" content={weergave === 'auto' ? 'light dark' : weergave === 'donker' ? 'dark' : 'light'} />
    </>
  );
}
