import type { ActMap } from '../../../src/platform/act/module.ts';
import type { klacht } from '../../../src/beheer/klacht/index.ts';

declare module '../../shared/app-context.ts' {
  interface Acts extends ActMap<readonly [typeof klacht]> {}
}
