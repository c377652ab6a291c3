import { expect, it } from 'vitest';
import type { Pattern } from './find-patterns.ts';
import { planCopies } from './plan-copies.ts';
import type { Row } from './read-region.ts';

const rows = (naam: string, waarden: readonly Row['waarden'][]): readonly Row[] => waarden.map((own) => ({ tabel: { naam, kolommen: [] }, waarden: own }) as unknown as Row);
const pattern = (dossiers: readonly string[], events: number): Pattern => ({
  gemeente: '0383', ids: new Set(),
  rijen: new Map([['dossier', rows('dossier', dossiers.map((toestand) => ({ toestand })))], ['gebeurtenis', rows('gebeurtenis', Array.from({ length: events }, () => ({})))]]),
});

it('copies what has an open dossier until there are enough, and then questions without one until there are enough events', () => {
  const plan = planCopies([pattern(['open'], 10), pattern([], 2), pattern(['gesloten'], 3)], { dossiers: 2, gebeurtenissen: 40 });
  expect(plan.dossiers.open).toBe(2);
  expect(plan.gebeurtenissen).toBeGreaterThanOrEqual(40);
  expect(plan.copiesOf[0]).toHaveLength(2);
});

it('refuses more events where every copy would be an open dossier more', () => {
  expect(() => planCopies([pattern(['open'], 10)], { dossiers: 1, gebeurtenissen: 40 })).toThrow('nothing without an open dossier');
});
