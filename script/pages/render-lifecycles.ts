/** How things live: each table of states and transitions as a drawing and a list. */
import { listSteps, type Lifecycle } from '../../src/platform/act/lifecycle.ts';
import type { Module } from '../../src/platform/act/module.ts';
import { modules } from '../../src/modules.ts';
import { page, table } from './markdown.ts';

/** Mermaid reads no hyphen in the name of a state. */
const name = (toestand: string): string => toestand.replaceAll('-', '_');

function draw(lifecycle: Lifecycle): string[] {
  const { toestanden } = lifecycle;
  const steps = listSteps(lifecycle);
  const ends = toestanden.filter((toestand) => !steps.some(({ van, naar }) => van === toestand && naar !== toestand));
  const arrows = Map.groupBy(steps, ({ van, naar }) => `${name(van)} --> ${name(naar)}`);
  return [
    '```mermaid', 'stateDiagram-v2',
    ...toestanden.map((toestand) => `  state "${toestand}" as ${name(toestand)}`),
    ...toestanden.slice(0, 1).map((first) => `  [*] --> ${name(first)}`),
    ...[...arrows].map(([arrow, along]) => `  ${arrow}: ${along.map(({ overgang }) => overgang).join(', ')}`),
    ...ends.map((end) => `  ${name(end)} --> [*]`),
    '```',
  ];
}

export function renderLifecycles(): string {
  const all: readonly Module[] = modules;
  const lives = all.flatMap((module) => (module.lifecycles ?? []).map((lifecycle) => ({ module: module.name, lifecycle })));
  return page('Lifecycles', 'the tables of transitions in the modules', [
    ['A step that is not drawn is refused, with the state it is in as the reason (409). A step that returns to its own state changes the thing and not its state.'],
    ...lives.flatMap(({ module, lifecycle }) => [
      [`## ${lifecycle.naam}`],
      [`Module *${module}*.`],
      draw(lifecycle),
      table(['step', ...lifecycle.toestanden], Object.keys(lifecycle.overgangen).map((overgang) => [
        overgang, ...lifecycle.toestanden.map((from) => listSteps(lifecycle).filter((step) => step.overgang === overgang && step.van === from).map(({ van, naar }) => (van === naar ? '↺' : `→ ${naar}`)).join(' or ')),
      ])),
    ]),
  ]);
}
