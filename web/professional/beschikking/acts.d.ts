import type { ActMap } from '../../../src/platform/act/module.ts';
import type { document } from '../../../src/registers/document/index.ts';
import type { aanvraag } from '../../../src/toegang/aanvraag/index.ts';
import type { beschikking } from '../../../src/toegang/beschikking/index.ts';

declare module '../../shared/app-context.ts' {
  interface Acts extends ActMap<readonly [typeof document, typeof aanvraag, typeof beschikking]> {}
}
