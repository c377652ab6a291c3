import { Temporal } from '../../src/platform/time/temporal.ts';
import type { fixedClock } from '../../src/platform/time/clock.ts';
import type { Story } from './acts.ts';

/** A story and the moment at which it begins. */
export interface Beginning {
  readonly at: Temporal.Instant;
  readonly story: Story;
}

/**
 * Tells many stories at once, in the order of time: always the one that goes on first, as life does, so
 * that numbers and events come in the order of their days. What lies after `until` is not told.
 */
export async function tellTogether(beginnings: readonly Beginning[], clock: ReturnType<typeof fixedClock>, until: Temporal.Instant): Promise<void> {
  const waiting = beginnings.map(({ at, story }) => ({ at, story }));
  for (;;) {
    const next = waiting.reduce<(typeof waiting)[number] | undefined>((first, one) => (first !== undefined && Temporal.Instant.compare(first.at, one.at) <= 0 ? first : one), undefined);
    if (next === undefined || Temporal.Instant.compare(next.at, until) > 0) break;
    if (Temporal.Instant.compare(next.at, clock.now()) > 0) clock.set(next.at.toString());
    const step = await next.story.next();
    if (step.done === true) waiting.splice(waiting.indexOf(next), 1);
    else next.at = step.value;
  }
  for (const { story } of waiting) await story.return();
}
