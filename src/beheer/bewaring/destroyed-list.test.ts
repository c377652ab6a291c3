import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifySeals, verifyStream } from '../../platform/journal/verify.ts';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { asSystem, makeGemeente } from '../../platform/testing/people.ts';
import { makeTestSpil } from '../../platform/testing/spil.ts';
import { dossier, findGrants } from '../../registers/dossier/index.ts';
import { knownInwoner } from '../../registers/persoon/testing/known-inwoner.ts';
import { melding } from '../../toegang/melding/index.ts';
import { repeatDestructions } from './destroyed-list.ts';
import { bewaring } from './index.ts';

forEachEngine('the list of what was destroyed', (db) => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'spil-destroyed-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const spil = makeTestSpil(db, [dossier, melding, bewaring] as const, findGrants, { get destroyedFile() { return join(folder, 'list'); } });

  /** Every row of the dossier and its people, as a copy made now would hold them. */
  const copied = ['dossier', 'huishouden', 'huishouden_lid', 'persoon', 'melding', 'dossier_toegang'] as const;

  it('lies outside the database, and destroys again what a copy brought back', async () => {
    spil.clock.set('2026-03-10T09:00:00Z');
    const gemeente = await makeGemeente(spil);
    const { code } = gemeente;
    const bram = await knownInwoner(spil, code);
    const [een, twee] = [await gemeente.staff('privacy'), await gemeente.staff('privacy')];
    const { dossier: made } = await spil.as(bram, 'melding.registratie', { persoon: bram.id, kanaal: 'portaal', vraag: 'Ik red het niet meer' });
    await spil.conductor.settle();
    const read = (table: (typeof copied)[number]) => asSystem(spil, code, (tx) => tx.selectFrom(table).selectAll().where('gemeente', '=', code).execute());
    const copy = new Map<string, readonly object[]>();
    for (const table of copied) copy.set(table, await read(table));

    spil.clock.set('2041-03-11T09:00:00Z');
    const { id } = await spil.as(een, 'vernietiging.voorstel', { dossier: made });
    await spil.as(twee, 'vernietiging.beslissing', { id, akkoord: true, reden: 'Termijn voorbij' });
    await spil.conductor.settle();
    const list = await readFile(join(folder, 'list'), 'utf8');
    expect(list.trim().split('\n').map((line) => JSON.parse(line) as unknown)).toMatchObject([{ gemeente: code, dossier: made, vernietiging: id, grond: 'termijn', door: `m:${twee.id}` }]);
    expect(list).not.toContain(bram.id);
    expect(await repeatDestructions(spil.env, join(folder, 'list'))).toBe(0);

    await asSystem(spil, code, async (tx) => {
      for (const table of copied) for (const row of copy.get(table) ?? []) await tx.insertInto(table).values(row as never).execute();
    });
    expect(await repeatDestructions(spil.env, join(folder, 'list'))).toBe(1);
    await spil.conductor.settle();
    for (const table of copied) expect([table, await read(table)]).toEqual([table, []]);
    expect((await spil.as(een, 'vernietiging.lijst', { toestand: 'uitgevoerd' })).items).toMatchObject([{ id, dossier: made }]);
    expect(await asSystem(spil, code, (tx) => verifyStream(tx, code, made))).toEqual([]);
    expect(await asSystem(spil, code, (tx) => verifySeals(tx, code))).toEqual([]);
    expect(await repeatDestructions(spil.env, join(folder, 'list'))).toBe(0);
  });

  it('need not be there', async () => {
    expect(await repeatDestructions(spil.env, join(folder, 'none'))).toBe(0);
  });
});
