import { expect, it } from 'vitest';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { makeTestSpil } from '../../platform/testing/spil.ts';
import { asSystem, makeGemeente } from '../../platform/testing/people.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { findGrants } from '../../registers/dossier/index.ts';
import { taak } from '../../registers/taak/index.ts';
import { lastDayToCall } from './call-back.ts';
import { terugbellenNalopen } from './escalate.ts';
import { mayHandOver } from './klantcontact.ts';
import { klantcontact } from './index.ts';

it.each([
  ['2026-03-10T09:00', '2026-03-11'], ['2026-03-10T16:00', '2026-03-12'], ['2026-03-13T15:59', '2026-03-16'], ['2026-03-13T17:00', '2026-03-17'], ['2026-03-14T10:00', '2026-03-17'], ['2026-04-26T10:00', '2026-04-29'],
])('who asks at %s is called back at the latest on %s', (asked, day) => {
  expect(lastDayToCall(Temporal.ZonedDateTime.from(`${asked}[Europe/Amsterdam]`), { werkdagen: 1, totUur: 16 }).toString()).toBe(day);
});

it('hands a question over once', () => {
  expect((['open', 'overgedragen', 'beantwoord', 'melding'] as const).map((one) => mayHandOver(one).ja)).toEqual([true, false, false, false]);
});

forEachEngine('calling back and handing over', (db) => {
  const spil = makeTestSpil(db, [klantcontact, taak], findGrants);

  async function setUp() {
    spil.clock.set('2026-03-10T09:00:00Z');
    const at = await makeGemeente(spil);
    const [staff, generalist, leider] = [await at.staff('klantcontact', 'Ilse Mooij'), await at.staff('generalist', 'Samira Bos'), await at.staff('teamleider', 'Bram Kuiper')];
    const ask = async (more: object = {}) => (await spil.as(staff, 'klantcontact.registratie', { gemeente: at.code, kanaal: 'telefoon', vraag: 'Mijn vader valt steeds.', naam: 'Ellen', telefoon: '06 5550 1234', ...more })).id;
    const work = async (who: typeof staff, van: 'mij' | 'team' | 'rol') => (await spil.as(who, 'taak.lijst', { van })).items.map(({ soort }) => soort);
    return { at, staff, generalist, leider, ask, work };
  }

  it('has an owner and a last day, keeps what was tried, and ends with the talk', async () => {
    const { at, staff, generalist, ask, work } = await setUp();
    const id = await ask();
    const { id: verzoek, uiterlijk } = await spil.as(staff, 'terugbelverzoek.registratie', { klantcontact: id, medewerker: generalist.id, wanneer: 'na 14 uur' });
    expect(uiterlijk).toBe('2026-03-11');
    expect(await work(generalist, 'mij')).toEqual(['klantcontact.terugbellen']);
    await expect(spil.as(staff, 'terugbelverzoek.registratie', { klantcontact: id })).rejects.toMatchObject({ fouten: [{ pad: '/wanneer' }] });
    await expect(spil.as(staff, 'terugbelverzoek.registratie', { klantcontact: await ask({ telefoon: '' }) })).rejects.toMatchObject({ fouten: [{ pad: '/telefoon' }] });
    await expect(spil.as(staff, 'terugbelverzoek.registratie', { klantcontact: await ask(), medewerker: (await at.staff('inkoper')).id })).rejects.toMatchObject({ fouten: [{ pad: '/medewerker' }] });
    await spil.as(generalist, 'terugbelverzoek.poging', { id: verzoek, bereikt: false, notitie: 'Niet opgenomen' });
    expect((await spil.as(generalist, 'terugbelverzoek.lijst', { gemeente: at.code, van: 'mij' })).items).toMatchObject([{ id: verzoek, naam: 'Ellen', telefoon: '06 5550 1234', pogingen: 1, teLaat: false, houder: 'Samira Bos' }]);
    await spil.as(generalist, 'terugbelverzoek.toedeling', { id: verzoek });
    expect([await work(generalist, 'mij'), await work(staff, 'rol')]).toEqual([[], ['klantcontact.terugbellen']]);
    spil.clock.advance({ minutes: 5 });
    await spil.as(staff, 'terugbelverzoek.poging', { id: verzoek, bereikt: true });
    expect(await work(staff, 'rol')).toEqual([]);
    await expect(spil.as(staff, 'terugbelverzoek.poging', { id: verzoek, bereikt: true })).rejects.toMatchObject({ code: 'ToestandLaatNietToe' });
    expect(await spil.as(staff, 'klantcontact.gegevens', { id })).toMatchObject({ toestand: 'open', terugbellen: { toestand: 'gesproken', houder: 'klantcontact', pogingen: [{ medewerker: 'Samira Bos', bereikt: false }, { medewerker: 'Ilse Mooij', bereikt: true }] } });
  });

  it('comes to the teamleider once when its day is past, and lapses when the question is answered', async () => {
    const { at, staff, leider, ask, work } = await setUp();
    const id = await ask();
    await spil.as(staff, 'terugbelverzoek.registratie', { klantcontact: id, team: at.team });
    const pass = () => asSystem(spil, at.code, (tx) => terugbellenNalopen.run(tx, at.code, spil.env));
    spil.clock.set('2026-03-11T20:00:00Z');
    expect(await pass()).toBe(0);
    spil.clock.set('2026-03-12T07:00:00Z');
    expect([await pass(), await pass()]).toEqual([1, 0]);
    expect(await work(leider, 'rol')).toEqual(['klantcontact.escalatie']);
    expect((await spil.as(leider, 'terugbelverzoek.lijst', { gemeente: at.code })).items).toMatchObject([{ teLaat: true, houder: 'Sociaal team' }]);
    await spil.as(staff, 'klantcontact.afhandeling', { id, uitkomst: 'beantwoord', toelichting: 'Gemaild' });
    expect([await work(leider, 'rol'), await work(leider, 'team'), (await spil.as(leider, 'terugbelverzoek.lijst', { gemeente: at.code })).items]).toEqual([[], [], []]);
  });

  it('goes over warm in three sentences, with an appointment that no other has', async () => {
    const { staff, generalist, ask, work } = await setUp();
    const [id, other] = [await ask(), await ask()];
    const words = { speelt: 'Haar vader valt.', gedaan: 'Alarmknop verteld.', nodig: 'Iemand die komt kijken.' };
    const afspraak = { begin: '2026-03-12T10:00:00Z', vorm: 'thuis' } as const;
    await expect(spil.as(staff, 'klantcontact.overdracht', { id, ...words, afspraak })).rejects.toMatchObject({ fouten: [{ pad: '/afspraak/begin' }] });
    expect(await spil.as(staff, 'klantcontact.overdracht', { id, medewerker: generalist.id, ...words, afspraak })).toMatchObject({ uiterlijk: '2026-03-12' });
    for (const begin of ['2026-03-12T10:30:00Z', '2026-03-09T10:00:00Z', '2026-03-14T10:00:00Z']) {
      await expect(spil.as(staff, 'klantcontact.overdracht', { id: other, medewerker: generalist.id, ...words, afspraak: { begin, vorm: 'telefoon' } })).rejects.toMatchObject({ fouten: [{ pad: '/afspraak/begin' }] });
    }
    expect(await spil.as(staff, 'klantcontact.overdracht', { id: other, ...words })).toMatchObject({ uiterlijk: '2026-03-11' });
    expect([await work(generalist, 'mij'), await work(generalist, 'team')]).toEqual([['klantcontact.overnemen'], ['klantcontact.overnemen']]);
    expect(await spil.as(generalist, 'klantcontact.gegevens', { id })).toMatchObject({ toestand: 'overgedragen', overdracht: { ...words, naar: 'Samira Bos', overgedragenDoor: 'Ilse Mooij', afspraak: { vorm: 'thuis' } } });
    await expect(spil.as(generalist, 'klantcontact.overdracht', { id, ...words })).rejects.toMatchObject({ code: 'ToestandLaatNietToe' });
    await spil.as(generalist, 'klantcontact.afhandeling', { id, uitkomst: 'beantwoord', toelichting: 'Thuis gesproken' });
    expect(await work(generalist, 'mij')).toEqual([]);
  });
});
