/**
 * Writes every generated page of docs/; with --check it writes nothing and fails when one is not as its
 * source says. A new page is one line in the list.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readGlossary } from './glossary/glossary.ts';
import { renderGlossary } from './glossary/render-glossary.ts';
import { renderEvents } from './pages/render-events.ts';
import { renderLifecycles } from './pages/render-lifecycles.ts';
import { renderModules } from './pages/render-modules.ts';
import { renderRights } from './pages/render-rights.ts';
import { renderSchema } from './pages/render-schema.ts';
import { renderBerichten } from '../src/achter-de-toegang/berichtenverkeer/index.ts';
import { renderSettings } from '../src/settings.ts';
import { describeApi } from '../src/start/describe-api.ts';

interface GeneratedPage {
  readonly path: string;
  readonly render: () => string | Promise<string>;
}

const pages: readonly GeneratedPage[] = [
  { path: 'docs/glossary.md', render: () => renderGlossary(readGlossary()) },
  { path: 'docs/generated/berichten.md', render: renderBerichten },
  { path: 'docs/generated/gebeurtenissen.md', render: renderEvents },
  { path: 'docs/generated/levenscycli.md', render: renderLifecycles },
  { path: 'docs/generated/modules.md', render: renderModules },
  { path: 'docs/generated/openapi.json', render: describeApi },
  { path: 'docs/generated/rechten.md', render: renderRights },
  { path: 'docs/generated/schema.md', render: renderSchema },
  { path: 'docs/generated/settings.md', render: renderSettings },
];

const check = process.argv.includes('--check');

for (const { path, render } of pages) {
  const wanted = await render();
  if (existsSync(path) && readFileSync(path, 'utf8') === wanted) continue;
  if (check) {
    console.error(`${path} is not as its source says: run node script/generate.ts`);
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, wanted);
    console.log(`wrote ${path}`);
  }
}
