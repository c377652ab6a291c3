import { sql } from 'kysely';
import { kindsOf } from '../../src/platform/journal/conductor.ts';
import type { Reader } from '../../src/platform/journal/reader.ts';
import { rebuildProjection } from '../../src/platform/journal/rebuild.ts';
import type { Module } from '../../src/platform/act/module.ts';
import { modules } from '../../src/modules.ts';
import { openLargeRegion } from '../large-region.ts';
import { rate } from '../measure.ts';
import type { Part } from '../part.ts';

export const lezers: Part = {
  name: 'lezers',
  question: 'How many events a second does the timeline take when it is made again from the journal?',
  async run(stage) {
    const region = await openLargeRegion(stage);
    try {
      const readers: readonly Reader[] = modules.flatMap((module: Module) => module.readers ?? []);
      const tijdlijn = readers.find((reader) => reader.naam === 'tijdlijn');
      if (tijdlijn?.kind !== 'projection') throw new Error('There is no timeline');
      // The smallest gemeente: what is measured is a rate.
      const sizes = await sql<{ gemeente: string }>`select gemeente from zegelaar order by nummer limit 1`.execute(region.database.owner);
      const start = performance.now();
      const events = await rebuildProjection(region.env, kindsOf(modules), tijdlijn, sizes.rows[0]!.gemeente);
      const passed = (performance.now() - start) / 1000;
      stage.tell(`  ${events} events in ${passed.toFixed(1)} s`);
      return [rate('events into a timeline made again', events / passed, 20_000, stage.calibration)];
    } finally {
      await region.close();
    }
  },
};
