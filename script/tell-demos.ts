/** Tells the demo region on each engine at once, for all tests that need one; does nothing for a version that was told before. */
import type { Engine } from '../src/testing/place/place.ts';
import { toldDemo } from '../src/testing/place/told-demo.ts';

const engines: readonly Engine[] = process.env['SPIL_TEST_POSTGRES'] ? ['embedded', 'postgres'] : ['embedded'];
const tellings = await Promise.all(engines.map(async (engine) => ({ engine, starts: await toldDemo(engine) })));
for (const { engine, starts } of tellings) {
  console.log(`${engine}: killed at ${starts.map(({ failpoint, seconds }) => `${failpoint} after ${seconds.toFixed(1)} s`).join(', ')}`);
}
