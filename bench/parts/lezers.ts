import { sql } from 'kysely';
import { kindsOf } from '../../src/platform/journal/conductor.ts';
import type { Reader } from '../../src/platform/journal/reader.ts';
import { rebuildProjection } from '../../src/platform/journal/rebuild.ts';
import type { Module } from '../../src/platform/act/module.ts';
import { modules } from '../../src/modules.ts';
import { openLargeRegion } from '../large-region.ts';
import { rate, type Measure } from '../measure.ts';
import type { Part } from '../part.ts';

export const lezers: Part = {
  name: 'lezers',
  question: 'How many events a second does each projection take when it is made again from the journal?',
  async run(stage) {
    const region = await openLargeRegion(stage);
    try {
      const readers: readonly Reader[] = modules.flatMap((module: Module) => module.readers ?? []);
      // The smallest gemeente: what is measured is a rate.
      const { rows: [smallest] } = await sql<{ gemeente: string }>`select gemeente from zegelaar order by nummer limit 1`.execute(region.database.owner);
      const measures: Measure[] = [];
      for (const projection of readers) {
        if (projection.kind !== 'projection') continue;
        const start = performance.now();
        const events = await rebuildProjection(region.env, kindsOf(modules), projection, smallest?.gemeente ?? '');
        const passed = (performance.now() - start) / 1000;
        stage.tell(`  ${projection.naam}: ${events} events in ${passed.toFixed(1)} s`);
        measures.push(rate(`events into ${projection.naam} made again`, events / passed, 20_000, stage.calibration));
      }
      return measures;
    } finally {
      await region.close();
    }
  },
};
