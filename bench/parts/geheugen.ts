import { makeRegion, openLargeRegion } from '../large-region.ts';
import { makeMix, type Mix } from '../load/mix.ts';
import { closedLoop } from '../load/open-loop.ts';
import { memoryOf, withServer } from '../load/server.ts';
import type { Measure } from '../measure.ts';
import type { Part } from '../part.ts';
import type { Stage } from '../stage.ts';

const width = 16;
const early = 10_000;
/** `SPIL_BENCH_REQUESTS=100000` is the whole of it. */
const late = Number(process.env['SPIL_BENCH_REQUESTS'] ?? 30_000);

/** Memory of the server after so many requests and after many more. */
function grow(settings: Readonly<Record<string, string>>, { next }: Mix, engine: string, atMost: number): Promise<Measure[]> {
  return withServer(settings, async (spil) => {
    await closedLoop(spil.url, next, width, (done) => done >= early);
    const before = memoryOf(spil.pid);
    await closedLoop(spil.url, next, width, (done) => done >= late - early);
    const after = memoryOf(spil.pid);
    return [
      { name: `memory on ${engine} after ${early} requests`, value: before, unit: 'MB' },
      { name: `memory on ${engine} at the end`, value: after, unit: 'MB', goal: { atMost } },
      { name: `memory on ${engine}, growth`, value: after / before, unit: '×', goal: { atMost: 1.1 } },
    ];
  });
}

async function onPostgres(stage: Stage): Promise<Measure[]> {
  const region = await openLargeRegion(stage);
  try {
    return await grow(region.settings, await makeMix(region.database, region), 'PostgreSQL', 500);
  } finally {
    await region.close();
  }
}

/** On the demo as it is: the embedded database is for trying, and lies in one process with the server. */
async function onEmbedded(stage: Stage): Promise<Measure[]> {
  const { region, done: mix } = await makeRegion({ SPIL_DATA: stage.folder('embedded') }, (made, database) => makeMix(database, made));
  return grow(region.settings, mix, 'the embedded database', 1200);
}

export const geheugen: Part = {
  name: 'geheugen',
  question: 'How much memory does the server hold, and does it grow with the requests?',
  async run(stage) {
    stage.tell(`  after ${early} and after ${late} requests`);
    return [...(await onPostgres(stage)), ...(await onEmbedded(stage))];
  },
};
