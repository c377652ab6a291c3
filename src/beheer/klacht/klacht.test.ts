import { beforeEach, expect, it } from 'vitest';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { asSystem, makeGemeente } from '../../platform/testing/people.ts';
import { makeTestSpil } from '../../platform/testing/spil.ts';
import { findGrants } from '../../registers/dossier/index.ts';
import { klacht } from './index.ts';

const anoniem = { soort: 'anoniem' } as const;

forEachEngine('klacht', (db) => {
  const spil = makeTestSpil(db, [klacht] as const, findGrants);
  beforeEach(() => spil.clock.set('2026-03-10T09:00:00Z'));
  const setUp = async () => {
    const gemeente = await makeGemeente(spil);
    const input = { gemeente: gemeente.code, over: 'team' as const, wie: 'Mijn regisseur', wat: 'Ik werd drie keer niet teruggebeld.', bemiddeling: true, naam: 'Riet Mooij', telefoon: '06 12345678' };
    return { gemeente, code: gemeente.code, input, teamleider: await gemeente.staff('teamleider') };
  };

  it('is taken without login, with the days by which somebody calls and it is done', async () => {
    const { code, input, teamleider } = await setUp();
    const { id, nummer, ...told } = await spil.as(anoniem, 'klacht.indiening', input);
    // Five working days, and six weeks (Awb 9:11).
    expect(told).toEqual({ bellenUiterlijk: '2026-03-17', afhandelenUiterlijk: '2026-04-21' });
    expect(nummer).toMatch(/^KL-[0-9A-F]{8}$/);
    expect(await spil.as(teamleider, 'klacht.gegevens', { id })).toMatchObject({ toestand: 'ontvangen', post: false, uitleg: expect.arrayContaining([expect.objectContaining({ artikel: 'art. 9:11 lid 1 Awb' })]) as unknown });
    expect(await asSystem(spil, code, (tx) => tx.selectFrom('taak').select(['houder', 'dossier', 'uiterlijk']).where('onderwerp', '=', id).execute())).toEqual([{ houder: 'r:teamleider', dossier: null, uiterlijk: '2026-03-17' }]);
    await expect(spil.as(anoniem, 'klacht.indiening', { ...input, telefoon: '' })).rejects.toMatchObject({ fouten: [{ pad: '/telefoon' }] });
  });

  it('of who logged in is confirmed in the inbox, and stands in no dossier that who helps can see', async () => {
    const { gemeente, code, input, teamleider } = await setUp();
    const persoon = spil.newId(code);
    const inwoner = { soort: 'inwoner' as const, id: persoon, naam: 'Riet Mooij', personen: [{ gemeente: code, persoon }] };
    const { id } = await spil.as(inwoner, 'klacht.indiening', { ...input, telefoon: '' });
    const post = () => asSystem(spil, code, (tx) => tx.selectFrom('postvak_bericht').select(['onderwerp', 'tekst', 'dossier']).where('persoon', '=', persoon).orderBy('id').execute());
    expect(await post()).toMatchObject([{ onderwerp: 'Wij hebben uw klacht ontvangen', dossier: null, tekst: expect.stringContaining('21 april 2026') as string }]);
    for (const rol of ['generalist', 'beschikkingen', 'klantcontact']) {
      const colleague = await gemeente.staff(rol);
      await expect(spil.as(colleague, 'klacht.gegevens', { id })).rejects.toMatchObject({ status: 403 });
      await expect(spil.as(colleague, 'klacht.lijst', {})).rejects.toMatchObject({ status: 403 });
    }
    expect((await spil.as(teamleider, 'klacht.lijst', {})).items).toMatchObject([{ id, naam: 'Riet Mooij' }]);
  });

  it('is handled by somebody who was not involved, and can be solved by a talk', async () => {
    const { input, teamleider } = await setUp();
    const { id } = await spil.as(anoniem, 'klacht.indiening', input);
    await expect(spil.as(teamleider, 'klacht.opneming', { id, nietBetrokken: false }, { ifMatch: 1 })).rejects.toMatchObject({ code: 'WasBetrokken', artikel: 'art. 9:7 Awb' });
    await spil.as(teamleider, 'klacht.opneming', { id, nietBetrokken: true }, { ifMatch: 1 });
    await spil.as(teamleider, 'klacht.bemiddeling', { id, gesprek: 'Samen aan tafel gezeten.', opgelost: true }, { ifMatch: 2 });
    expect(await spil.as(teamleider, 'klacht.gegevens', { id })).toMatchObject({ toestand: 'opgelost', gesprek: 'Samen aan tafel gezeten.' });
    await expect(spil.as(teamleider, 'klacht.afhandeling', { id, oordeel: 'gegrond', bevinding: 'x' }, { ifMatch: 3 })).rejects.toMatchObject({ code: 'ToestandLaatNietToe' });
  });

  it('ends with findings in a letter, with the way to the ombudsman; four weeks more can be taken once', async () => {
    const { input, teamleider } = await setUp();
    const { id } = await spil.as(anoniem, 'klacht.indiening', input);
    await spil.as(teamleider, 'klacht.opneming', { id, nietBetrokken: true }, { ifMatch: 1 });
    await spil.as(teamleider, 'klacht.verdaging', { id, weken: 4, reden: 'Een collega is ziek.' }, { ifMatch: 2 });
    expect(await spil.as(teamleider, 'klacht.gegevens', { id })).toMatchObject({ uiterlijk: '2026-05-19', verdaagd: true });
    await expect(spil.as(teamleider, 'klacht.verdaging', { id, weken: 1, reden: 'Nog meer' }, { ifMatch: 3 })).rejects.toMatchObject({ code: 'AlVerdaagd' });
    await spil.as(teamleider, 'klacht.afhandeling', { id, oordeel: 'gegrond', bevinding: 'U bent drie keer niet teruggebeld.', gevolg: 'Wij bellen voortaan binnen een dag terug.' }, { ifMatch: 3 });
    const { toestand, brief } = await spil.as(teamleider, 'klacht.gegevens', { id });
    expect(toestand).toBe('afgehandeld');
    for (const part of ['U heeft gelijk', 'U bent drie keer niet teruggebeld.', 'Wij bellen voortaan binnen een dag terug.', 'Nationale ombudsman']) expect(brief).toContain(part);
  });
});
