import sharedUrl from '../shared/styles/styles.css?url';

const urls = import.meta.glob<string>('./*.css', { query: '?url', import: 'default', eager: true });

const urlOf = (file: string): string | undefined => urls[`./${file}.css`];

/** The themes in this build. */
export const themeNames: readonly string[] = Object.keys(urls).map((path) => path.slice(2, -4)).filter((name) => !name.includes('.')).toSorted();

export const stylesUrl = sharedUrl;

/** The token file of a theme; Spil's own when the gemeente's name is not in this build. */
export const themeUrl = (theme: string): string => urlOf(theme.replace(/-theme$/, '')) ?? (urlOf('spil') as string);

/** The dark tokens of a theme; undefined when it has none. */
export const darkThemeUrl = (theme: string): string | undefined => urlOf(`${theme.replace(/-theme$/, '')}.dark`);
