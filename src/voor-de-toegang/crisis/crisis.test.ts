import { beforeAll, expect, it } from 'vitest';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { makeTestSpil } from '../../platform/testing/spil.ts';
import { asSystem, makeGemeente } from '../../platform/testing/people.ts';
import { present } from '../../platform/testing/present.ts';
import { bevraging } from '../../registers/bevraging/index.ts';
import { createHuishouden } from '../../registers/huishouden/index.ts';
import { findGrants, openDossier } from '../../registers/dossier/index.ts';
import { taak } from '../../registers/taak/index.ts';
import { signaal } from '../signaal/index.ts';
import { mayHandOver, mayPass } from './crisis.ts';
import { crisis } from './index.ts';

it('is handed over once while its signal is open, and comes back before it is finished twice', () => {
  expect(mayHandOver({ toestand: 'ontvangen', crisis: false })).toEqual({ ja: true });
  expect(mayHandOver({ toestand: 'getrieerd', crisis: true })).toMatchObject({ ja: false });
  expect(mayHandOver({ toestand: 'afgehandeld', crisis: false })).toMatchObject({ ja: false });
  expect(mayPass('terugmelding', 'teruggemeld')).toMatchObject({ ja: false });
  expect(mayPass('afronding', 'overgedragen')).toEqual({ ja: true });
});

forEachEngine('a crisis', (db) => {
  const spil = makeTestSpil(db, [signaal, crisis, taak, bevraging], findGrants, { brp: undefined as never, admitBsn: () => undefined });
  beforeAll(() => spil.clock.set('2026-03-10T09:00:00Z'));

  async function inCrisis() {
    const at = await makeGemeente(spil);
    const staff = await at.staff('teamleider');
    const { id } = await spil.as(staff, 'signaal.registratie', { gemeente: at.code, deur: 'klantcontact', waarneming: 'Zij durft niet meer naar huis.', anoniem: true, spoed: true });
    await spil.as(staff, 'signaal.triage', { id, urgentie: 'spoed' });
    const over = await spil.as(staff, 'crisis.overdracht', { signaal: id, situatie: 'Zij zit nu bij de buren.', afspraak: 'Ze bellen over een uur.' });
    return { at, staff, id, over };
  }
  const work = async (staff: Awaited<ReturnType<typeof inCrisis>>['staff']) => (await spil.as(staff, 'taak.lijst', { van: 'team' })).items.map(({ soort, uiterlijk }) => [soort, uiterlijk]);

  it('goes to the service of the gemeente by the rule of that day, and the team waits for word back', async () => {
    const { at, staff, id, over } = await inCrisis();
    expect(over).toMatchObject({ dienst: 'Veilig Thuis', telefoon: '0800 2000', terugmeldingUiterlijk: '2026-03-11' });
    expect(await work(staff)).toEqual([['signaal.opvolgen', '2026-03-10'], ['crisis.terugmelding', '2026-03-11']]);
    expect((await spil.as(staff, 'signaal.lijst', { toestand: 'getrieerd' })).items).toMatchObject([{ id, crisis: true }]);
    await expect(spil.as(staff, 'crisis.overdracht', { signaal: id, situatie: 'nog eens' })).rejects.toMatchObject({ code: 'ToestandLaatNietToe' });
    await asSystem(spil, at.code, (tx) => tx.insertInto('beleidsregel').values({ gemeente: at.code, id: spil.newId(at.code), sleutel: 'crisis.dienst', geldig_van: '2026-01-01', geldig_tot: null, waarde: JSON.stringify({ naam: 'Crisisdienst Kennemerland', telefoon: '088 555 0199' }), bron: 'proef', toestand: 'vastgesteld', gewijzigd_op: '2026-01-01T00:00:00Z' }).execute());
    expect((await spil.as(staff, 'crisis.gegevens', { signaal: id })).dienst).toEqual({ naam: 'Crisisdienst Kennemerland', telefoon: '088 555 0199' });
  });

  it('comes back with what was done, and then the broad picture has its day; until then the signal cannot be closed', async () => {
    const { staff, id, over } = await inCrisis();
    await expect(spil.as(staff, 'signaal.afhandeling', { id, uitkomst: 'doorgeleid', toelichting: 'x', verteld: ['gelezen'] })).rejects.toMatchObject({ code: 'ToestandLaatNietToe' });
    expect(await spil.as(staff, 'crisis.terugmelding', { id: over.id, gedaan: 'Gesprek en een veilige nacht.', afspraken: 'Dinsdag belt het team.' })).toMatchObject({ bredeBeeldUiterlijk: '2026-03-17' });
    expect(await work(staff)).toEqual([['signaal.opvolgen', '2026-03-10'], ['crisis.brede-beeld', '2026-03-17']]);
    await expect(spil.as(staff, 'signaal.afhandeling', { id, uitkomst: 'doorgeleid', toelichting: 'x', verteld: ['gelezen'] })).rejects.toMatchObject({ code: 'ToestandLaatNietToe' });
  });

  it('ends in the dossier that was there, and lets its signal be closed', async () => {
    const { at, staff, id, over } = await inCrisis();
    const { id: persoon } = await spil.as(staff, 'persoon.registratie', { gemeente: at.code, voornamen: 'Jo', geslachtsnaam: 'Zwart' });
    const huishouden = spil.newId(at.code);
    const { id: dossier } = await asSystem(spil, at.code, async (tx) => {
      await createHuishouden(tx, { gemeente: at.code, id: huishouden, naam: 'Zwart', wijk: null, leden: [persoon], vanaf: '2026-01-01' });
      return openDossier(tx, { gemeente: at.code, huishouden, persoon, team: at.team, moment: spil.clock.now(), door: 's:test', newId: () => spil.newId(at.code) });
    });
    await spil.as(staff, 'signaal.triage', { id, urgentie: 'spoed', persoon });
    expect((await spil.as(staff, 'crisis.gegevens', { signaal: id })).dossier).toMatchObject({ id: dossier });
    await spil.as(staff, 'crisis.afronding', { id: over.id, dossier, toelichting: 'De regisseur neemt het mee.' });
    expect(present((await spil.as(staff, 'crisis.gegevens', { signaal: id })).items[0])).toMatchObject({ toestand: 'afgerond', dossier });
    await spil.as(staff, 'signaal.afhandeling', { id, uitkomst: 'doorgeleid', toelichting: 'Zie dossier', verteld: ['opgepakt'] });
    expect(await work(staff)).toEqual([]);
    await expect(spil.as(await at.staff('beschikkingen'), 'crisis.gegevens', { signaal: id })).rejects.toMatchObject({ status: 403 });
  });
});
