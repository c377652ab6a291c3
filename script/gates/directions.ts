/** Modules import in one direction, by their index, without circles; and the judge saw every module. */
import { existsSync } from 'node:fs';
import Type, { type Static } from 'typebox';
import Value from 'typebox/value';
import { runCommand } from './command.ts';
import { judge, type Gate } from './gate.ts';
import { listModules, listPaths } from './source-files.ts';

const CruiseResult = Type.Object({
  modules: Type.Array(Type.Object({ source: Type.String() })),
  summary: Type.Object({
    totalDependenciesCruised: Type.Number(),
    violations: Type.Array(
      Type.Object({
        from: Type.String(),
        to: Type.String(),
        rule: Type.Object({ name: Type.String() }),
        cycle: Type.Optional(Type.Array(Type.Object({ name: Type.String() }))),
      }),
    ),
  }),
});
type Violation = Static<typeof CruiseResult>['summary']['violations'][number];

const roots = ['src', 'web', 'demo', 'migrations', 'e2e', 'bench', 'script'];

function describe({ from, to, rule, cycle }: Violation): string {
  return `${rule.name}: ${from} -> ${cycle ? cycle.map((step) => step.name).join(' -> ') : to}`;
}

/** Modules of which the judge saw nothing, or which have no index to be entered by. */
export function findUnseen(modules: readonly string[], seen: readonly string[]): string[] {
  return modules.flatMap((module) => {
    if (!seen.some((path) => path.startsWith(`${module}/`))) return [`${module}: not seen, so its imports are not judged`];
    return seen.includes(`${module}/index.ts`) ? [] : [`${module}: has no index.ts to be entered by`];
  });
}

export const directions: Gate = {
  name: 'directions',
  question: 'Do modules import in one direction, by their index, without circles?',
  run: async () => {
    const result = await runCommand('depcruise', ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...roots.filter((root) => existsSync(root))]);
    if (!result.stdout.startsWith('{')) return judge([result.output]);
    const { modules, summary } = Value.Parse(CruiseResult, JSON.parse(result.stdout));
    const folders = listModules(listPaths('src').filter((path) => path.endsWith('.ts')));
    const unseen = findUnseen(folders, modules.map((module) => module.source));
    return judge([...summary.violations.map(describe), ...unseen], [`${folders.length} modules, ${modules.length} files, ${summary.totalDependenciesCruised} imports`]);
  },
};
