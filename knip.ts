import type { KnipConfig } from 'knip';

/** Files that nobody imports are started by somebody: they are named here. */
const entry = [
  'src/main.ts',
  'src/modules.ts',
  // The face of a module may offer more than its neighbours use today.
  'src/*/*/index.ts',
  'migrations/*.ts',
  'script/*.ts',
  'script/gates/run.ts',
  'bench/run.ts',
  'bench/country/run.ts',
  'script/explain/run.ts',
  'script/advisories/run.ts',
  'script/releases/make.ts',
  'script/lib/*.mjs',
  'web/shared/text/trans.tsx', // put in by the macro
  '**/*.test.{ts,tsx}',
];

export default {
  entry,
  project: ['{src,web,demo,migrations,e2e,bench,script}/**/*.{ts,tsx,mjs,css}'],
  // Stylesheets import packages too.
  compilers: { css: (text: string) => [...text.matchAll(/@import\s+(?:url\()?['"]([^'"]+)['"]/g)].map(([, path]) => `import '${path}';`).join('\n') },
  ignoreDependencies: [
    'tsc7', // called by its file
    '@stoplight/spectral-cli', 'dependency-cruiser', 'oxlint', 'oxlint-tsgolint', // called by the gates
    '@expo-google-fonts/source-sans-3', // its font files are read, not imported
  ],
  ignoreBinaries: ['unshare', 'mount', 'umount', 'tar', 'chown', 'grep'], // of the system
  // Types of routes are made by react-router typegen.
  ignoreUnresolved: [/^\.\/\+types\//],
  ignoreExportsUsedInFile: true,
  // A type in the face of a module costs nothing and may be the shape of an answer.
  rules: { types: 'off' },
} satisfies KnipConfig;
