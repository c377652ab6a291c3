import { describe, expect, it } from 'vitest';
import type { Actor } from '../../platform/access/actor.ts';
import { asSystem, makeGemeente } from '../../platform/testing/people.ts';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { makeTestSpil } from '../../platform/testing/spil.ts';
import { assignRegisseur, findGrants, openDossier } from '../dossier/index.ts';
import { registerOpgave } from '../persoon/index.ts';
import { createHuishouden, huishouden, kringen, relatiesoorten, relatiewoorden } from './index.ts';

describe('kinds of relation', () => {
  it('each have words in both languages', () => {
    for (const soort of relatiesoorten) expect(relatiewoorden[soort].nl.length * relatiewoorden[soort].en.length).toBeGreaterThan(0);
    expect(kringen).toEqual(['gezin', 'familie', 'sociaal', 'professioneel']);
  });
});

forEachEngine('huishouden and network', (db) => {
  const spil = makeTestSpil(db, [huishouden], findGrants);

  async function setUp() {
    const gemeente = await makeGemeente(spil);
    const { code } = gemeente;
    const [jo, piet, home, moment] = [spil.newId(code), spil.newId(code), spil.newId(code), '2026-03-10T09:00:00.000Z'];
    const regisseur = await gemeente.staff('generalist');
    const dossier = await asSystem(spil, code, async (tx) => {
      for (const [id, voornamen, geboortedatum] of [[jo, 'Johanna', '1951-04-02'], [piet, 'Piet', '1949-01-08']] as const) {
        await registerOpgave(tx, spil.env.secrets, code, id, { voornamen, voorvoegsel: '', geslachtsnaam: 'Duinker', geboortedatum, straat: 'Zeeweg', huisnummer: 3, postcode: '1901AA', plaats: 'Castricum', wijk: null, telefoon: '', email: '' }, moment);
      }
      await createHuishouden(tx, { gemeente: code, id: home, naam: 'Duinker', wijk: null, leden: [jo, piet], vanaf: '2026-03-01' });
      const opened = await openDossier(tx, { gemeente: code, huishouden: home, persoon: jo, team: gemeente.team, moment: spil.clock.now(), door: 's:test', newId: () => spil.newId(code) });
      await assignRegisseur(tx, { gemeente: code, dossier: opened.id, regisseur: regisseur.id, moment, door: 's:test', newId: () => spil.newId(code) });
      return opened.id;
    });
    const inwoner: Actor = { soort: 'inwoner', id: jo, naam: 'Johanna Duinker', personen: [{ gemeente: code, persoon: jo }] };
    return { gemeente, jo, piet, dossier, regisseur, inwoner };
  }

  it('shows who lives in the household and who stands around it, near and far', async () => {
    const { dossier, jo, piet, regisseur, inwoner } = await setUp();
    await spil.as(regisseur, 'relatie.registratie', { dossier, persoon: jo, anderePersoon: piet, soort: 'partner', kring: 'gezin', band: 'sterk' });
    await spil.as(regisseur, 'relatie.registratie', { dossier, persoon: jo, naam: 'Buurvrouw Fatma', soort: 'buur', kring: 'sociaal' });
    const seen = await spil.as(inwoner, 'huishouden.gegevens', { dossier });
    expect(seen.leden.map((lid) => lid.naam)).toEqual(['Piet Duinker', 'Johanna Duinker']);
    expect(seen.relaties.map(({ naam, soort, band }) => ({ naam, soort, band }))).toEqual([{ naam: 'Piet Duinker', soort: 'partner', band: 'sterk' }, { naam: 'Buurvrouw Fatma', soort: 'buur', band: 'gewoon' }]);
    expect(seen.kan.every((offer) => !offer.mag)).toBe(true);
  });

  it('ends a relation on a day and keeps that it was there; not twice', async () => {
    const { gemeente, dossier, jo, regisseur } = await setUp();
    const { id } = await spil.as(regisseur, 'relatie.registratie', { dossier, persoon: jo, naam: 'Thuiszorg De Kust', soort: 'thuiszorg', kring: 'professioneel' });
    await spil.as(regisseur, 'relatie.beeindiging', { dossier, id, op: '2026-03-09' });
    expect((await spil.as(regisseur, 'huishouden.gegevens', { dossier })).relaties).toMatchObject([{ id, beeindigdOp: '2026-03-09' }]);
    await expect(spil.as(regisseur, 'relatie.beeindiging', { dossier, id })).rejects.toMatchObject({ code: 'RelatieAlBeeindigd' });
    await expect(spil.as(regisseur, 'relatie.beeindiging', { dossier, id: spil.newId(gemeente.code) })).rejects.toMatchObject({ status: 404 });
    // After it ended the same one may come back.
    await spil.as(regisseur, 'relatie.registratie', { dossier, persoon: jo, naam: 'thuiszorg de kust', soort: 'thuiszorg', kring: 'professioneel' });
  });

  it('refuses a relation of somebody who does not live there, of nobody, or twice', async () => {
    const { gemeente, dossier, jo, piet, regisseur } = await setUp();
    const add = (more: object) => spil.answer(regisseur, 'relatie.registratie', { dossier, persoon: jo, soort: 'buur', kring: 'sociaal', ...more });
    await add({ naam: 'Fatma' });
    await expect(add({ naam: 'fatma' })).rejects.toMatchObject({ code: 'RelatieBestaatAl' });
    await expect(add({})).rejects.toMatchObject({ fouten: [{ pad: '/naam' }] });
    await expect(add({ naam: 'Piet', anderePersoon: piet })).rejects.toMatchObject({ fouten: [{ pad: '/naam' }] });
    await expect(add({ anderePersoon: jo })).rejects.toMatchObject({ fouten: [{ pad: '/naam' }] });
    await expect(add({ anderePersoon: spil.newId(gemeente.code) })).rejects.toMatchObject({ fouten: [{ pad: '/anderePersoon' }] });
    await expect(add({ persoon: spil.newId(gemeente.code), naam: 'X' })).rejects.toMatchObject({ fouten: [{ pad: '/persoon' }] });
  });

  // role × act × relation to the case
  it.each([
    ['regisseur', 'mag', 'mag'], ['teamleider', 'mag', 403], ['generalist', 'mag', 403], ['klantcontact', 403, 403], ['beschikkingen', 403, 403], ['inwoner', 'mag', 403], ['buurtgenoot', 404, 404], ['aanbieder', 404, 404], ['elders', 403, 403],
  ] as const)('lets %s read: %s, write: %s', async (who, read, write) => {
    const { gemeente, dossier, jo, regisseur, inwoner } = await setUp();
    const stranger = spil.newId(gemeente.code);
    const actors: Record<typeof who, () => Promise<Actor> | Actor> = {
      regisseur: () => regisseur, inwoner: () => inwoner, elders: async () => (await makeGemeente(spil)).staff('generalist'), aanbieder: () => gemeente.organisation('aanbieder', 'aanbieder'),
      buurtgenoot: () => ({ soort: 'inwoner', id: stranger, naam: 'B', personen: [{ gemeente: gemeente.code, persoon: stranger }] }),
      teamleider: () => gemeente.staff('teamleider'), generalist: () => gemeente.staff('generalist'), klantcontact: () => gemeente.staff('klantcontact'), beschikkingen: () => gemeente.staff('beschikkingen'),
    };
    const actor = await actors[who]();
    const outcome = (work: Promise<unknown>) => work.then(() => 'mag', (error: { status: number }) => error.status);
    expect(await outcome(spil.as(actor, 'huishouden.gegevens', { dossier }))).toBe(read);
    expect(await outcome(spil.as(actor, 'relatie.registratie', { dossier, persoon: jo, naam: 'X', soort: 'vriend', kring: 'sociaal' }))).toBe(write);
  });
});
