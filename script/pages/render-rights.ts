/** The permission matrix: every act, who may and why, and which role ever may. */
import { describeActs, everybody, whoEver, type Handeling } from '../../src/registers/handeling/index.ts';
import type { Module } from '../../src/platform/act/module.ts';
import { modules } from '../../src/modules.ts';
import { page, table } from './markdown.ts';

const marks = { altijd: '●', 'in-dossier': '○', nooit: '' } as const;

const kind = ({ soort, alsSpil, gelogd }: Handeling): string =>
  [soort === 'opdracht' ? 'command' : 'query', ...(gelogd ? ['each look logged'] : []), ...(alsSpil ? ['**as Spil**'] : [])].join(', ');

export function renderRights(): string {
  const all: readonly Module[] = modules;
  const parts = describeActs(all);
  const rules = new Map(all.flatMap((module) => module.acts).map((act) => [act.name, act.may]));
  const acts = parts.flatMap(({ handelingen }) => handelingen);
  return page('Rights', 'the declarations of the acts', [
    [
      `Every command and query of Spil (${acts.length}), who may do it and why. Screens and API are two faces of these; nothing else reads or changes anything.`,
      'Who may is the rule itself in words; the purpose (*doelbinding*) is what the access log gives to the inwoner. *As Spil* means that row-level security',
      'does not limit the act to what the actor may read back: only for people from outside who add something. A *no* always comes with its reason.',
    ],
    ...parts.flatMap(({ module, fase, handelingen }) => [
      [`## ${module}`],
      [`Phase *${fase}*.`],
      table(['act', 'called', 'route', 'who may', 'why (purpose)', 'kind', 'events'], handelingen.map((act) => [
        `\`${act.naam}\``, `${act.label.nl} / ${act.label.en}`, `\`${act.adres}\``, act.wie.en, act.doel, kind(act), act.gebeurtenissen.map((soort) => `\`${soort}\``).join(', '),
      ])),
    ]),
    ['## Matrix of roles'],
    ['● by the role alone · ○ with a right in the dossier, or where the thing is their own · empty: never, whatever the case. Asked of the rules themselves.'],
    table(['act', ...everybody], acts.map(({ naam }) => {
      const rule = rules.get(naam);
      return [`\`${naam}\``, ...everybody.map((who) => (rule === undefined ? '' : marks[whoEver(rule, who)]))];
    })),
  ]);
}
