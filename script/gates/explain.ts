/** Does PostgreSQL find what every query asks by an index? As the application role, in a region of 100,000 rows. */
import pg from 'pg';
import { required } from '../../src/platform/required.ts';
import { explainStatements } from '../explain/explain.ts';
import { findExamples } from '../explain/examples.ts';
import { buffersOf, judgePlan } from '../explain/judge-plan.ts';
import { makeRegions, type MeasuredRegion } from '../explain/measured-region.ts';
import { questions, type Question } from '../explain/questions.ts';
import { absent, judge, type Gate } from './gate.ts';

const dossiers = 4000;
/** Pages that a question may take more in a region five times as large; and some, for an index one page deeper. */
const growth = 1.3;
const slack = 12;

/** Queries that read more than they tell, and why that is right. */
const counting: Readonly<Record<string, string>> = {
  'taak.werklast': 'counts the open work of one team at most: some tens of pieces for each of some ten people',
};

/** What a question took in one region. */
interface Asked {
  readonly statements: number;
  /** Pages looked at. */
  readonly buffers: number;
  readonly faults: readonly string[];
}

async function ask(region: MeasuredRegion, client: pg.Client, name: string, { actor, input }: Question): Promise<Asked> {
  const statements = await region.record(() => region.spil.answer(actor, name, input));
  const explained = await explainStatements(client, statements);
  const faults = explained.flatMap(({ text, plan }) => judgePlan(plan).filter((fault) => !(name in counting && !fault.startsWith('reads all'))).map((fault) => `${name} as ${actor.soort}: ${fault}: ${text.replace(/\s+/g, ' ').slice(0, 160)}`));
  return { statements: statements.length, buffers: explained.reduce((sum, { plan }) => sum + buffersOf(plan), 0), faults };
}

/** Asks every question in a region; by name and place. */
async function askAll(region: MeasuredRegion): Promise<Map<string, Asked>> {
  const client = new pg.Client({ connectionString: region.url });
  await client.connect();
  try {
    const examples = await findExamples(region.database.owner);
    const asked = new Map<string, Asked>();
    for (const [name, asks] of Object.entries(questions)) {
      for (const [at, make] of asks.entries()) {
        asked.set(`${name} (${at + 1})`, await ask(region, client, name, make(examples)).catch((error: unknown): Asked => ({ statements: 0, buffers: 0, faults: [`${name}: ${error instanceof Error ? error.message : String(error)}`] })));
      }
    }
    return asked;
  } finally {
    await client.end();
  }
}

/** A question may take no more statements in a region five times as large, and hardly more pages: an index grows in depth only. */
export function judgeGrowth(few: Pick<Asked, 'statements' | 'buffers'>, many: Pick<Asked, 'statements' | 'buffers'>): string[] {
  const pages = few.buffers * growth + slack;
  return [
    ...(many.statements > few.statements ? [`${many.statements} statements where a smaller region takes ${few.statements}`] : []),
    ...(many.buffers > pages ? [`${many.buffers} pages where a region a fifth as large takes ${few.buffers}`] : []),
  ];
}

export const explain: Gate = {
  name: 'explain',
  question: 'Is what every query asks found by an index, as the application role, and does it cost the same in a region five times as large?',
  async run(context) {
    if (context.postgresUrl === undefined) return absent(context, 'PostgreSQL is not installed');
    const started = performance.now();
    const regions = await makeRegions(context.postgresUrl, [dossiers / 5, dossiers]);
    try {
      const made = (performance.now() - started) / 1000;
      const [few, many] = [await askAll(required(regions[0], 'a region')), await askAll(required(regions[1], 'a region'))];
      const faults = [...many.values()].flatMap((asked) => asked.faults);
      const grown = [...many].flatMap(([label, asked]) => judgeGrowth(required(few.get(label), label), asked).map((fault) => `${label}: ${fault}`));
      return judge([...new Set([...faults, ...grown])], [`${many.size} questions, in regions of ${dossiers / 5} and ${dossiers} open dossiers, made in ${made.toFixed(0)} s`]);
    } finally {
      for (const region of regions) await region.close();
    }
  },
};
