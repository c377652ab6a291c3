import { expect, it } from 'vitest';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { makeGesprekSpil, makeVerslag } from './testing/make-onderzoek.ts';

// Who may do what is in testing/rights.ts; src/rights.test.ts tries it.
forEachEngine('rights on the conversation', (db) => {
  const spil = makeGesprekSpil(db);

  it('hold in the database too: without any check of the code no outsider sees a row', async () => {
    const at = await makeVerslag(spil);
    const count = (houder: string) => spil.env.database.read({ gemeenten: [at.code], actor: 'x', houder, doel: 'proef' }, async (tx) => {
      const tables = ['gesprek', 'gesprek_afspraak', 'gesprek_legitimatie', 'gesprek_veld', 'gesprek_bewerking', 'gesprek_domein', 'persoonlijk_plan', 'verslag', 'verslag_versie', 'verslag_correctie'] as const;
      let rows = 0;
      for (const table of tables) rows += (await tx.selectFrom(table).select('gemeente').execute()).length;
      return rows;
    });
    expect(await count(`o:${spil.newId(at.code)}`)).toBe(0);
    expect(await count(`p:${spil.newId(at.code)}`)).toBe(0);
    expect(await count(`p:${at.persoon}`)).toBeGreaterThan(10);
  });
});
