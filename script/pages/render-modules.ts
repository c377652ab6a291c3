/** The modules and who stands on whom, read from the imports in their files. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listModules, listPaths, phases } from '../gates/source-files.ts';
import { page, table } from './markdown.ts';

const aTest = /\.test\.ts$|\/testing\//;
const imported = /(?:from|import)\s*\(?'(\.[^']+)'/g;

/** Folder of a module, as `phase/module`. */
const moduleOf = (path: string): string | undefined => new RegExp(`^src/((?:${phases.join('|')})/[^/]+)/`).exec(path)?.[1];

/** For every module the modules that its files import, types too, tests left out. */
function readImports(paths: readonly string[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>(listModules(paths).map((folder) => [folder.slice('src/'.length), new Set<string>()]));
  for (const path of paths.filter((one) => !aTest.test(one))) {
    const from = moduleOf(path);
    if (from === undefined) continue;
    for (const [, target = ''] of readFileSync(path, 'utf8').matchAll(imported)) {
      const to = moduleOf(join(dirname(path), target));
      if (to !== undefined && to !== from) found.get(from)?.add(to);
    }
  }
  return found;
}

const node = (module: string): string => module.replaceAll(/[^a-z0-9]/g, '_');
const short = (module: string): string => module.slice(module.indexOf('/') + 1);

function drawPhase(phase: string, inside: readonly string[]): string[] {
  return inside.length === 0 ? [] : [`  subgraph ${node(phase)}["${phase}"]`, ...inside.map((module) => `    ${node(module)}["${short(module)}"]`), '  end'];
}

export function renderModules(): string {
  const imports = readImports(listPaths('src').filter((path) => path.endsWith('.ts')));
  const all = [...imports.keys()].toSorted((a, b) => phaseOf(a) - phaseOf(b) || (a < b ? -1 : 1));
  return page('Modules', 'the imports in `src/`', [
    [
      'Phases import in one direction: `platform ← registers ← voor-de-toegang ← toegang ← achter-de-toegang ← beheer`; `regie` and `sturing` read those, and nobody imports them.',
      'An arrow points to what a module stands on. All stand on `platform`, which knows none of them. Earlier phases tell later ones by events: [gebeurtenissen.md](gebeurtenissen.md).',
    ],
    [
      '```mermaid', 'flowchart BT',
      ...phases.flatMap((phase) => drawPhase(phase, all.filter((module) => module.startsWith(`${phase}/`)))),
      // Everything outside the registers stands on several registers: drawn, these would hide the rest.
      ...all.filter((module) => !module.startsWith('registers/')).flatMap((module) => standsOn(imports, module).filter((to) => !to.startsWith('registers/')).map((to) => `  ${node(module)} --> ${node(to)}`)),
      '```',
    ],
    ['Arrows to the registers are left out of the drawing; they are in the table.'],
    table(['phase', 'module', 'stands on', 'carries'], all.map((module) => [
      module.slice(0, module.indexOf('/')), short(module), standsOn(imports, module).map(short).join(', '), all.filter((other) => imports.get(other)?.has(module)).map(short).join(', '),
    ])),
  ]);
}

const standsOn = (imports: ReadonlyMap<string, ReadonlySet<string>>, module: string): string[] => [...(imports.get(module) ?? [])].toSorted();

const phaseOf = (module: string): number => phases.findIndex((phase) => module.startsWith(`${phase}/`));
