import { expect, it } from 'vitest';
import { otherPackages, whyWithout } from './earlier-code.ts';

const manifest = (dependencies: Record<string, string>, devDependencies: Record<string, string> = {}): string => JSON.stringify({ dependencies, devDependencies });

it('runs a release on the packages that are here only when it has the same ones', () => {
  const old = manifest({ kysely: '1.0.0' }, { vitest: '4.0.0' });
  expect(otherPackages(old, manifest({ kysely: '1.0.0', pg: '8.0.0' }, { vitest: '4.0.0' }))).toEqual([]);
  expect(otherPackages(old, manifest({ kysely: '1.0.0', vitest: '4.0.0' }))).toEqual([]);
  expect(otherPackages(old, manifest({ kysely: '1.0.1' }))).toEqual(['kysely', 'vitest']);
});

it('says that a release is not in the history that is here', async () => {
  expect(await whyWithout({ version: '0.0.9', commit: '0'.repeat(40), migrations: [] })).toMatch(/does not reach back to release 0\.0\.9/);
});
