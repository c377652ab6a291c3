import { expect, it } from 'vitest';
import { rebuildProjection } from '../../platform/journal/rebuild.ts';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { asSystem, makeGemeente } from '../../platform/testing/people.ts';
import { makeTestSpil } from '../../platform/testing/spil.ts';
import { bewaring } from '../../beheer/bewaring/index.ts';
import { dossier, findGrants } from '../../registers/dossier/index.ts';
import { knownInwoner } from '../../registers/persoon/testing/known-inwoner.ts';
import { melding } from '../../toegang/melding/index.ts';
import { makeTijdlijn } from './index.ts';

forEachEngine('the timeline of a dossier that was destroyed', (db) => {
  const tijdlijn = makeTijdlijn([...dossier.events, ...melding.events]);
  const spil = makeTestSpil(db, [dossier, melding, bewaring, tijdlijn] as const, findGrants);

  it('is gone, also when all timelines are made again from the journal', async () => {
    spil.clock.set('2026-03-10T09:00:00Z');
    const gemeente = await makeGemeente(spil);
    const { code } = gemeente;
    const bram = await knownInwoner(spil, code);
    const [een, twee] = [await gemeente.staff('privacy'), await gemeente.staff('privacy')];
    const { dossier: made } = await spil.as(bram, 'melding.registratie', { persoon: bram.id, kanaal: 'portaal', vraag: 'Ik red het niet meer' });
    await spil.conductor.settle();
    const told = () => asSystem(spil, code, async (tx) => (await tx.selectFrom('tijdlijn').select('nummer').where('gemeente', '=', code).execute()).length);
    expect(await told()).toBeGreaterThan(0);
    spil.clock.set('2041-03-11T09:00:00Z');
    const { id } = await spil.as(een, 'vernietiging.voorstel', { dossier: made });
    await spil.as(twee, 'vernietiging.beslissing', { id, akkoord: true, reden: 'Termijn voorbij' });
    await spil.conductor.settle();
    expect(await told()).toBe(0);
    for (const reader of tijdlijn.readers) await rebuildProjection(spil.env, new Map(), reader, code);
    expect(await told()).toBe(0);
  });
});
