import { openLargeRegion } from '../large-region.ts';
import { openLoop, percentile, type Sent } from '../load/open-loop.ts';
import { makeMix } from '../load/mix.ts';
import { untilSettled, withServer } from '../load/server.ts';
import { duration, type Measure } from '../measure.ts';
import type { Part } from '../part.ts';

const [ratePerSecond, seconds] = [100, 60] as const;

const isBad = ({ status }: Sent): boolean => status < 200 || status >= 300;

/** The slowest kinds of request, and the answers that were none. */
function describe(sent: readonly Sent[]): string {
  const lines = [...Map.groupBy(sent, ({ ask }) => ask.name)].map(([name, own]) => {
    const bad = [...Map.groupBy(own.filter(isBad), ({ status }) => status)].map(([status, list]) => `${status}: ${list.length}`).join(', ');
    const times = own.map(({ milliseconds }) => milliseconds);
    return { p95: percentile(times, 0.95), text: `${percentile(times, 0.5).toFixed(1).padStart(8)} ms  ${name} ${own.length}${bad === '' ? '' : ` (${bad})`}` };
  });
  return ['  p95          p50', ...lines.toSorted((a, b) => b.p95 - a.p95).map(({ p95, text }) => `  ${p95.toFixed(1).padStart(8)} ${text}`)].join('\n');
}

export const belasting: Part = {
  name: 'belasting',
  question: 'At 100 requests a second in a region of 20,000 open dossiers, one in ten a command: how long do people wait, and how soon does a second start serve?',
  async run(stage) {
    const region = await openLargeRegion(stage);
    try {
      const { next } = await makeMix(region.database, region);
      return await withServer(region.settings, async (spil, startedIn): Promise<Measure[]> => {
        await untilSettled(region.database);
        // What is compiled and planned once is no measure of a day.
        await openLoop(spil.url, next, ratePerSecond, 15);
        const sent = await openLoop(spil.url, next, ratePerSecond, seconds);
        stage.tell(describe(sent));
        const p95 = (kind: 'lezen' | 'schrijven') => percentile(sent.filter(({ ask }) => ask.kind === kind).map(({ milliseconds }) => milliseconds), 0.95);
        return [
          duration('reading p95 at 100/s', p95('lezen'), 'ms', 50, stage.calibration), duration('writing p95 at 100/s', p95('schrijven'), 'ms', 100, stage.calibration),
          { name: 'answers that were errors', value: sent.filter(isBad).length, unit: '', goal: { atMost: 0 } },
          duration('start with a filled database', startedIn, 's', 10, stage.calibration),
        ];
      });
    } finally {
      await region.close();
    }
  },
};
