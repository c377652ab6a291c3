import type { Measure } from './measure.ts';
import type { Stage } from './stage.ts';

/** A part of the benchmark that can be run by itself. */
export interface Part {
  readonly name: string;
  /** What it answers. */
  readonly question: string;
  run(stage: Stage): Promise<readonly Measure[]>;
}
