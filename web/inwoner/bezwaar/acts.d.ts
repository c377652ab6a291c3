import type { ActMap } from '../../../src/platform/act/module.ts';
import type { bezwaar } from '../../../src/beheer/bezwaar/index.ts';

declare module '../../shared/app-context.ts' {
  interface Acts extends ActMap<readonly [typeof bezwaar]> {}
}
