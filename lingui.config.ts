import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import type { LinguiConfig } from '@lingui/conf';
import { formatter } from '@lingui/format-po';

/**
 * One catalogue per folder that has routes, and one for what all share: people who write texts in
 * different modules never touch the same file. A folder nested in another with its own `routes.ts` keeps its own texts.
 */
const folders = ['web/shared', ...globSync('web/*/**/routes.ts').map(dirname)].toSorted();

export const catalogs = folders.map((folder) => ({
  path: `<rootDir>/${folder}/text/{locale}`,
  include: [`<rootDir>/${folder}`],
  exclude: ['**/*.test.*', ...folders.filter((other) => other.startsWith(`${folder}/`)).map((other) => `<rootDir>/${other}/**`)],
}));

const config: LinguiConfig = {
  locales: ['nl', 'en'],
  sourceLocale: 'nl',
  catalogs,
  // Ours leaves what people typed as it is.
  runtimeConfigModule: { Trans: ['#trans', 'Trans'] },
  // Without line numbers, so that moving code does not change a catalogue.
  format: formatter({ lineNumbers: false }),
  orderBy: 'message',
};

export default config;
