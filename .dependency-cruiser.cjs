/**
 * Who may import whom. The order of the house:
 * platform <- registers <- voor-de-toegang <- toegang <- achter-de-toegang <- beheer;
 * regie reads those, sturing reads all, and nobody imports these two (earlier phases publish events).
 * Types count as imports here: a circle of types is a circle.
 */
const order = ['registers', 'voor-de-toegang', 'toegang', 'achter-de-toegang', 'beheer'];
const phases = [...order, 'regie', 'sturing'];
const anyPhase = `(?:${phases.join('|')})`;
const test = '\\.test\\.tsx?$';
const fromTests = `(?:${test}|/testing/)`;
const insideModule = `^src/${anyPhase}/[^/]+/(?!index\\.ts$)`;

/** Which phases the modules of a phase may not import. */
const forbiddenFor = {
  ...Object.fromEntries(order.map((phase, place) => [phase, [...order.slice(place + 1), 'regie', 'sturing']])),
  regie: ['sturing'],
  sturing: [],
};

const directions = Object.entries(forbiddenFor)
  .filter(([, later]) => later.length > 0)
  .map(([phase, later]) => ({
    name: `${phase}-imports-no-later-phase`,
    comment: 'Later phases call earlier ones; earlier ones publish events.',
    severity: 'error',
    from: { path: `^src/${phase}/` },
    to: { path: `^src/(?:${later.join('|')})/` },
  }));

module.exports = {
  forbidden: [
    ...directions,
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'platform-knows-no-module',
      comment: 'The platform knows no word of the domain and could be lifted out.',
      severity: 'error',
      from: { path: '^src/platform/' },
      to: { path: `^(?:src/(?:${anyPhase}/|main\\.ts|modules\\.ts)|web/|demo/|migrations/|e2e/|bench/|script/)` },
    },
    {
      name: 'a-module-is-entered-by-its-index',
      severity: 'error',
      from: { path: `^src/(${anyPhase})/([^/]+)/`, pathNot: fromTests },
      to: { path: insideModule, pathNot: '^src/$1/$2/' },
    },
    {
      name: 'a-module-is-entered-by-its-index-from-outside',
      severity: 'error',
      from: { pathNot: `^src/${anyPhase}/|${fromTests}` },
      to: { path: insideModule },
    },
    {
      name: 'tests-enter-a-module-by-its-index-or-its-test-helpers',
      severity: 'error',
      from: { path: `^src/(${anyPhase})/([^/]+)/.*${fromTests}` },
      to: { path: insideModule, pathNot: '^src/$1/$2/|/testing/' },
    },
    {
      name: 'rules-do-no-io',
      comment: 'The file named as its module holds types, transitions and rules: no I/O, no clock, no framework.',
      severity: 'error',
      from: { path: `^src/${anyPhase}/([^/]+)/\\1\\.ts$` },
      to: { path: '(?:^src/platform/(?:database|http|jobs)/|node_modules/(?:pg|kysely|fastify|pdfkit|pg-boss)/)' },
    },
    {
      name: 'rules-use-no-core-modules',
      severity: 'error',
      from: { path: `^src/${anyPhase}/([^/]+)/\\1\\.ts$` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'screens-know-src-by-type',
      comment: 'Screens reach the server through the registry of acts, which the context hands to them; dates are the same everywhere.',
      severity: 'error',
      from: { path: '^web/', pathNot: test },
      to: { path: '^src/', pathNot: '^src/platform/(time/temporal|gemeente-of)\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'src-knows-no-screen',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^web/' },
    },
    {
      name: 'product-knows-no-scaffold',
      comment: 'Only main.ts may make the demo region; nothing of the product depends on tests, benchmarks or scripts.',
      severity: 'error',
      from: { path: '^(?:src|web)/', pathNot: `(?:^src/main\\.ts$|${fromTests})` },
      to: { path: '^(?:demo|e2e|bench|script)/' },
    },
    {
      name: 'test-helpers-only-from-tests',
      severity: 'error',
      from: { path: '^(?:src|web|demo|migrations)/', pathNot: fromTests },
      to: { path: '^(?:src|web)/.*/testing/' },
    },
    {
      name: 'nobody-imports-a-test',
      severity: 'error',
      from: {},
      to: { path: test },
    },
    {
      name: 'dates-come-from-one-place',
      severity: 'error',
      from: { pathNot: '^src/platform/time/temporal\\.ts$' },
      to: { path: 'node_modules/temporal-polyfill/' },
    },
    {
      name: 'product-uses-dependencies-only',
      comment: 'What runs for a gemeente is in dependencies, not in devDependencies. What only a developer starts is imported when asked for.',
      severity: 'error',
      from: { path: '^(?:src|web|migrations)/', pathNot: `(?:${fromTests}|^web/.*(?:/routes|\\.d)\\.ts$)` },
      to: { dynamic: false, dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'everything-imported-exists',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(?:virtual:|\\./\\+types/)|\\?(?:url|raw|inline)$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(?:^|/)(?:build|\\.react-router)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['types', 'import', 'node', 'default'], extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'] },
  },
};
