import type { Temporal } from '../../src/platform/time/temporal.ts';
import type { ActMap } from '../../src/platform/act/module.ts';
import type { modules } from '../../src/modules.ts';

/** Every act of Spil, by its name. */
export type Acts = ActMap<typeof modules>;
export type ActName = Extract<keyof Acts, string>;

/** A story stops where time has to pass: it yields the moment at which it goes on. */
export type Story<T = void> = AsyncGenerator<Temporal.Instant, T, void>;
