import { expect, it } from 'vitest';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { makeTestSpil } from '../../platform/testing/spil.ts';
import { makeGemeente } from '../../platform/testing/people.ts';
import { findGrants } from '../../registers/dossier/index.ts';
import { taak } from '../../registers/taak/index.ts';
import { klantcontact } from './index.ts';

const question = { deur: 'huisarts', vraag: 'Ik wil weer onder de mensen komen.', naam: 'Toos Visser', telefoon: '06 5550 7777', toestemming: 'mondeling', terugkoppeling: true } as const;

forEachEngine('what comes by another door', (db) => {
  const spil = makeTestSpil(db, [klantcontact, taak], findGrants);

  async function setUp() {
    const at = await makeGemeente(spil);
    return { at, gemeente: at.code, staff: await at.staff('klantcontact'), partner: await at.organisation('ketenpartner', 'ketenpartner') };
  }

  it('is one record with who sent it, and work for klantcontact before a day', async () => {
    const { gemeente, staff, partner } = await setUp();
    const { id, nummer, reactieUiterlijk } = await spil.as(partner, 'klantcontact.aanmelding', { gemeente, ...question, melderTelefoon: '0251 1' });
    expect({ nummer, reactieUiterlijk }).toEqual({ nummer: expect.stringMatching(/^AM-\d{4}-[0-9A-F]{8}$/), reactieUiterlijk: '2026-03-11' });
    expect((await spil.as(staff, 'taak.lijst', { van: 'rol' })).items).toMatchObject([{ soort: 'klantcontact.opvolgen', onderwerp: id }]);
    expect(await spil.as(staff, 'klantcontact.gegevens', { id })).toMatchObject({
      kanaal: 'ketenpartner', naam: 'Toos Visser', telefoon: '06 5550 7777', toestemming: 'mondeling', toestand: 'open', aanmelding: { deur: 'huisarts', organisatie: 'Stichting ketenpartner', melder: 'Els van ketenpartner', melderTelefoon: '0251 1', terugkoppeling: true },
    });
    await expect(spil.as(partner, 'klantcontact.gegevens', { id })).rejects.toMatchObject({ status: 404 });
    for (const who of [staff, { soort: 'anoniem' } as const]) await expect(spil.as(who, 'klantcontact.aanmelding', { gemeente, ...question })).rejects.toMatchObject({ status: who === staff ? 403 : 401 });
  });

  it('wants a way to reach the inwoner, and of a school that a professional who is there was asked first', async () => {
    const { gemeente, partner } = await setUp();
    await expect(spil.as(partner, 'klantcontact.aanmelding', { gemeente, ...question, telefoon: '' })).rejects.toMatchObject({ fouten: [{ pad: '/telefoon' }] });
    await expect(spil.as(partner, 'klantcontact.aanmelding', { gemeente, ...question, deur: 'school' })).rejects.toMatchObject({ fouten: [{ pad: '/overlegMet' }, { pad: '/afspraak' }] });
    await spil.as(partner, 'klantcontact.aanmelding', { gemeente, ...question, deur: 'school', overlegMet: 'De schoolarts', afspraak: 'Wij melden aan; zij belt de ouders.' });
  });

  it('tells the sender that it arrived, and what came of it only with consent', async () => {
    const { at, gemeente, staff, partner } = await setUp();
    const { id: open } = await spil.as(partner, 'klantcontact.aanmelding', { gemeente, ...question });
    spil.clock.advance({ minutes: 1 });
    const { id: closed } = await spil.as(partner, 'klantcontact.aanmelding', { gemeente, ...question, terugkoppeling: false });
    const own = async () => (await spil.as(partner, 'klantcontact.aanmeldingen', {})).items.map(({ id, opgepakt, bericht }) => [id, opgepakt, bericht.nl]);
    expect(await own()).toEqual([[closed, false, 'Wij bellen de inwoner.'], [open, false, 'Wij bellen de inwoner.']]);
    for (const id of [open, closed]) await spil.as(staff, 'klantcontact.afhandeling', { id, uitkomst: 'doorgeleid', toelichting: 'Naar de koffieochtend', naar: 'De Linde' });
    const told = await own();
    expect(told.map(([, opgepakt]) => opgepakt)).toEqual([true, true]);
    expect(told[0]?.[2]).toMatch(/Meer mogen wij niet vertellen/);
    expect(told[1]?.[2]).toMatch(/verbonden met iemand/);
    expect(JSON.stringify(told)).not.toMatch(/Linde|Visser|koffie/);
    expect((await spil.as(await at.organisation('ketenpartner', 'ketenpartner'), 'klantcontact.aanmeldingen', {})).items).toEqual([]);
    await expect(spil.as(staff, 'klantcontact.aanmeldingen', {})).rejects.toMatchObject({ status: 403 });
  });
});
