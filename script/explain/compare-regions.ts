import { required } from '../../src/platform/required.ts';
import { familyRegister } from '../../src/testing/zaak/whole-spil.ts';
import { findExamples } from './examples.ts';
import { costOf, judgeGrowth, judgeStatements, type Cost } from './judge-act.ts';
import { walkMainJob } from './main-job.ts';
import { makeRegions, type MeasuredRegion } from './measured-region.ts';
import { questions } from './questions.ts';

/** Open dossiers that are added to the demo: in one region five times as many. Fewer, and tables would fit on a page. */
export const sizes = [800, 4000] as const;

/** What an act took in one region, and what is wrong with how the database carried it out. */
interface Asked extends Cost {
  readonly faults: readonly string[];
}

/** An act in both regions. */
export interface Compared {
  readonly label: string;
  readonly few: Cost;
  readonly many: Cost;
}

export interface Comparison {
  readonly acts: readonly Compared[];
  readonly faults: readonly string[];
  /** Milliseconds that making the regions took, and asking. */
  readonly made: number;
  readonly asked: number;
}

const none: Cost = { statements: 0, pages: 0, told: 0 };

/** How many rows a list answered with. */
function rowsOf(output: unknown): number {
  const { items } = (output ?? {}) as { items?: unknown };
  return Array.isArray(items) ? items.length : 0;
}

/** Asks every question in a region, and then walks the main job there; by name of the act and how often it was done. */
async function askAll(region: MeasuredRegion): Promise<Map<string, Asked>> {
  const examples = await findExamples(region.database.owner);
  const asked = new Map<string, Asked>();
  for (const [name, asks] of Object.entries(questions)) {
    for (const [at, make] of asks.entries()) {
      const label = `${name} (${at + 1})`;
      const { actor, input } = make(examples);
      const one = region.measure(() => region.spil.answer(actor, name, input)).then(({ answer, taken }): Asked => ({ ...costOf(taken, rowsOf(answer.output)), faults: judgeStatements(name, taken) }));
      asked.set(label, await one.catch((error: unknown): Asked => ({ ...none, faults: [`${label}: ${error instanceof Error ? error.message : String(error)}`] })));
    }
  }
  const times = new Map<string, number>();
  for (const { act, taken } of await walkMainJob(region, examples)) {
    const time = (times.get(act) ?? 0) + 1;
    times.set(act, time);
    asked.set(`${act} (${time})`, { ...costOf(taken), faults: judgeStatements(act, taken) });
  }
  return asked;
}

/** Does the same in two regions of a PostgreSQL server, one five times as large as the other, and says what is wrong. */
export async function compareRegions(server: string): Promise<Comparison> {
  const register = familyRegister();
  await register.start();
  const regions: MeasuredRegion[] = [];
  try {
    const started = performance.now();
    regions.push(...await makeRegions(server, register, sizes));
    const made = performance.now() - started;
    const [few, many] = await Promise.all([askAll(required(regions[0], 'the small region')), askAll(required(regions[1], 'the large region'))]);
    const acts = [...many].map(([label, cost]): Compared => ({ label, few: few.get(label) ?? none, many: cost }));
    const grown = acts.flatMap((act) => judgeGrowth(act.label.replace(/ .*/, ''), act.few, act.many).map((fault) => `${act.label}: ${fault}`));
    return { acts, faults: [...new Set([...[...many.values()].flatMap(({ faults }) => faults), ...grown])], made, asked: performance.now() - started - made };
  } finally {
    await Promise.all(regions.map((region) => region.close()));
    await register.stop();
  }
}
