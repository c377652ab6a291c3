import { expect, it } from 'vitest';
import { forEachEngine } from '../../src/platform/testing/engines.ts';
import { makeTestSpil } from '../../src/platform/testing/spil.ts';
import { asSystem } from '../../src/platform/testing/people.ts';
import { dossier, findGrants } from '../../src/registers/dossier/index.ts';
import { taak } from '../../src/registers/taak/index.ts';
import { bevraging } from '../../src/registers/bevraging/index.ts';
import { assertTestBsn, isTestBsn, parseBsn } from '../../src/registers/persoon/index.ts';
import { socialeKaart } from '../../src/voor-de-toegang/sociale-kaart/index.ts';
import { melding } from '../../src/toegang/melding/index.ts';
import { isEmpty, listDemoHuishoudens, makeDemoRegion } from './index.ts';

it('invents the same households at every run, with test BSNs only, each once', () => {
  const one = listDemoHuishoudens();
  expect(listDemoHuishoudens()).toEqual(one);
  const bsns = one.flatMap((household) => household.persoonslijsten.map((pl) => pl.bsn));
  expect(bsns.every((bsn) => bsn !== undefined && isTestBsn(parseBsn(bsn)))).toBe(true);
  expect(new Set(bsns).size).toBe(bsns.length);
});

forEachEngine('the demo region', (db) => {
  const modules = [dossier, taak, bevraging, socialeKaart, melding] as const;
  const spil = makeTestSpil(db, modules, findGrants, { admitBsn: assertTestBsn, brp: undefined });

  it('is made once in an empty database: every household with its melding in one of the four gemeenten', async () => {
    expect(await isEmpty(spil.env)).toBe(true);
    const made = await makeDemoRegion(spil.env, modules);
    expect(await isEmpty(spil.env)).toBe(false);
    expect(made.huishoudens).toBe(60);
    const counts = await Promise.all(['0373', '0383', '0399', '0450'].map((code) => asSystem(spil, code, (tx) => tx.selectFrom('melding').select('wijk').where('gemeente', '=', code).execute())));
    expect(counts.flat()).toHaveLength(60);
    expect(counts.flat().every((row) => row.wijk !== null)).toBe(true);
    expect(counts.every((list) => list.length > 3)).toBe(true);
  }, 120_000);
});
