import { expect, it } from 'vitest';
import { Temporal } from '../../platform/time/temporal.ts';
import type { Actor } from '../../platform/access/actor.ts';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { asSystem, makeGemeente } from '../../platform/testing/people.ts';
import { makeTestSpil } from '../../platform/testing/spil.ts';
import { dossier, findGrants, grantAccess } from '../../registers/dossier/index.ts';
import { knownInwoner } from '../../registers/persoon/testing/known-inwoner.ts';
import { postvak } from '../../registers/postvak/index.ts';
import { taak } from '../../registers/taak/index.ts';
import { melding } from '../../toegang/melding/index.ts';
import { lastDay, mayPass } from './correctieverzoek.ts';
import { correctieverzoek } from './index.ts';

it('is answered within a month, and decided on once', () => {
  expect(lastDay(Temporal.PlainDate.from('2026-03-10')).toString()).toBe('2026-04-10');
  expect(lastDay(Temporal.PlainDate.from('2026-01-31')).toString()).toBe('2026-02-28');
  expect(mayPass('beslissing', 'ingediend').ja).toBe(true);
  expect(mayPass('beslissing', 'besloten').ja).toBe(false);
});

forEachEngine('asking to put something right', (db) => {
  const spil = makeTestSpil(db, [dossier, postvak, taak, melding, correctieverzoek] as const, findGrants);

  async function setUp() {
    spil.clock.set('2026-03-10T09:00:00Z');
    const gemeente = await makeGemeente(spil);
    const { code } = gemeente;
    const [bram, noor] = [await knownInwoner(spil, code), await knownInwoner(spil, code, { voornamen: 'Noor' })];
    const [teamleider, regisseur] = [await gemeente.staff('teamleider'), await gemeente.staff('generalist', 'Sanne Bakker')];
    const made = await spil.as(bram, 'melding.registratie', { persoon: bram.id, kanaal: 'portaal', vraag: 'Hulp' });
    await asSystem(spil, code, (tx) => grantAccess(tx, code, made.dossier, { houder: `p:${noor.id}`, lezen: ['betrokkenen'], schrijven: ['plan'], grond: 'betrokkene', doel: 'eigen dossier', vanaf: '2020-01-01T00:00:00Z', verleendDoor: 's:test' }, () => spil.newId(code)));
    const ask = (who: Actor = bram) => spil.as(who, 'correctieverzoek.indiening', { dossier: made.dossier, deel: 'persoon', onjuist: 'Mijn huisnummer is 3.', gewenst: '3A' });
    const list = async (who: Actor) => (await spil.as(who, 'correctieverzoek.dossier', { dossier: made.dossier })).items;
    return { code, bram, noor, teamleider, regisseur, ask, list, divide: () => spil.as(teamleider, 'melding.toedeling', { id: made.id, regisseur: regisseur.id }) };
  }

  it('gives work with its last day, a decision with reasons, and a letter with what can be done against it', async () => {
    const { bram, teamleider, regisseur, ask, list, divide } = await setUp();
    const early = await ask();
    expect((await spil.as(teamleider, 'taak.lijst', { van: 'rol' })).items).toMatchObject([{ onderwerp: early.id, uiterlijk: '2026-04-10' }]);
    await divide();
    const { id, uiterlijk } = await ask();
    expect(uiterlijk).toBe('2026-04-10');
    const work = async () => (await spil.as(regisseur, 'taak.lijst', { van: 'mij' })).items.filter(({ soort }) => soort === 'correctieverzoek.beslissing');
    expect(await work()).toMatchObject([{ onderwerp: id }]);
    await expect(spil.as(regisseur, 'correctieverzoek.beslissing', { id, uitkomst: 'aangepast', motivering: ' ' })).rejects.toMatchObject({ status: 400 });
    await expect(spil.as(bram, 'correctieverzoek.beslissing', { id, uitkomst: 'aangepast', motivering: 'Zo is het' })).rejects.toMatchObject({ status: 403 });
    await spil.as(regisseur, 'correctieverzoek.beslissing', { id, uitkomst: 'doorgegeven', motivering: 'Uw adres staat in de BRP.' });
    expect(await work()).toEqual([]);
    expect((await list(bram)).find((one) => one.id === id)).toMatchObject({ toestand: 'besloten', uitkomst: 'doorgegeven', motivering: 'Uw adres staat in de BRP.', beslotenOp: '2026-03-10' });
    const letter = (await spil.as(bram, 'postvak.lijst', {})).items.find(({ soort }) => soort === 'correctieverzoek');
    const { tekst } = await spil.as(bram, 'postvak.gegevens', { id: letter?.id ?? '' });
    expect(tekst).toMatch(/Mijn huisnummer is 3\.[^]*Burgerzaken[^]*Uw adres staat in de BRP\.[^]*binnen zes weken[^]*Autoriteit Persoonsgegevens/);
    await expect(spil.as(regisseur, 'correctieverzoek.beslissing', { id, uitkomst: 'aangepast', motivering: 'Toch wel' })).rejects.toMatchObject({ status: 409 });
  });

  it('is of who asked: nobody else of the household sees it', async () => {
    const { code, bram, noor, regisseur, ask, list, divide } = await setUp();
    await divide();
    const [his, hers] = [await ask(), await ask(noor)];
    expect((await list(bram)).map(({ id }) => id)).toEqual([his.id]);
    expect((await list(noor)).map(({ id }) => id)).toEqual([hers.id]);
    expect(await list(regisseur)).toHaveLength(2);
    const seen = await db.database().read({ gemeenten: [code], actor: 'x', houder: `p:${noor.id}`, doel: 'proef' }, (tx) => tx.selectFrom('correctieverzoek').select('id').execute());
    expect(seen).toEqual([{ id: hers.id }]);
  });
});
