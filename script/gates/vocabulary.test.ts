import { expect, test } from 'vitest';
import { findEmptyNames, findSegments, findTables } from './vocabulary.ts';

test('tables and views are found in SQL and in the builder', () => {
  const sql = `
    create table melding (id uuid);
    CREATE TABLE IF NOT EXISTS spil.plan_versie (id uuid);
    create or replace view melding_overzicht as select 1;
    await db.schema.createTable('sessie').execute();
    create index melding_per_wijk on melding (wijk);`;
  expect(findTables(sql)).toEqual(['melding', 'plan_versie', 'melding_overzicht', 'sessie']);
});

test('segments leave out version, parameters and doubles', () => {
  expect(findSegments(['/api/v1/beschikkingen/{id}/intrekkingen', '/api/v1/beschikkingen', '/api/v1/openapi.json'])).toEqual(['beschikkingen', 'intrekkingen']);
});

test('a file called utils and a type called XManager are refused', () => {
  const joined = ['interface Case', 'Manager {}'].join('');
  expect(findEmptyNames({ path: 'src/platform/utils.ts', text: joined })).toHaveLength(2);
  expect(findEmptyNames({ path: 'src/platform/commonground.ts', text: 'interface Case {}' })).toEqual([]);
});
