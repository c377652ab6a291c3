import { expect, it } from 'vitest';
import { modules } from '../../../src/modules.ts';
import { happened } from './happened.ts';

it('has words for the inwoner for everything that stands on a timeline, and for nothing else', () => {
  const kinds = modules.flatMap((module) => ('events' in module ? [...module.events] : [])).filter((kind) => 'tijdlijn' in kind && kind.tijdlijn !== undefined).map(({ soort }) => soort);
  expect(kinds.length).toBeGreaterThan(50);
  expect(Object.keys(happened).toSorted()).toEqual(kinds.toSorted());
});
