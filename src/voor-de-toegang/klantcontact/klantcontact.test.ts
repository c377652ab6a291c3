import { expect, it } from 'vitest';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { makeTestSpil } from '../../platform/testing/spil.ts';
import { asSystem, makeGemeente } from '../../platform/testing/people.ts';
import { actorKey, type Actor } from '../../platform/access/actor.ts';
import { bevraging } from '../../registers/bevraging/index.ts';
import { signaal } from '../signaal/index.ts';
import { klad } from '../klad/index.ts';
import { becomeMelding, klantcontact } from './index.ts';
import { findGrants } from '../../registers/dossier/index.ts';

forEachEngine('the first question', (db) => {
  const spil = makeTestSpil(db, [klad, klantcontact, signaal, bevraging], findGrants, { brp: undefined as never, admitBsn: () => undefined });
  const nobody = { soort: 'anoniem' } as const;

  it('is asked without login, and answered at once with what happens when', async () => {
    const gemeente = await makeGemeente(spil);
    const ontvangst = await spil.as(nobody, 'klantcontact.hulpvraag', { gemeente: gemeente.code, naam: 'Mevrouw Smit', telefoon: '06 1234 5678', vraag: 'Ik kan de trap niet meer op.' });
    expect(ontvangst).toMatchObject({ reactieUiterlijk: '2026-03-11', onderzoekUiterlijk: '2026-04-21', persoonlijkPlanUiterlijk: '2026-03-17' });
    const staff = await gemeente.staff('klantcontact');
    expect((await spil.as(staff, 'klantcontact.lijst', {})).items).toMatchObject([{ naam: 'Mevrouw Smit', toestand: 'open' }]);
    await expect(spil.as(nobody, 'klantcontact.gegevens', { id: ontvangst.id })).rejects.toMatchObject({ status: 401 });
  });

  it('that was sent is no longer a draft', async () => {
    const { code: gemeente } = await makeGemeente(spil);
    const { code } = await spil.as(nobody, 'klad.bewaring', { gemeente, velden: [{ veld: 'vraag', waarde: 'Ik val', basis: 0 }] });
    await spil.as(nobody, 'klantcontact.hulpvraag', { gemeente, naam: 'Riet', telefoon: '06 1234 5678', vraag: 'Ik val', klad: code });
    await expect(spil.as(nobody, 'klad.opvraging', { gemeente, code })).rejects.toMatchObject({ status: 400 });
  });

  it('comes with its photos and documents, which who answers opens, and nobody by another question', async () => {
    const made = await makeGemeente(spil);
    const { code: gemeente } = made;
    const colleague = await made.staff('klantcontact');
    const { code } = await spil.as(nobody, 'klad.bewaring', { gemeente, velden: [] });
    const bestand = Buffer.from('%PDF-1.7\n%%EOF').toString('base64');
    await spil.as(nobody, 'klad.bijvoeging', { gemeente, code, naam: 'Brief.pdf', bestand });
    const ask = (klad?: string) => spil.as(nobody, 'klantcontact.hulpvraag', { gemeente, naam: 'Riet', telefoon: '06 1234 5678', vraag: 'Ik val', ...(klad === undefined ? {} : { klad }) });
    const [{ id }, { id: other }] = [await ask(code), await ask()];
    const { bijlagen: [bijlage = { id: '', naam: '' }] } = await spil.as(colleague, 'klantcontact.gegevens', { id });
    expect(bijlage.naam).toBe('Brief.pdf');
    expect(await spil.as(colleague, 'klantcontact.bijlage', { id, bijlage: bijlage.id })).toEqual({ naam: 'Brief.pdf', mediatype: 'application/pdf', inhoud: bestand });
    await expect(spil.as(colleague, 'klantcontact.bijlage', { id: other, bijlage: bijlage.id })).rejects.toMatchObject({ status: 404 });
    expect((await spil.as(colleague, 'klantcontact.gegevens', { id: other })).bijlagen).toEqual([]);
    await spil.as(colleague, 'signaal.registratie', { gemeente, deur: 'klantcontact', waarneming: 'De gordijnen blijven dicht.', anoniem: true, klantcontact: id });
    // What was sent along may show who wants to stay unknown.
    expect(await spil.as(colleague, 'klantcontact.gegevens', { id })).toMatchObject({ toestand: 'signaal', naam: '', bijlagen: [] });
    await expect(spil.as(colleague, 'klantcontact.bijlage', { id, bijlage: bijlage.id })).rejects.toMatchObject({ status: 404 });
  });

  it('asks for one way to be reached', async () => {
    const gemeente = await makeGemeente(spil);
    await expect(spil.as(nobody, 'klantcontact.hulpvraag', { gemeente: gemeente.code, naam: 'X', vraag: 'Y' })).rejects.toMatchObject({ fouten: [{ pad: '/telefoon' }] });
  });

  it('is written down and answered in one act, without dossier, and counted', async () => {
    const gemeente = await makeGemeente(spil);
    const staff = await gemeente.staff('klantcontact');
    const { id } = await spil.as(staff, 'klantcontact.registratie', { gemeente: gemeente.code, kanaal: 'telefoon', vraag: 'Wanneer is het inloopspreekuur?', uitkomst: 'beantwoord', toelichting: 'Dinsdag 9 tot 12 uur' });
    const rows = await asSystem(spil, gemeente.code, async (tx) => ({
      events: await tx.selectFrom('gebeurtenis').select('soort').where('gemeente', '=', gemeente.code).where('stroom', '=', id).orderBy('volgnummer').execute(),
      dossiers: await tx.selectFrom('dossier').select('id').where('gemeente', '=', gemeente.code).execute(),
    }));
    expect(rows).toEqual({ events: [{ soort: 'klantcontact.ontvangen' }, { soort: 'klantcontact.afgehandeld' }], dossiers: [] });
    await expect(spil.as(staff, 'klantcontact.registratie', { gemeente: gemeente.code, kanaal: 'telefoon', vraag: 'x', uitkomst: 'doorgeleid' })).rejects.toMatchObject({ status: 400 });
  });

  it('is closed once, and not by who has no part in it', async () => {
    const gemeente = await makeGemeente(spil);
    const staff = await gemeente.staff('klantcontact');
    const { id } = await spil.as(staff, 'klantcontact.registratie', { gemeente: gemeente.code, kanaal: 'balie', vraag: 'x' });
    await expect(spil.as(await gemeente.staff('beschikkingen'), 'klantcontact.afhandeling', { id, uitkomst: 'beantwoord', toelichting: 'y' })).rejects.toMatchObject({ status: 403 });
    spil.clock.advance({ seconds: 40 });
    await spil.as(staff, 'klantcontact.afhandeling', { id, uitkomst: 'doorgeleid', toelichting: 'Verbonden met Welzijn', naar: 'Stichting Welzijn' });
    await expect(spil.as(staff, 'klantcontact.afhandeling', { id, uitkomst: 'beantwoord', toelichting: 'y' })).rejects.toMatchObject({ code: 'ToestandLaatNietToe' });
    const [last] = await asSystem(spil, gemeente.code, (tx) => tx.selectFrom('gebeurtenis').select('inhoud').where('stroom', '=', id).where('soort', '=', 'klantcontact.afgehandeld').execute());
    expect(last?.inhoud).toMatchObject({ uitkomst: 'doorgeleid', seconden: 40 });
  });

  it('is listed only in the gemeenten where the colleague answers questions', async () => {
    const [here, there] = [await makeGemeente(spil), await makeGemeente(spil)];
    const [klantcontact, beschikkingen] = [await here.staff('klantcontact'), await there.staff('beschikkingen')];
    for (const gemeente of [here, there]) await spil.as(nobody, 'klantcontact.hulpvraag', { gemeente: gemeente.code, naam: `Vraag in ${gemeente.code}`, telefoon: '06 1234 5678', vraag: 'Kan iemand mij bellen?' });
    const both = { ...klantcontact, mandaten: [...beschikkingen.mandaten, ...klantcontact.mandaten] };
    expect((await spil.as(both, 'klantcontact.lijst', {})).items.map(({ naam }) => naam)).toEqual([`Vraag in ${here.code}`]);
  });

  /** Somebody of the register, with a telephone that is known. */
  async function register(code: string, staff: Actor): Promise<string> {
    const { id } = await spil.as(staff, 'persoon.registratie', { gemeente: code, voornamen: 'Jo', geslachtsnaam: 'Zwart', plaats: 'Castricum', telefoon: '0251 555 123' });
    return id;
  }

  it('asks nothing again of who is known, and holds several questions in one conversation, each with its own outcome', async () => {
    const { code, staff: hire } = await makeGemeente(spil);
    const staff = await hire('klantcontact');
    const persoon = await register(code, staff);
    const { id } = await spil.as(staff, 'klantcontact.registratie', { gemeente: code, kanaal: 'telefoon', vraag: 'Is er een eettafel?', persoon, uitkomst: 'beantwoord', toelichting: 'Woensdag in De Linde' });
    spil.clock.advance({ seconds: 30 });
    const { id: tweede } = await spil.as(staff, 'klantcontact.vervolgvraag', { id, vraag: 'En wie haalt mij op?', uitkomst: 'doorgeleid', toelichting: 'Verbonden met de belbus', naar: 'Belbus' });
    spil.clock.advance({ seconds: 30 });
    const { id: derde } = await spil.as(staff, 'klantcontact.vervolgvraag', { id: tweede, vraag: 'De trap gaat niet meer.' });
    expect(await spil.as(staff, 'klantcontact.gegevens', { id })).toMatchObject({ naam: expect.stringContaining('Zwart'), telefoon: '0251 555 123', relatie: 'zelf', toestemming: null, samen: [{ id: tweede, toestand: 'doorgeleid' }, { id: derde, toestand: 'open' }] });
    await spil.as(staff, 'klantcontact.afhandeling', { id: derde, uitkomst: 'doorgeleid', toelichting: 'Verbonden met de klussendienst', naar: 'Klussendienst' });
    spil.clock.advance({ hours: 30 });
    await expect(spil.as(staff, 'klantcontact.vervolgvraag', { id, vraag: 'Nog iets' })).rejects.toMatchObject({ code: 'ToestandLaatNietToe' });
  });

  it('knows who asks for whom, and whether that is all right', async () => {
    const { code, staff: hire } = await makeGemeente(spil);
    const staff = await hire('klantcontact');
    const persoon = await register(code, staff);
    const ask = async (more: object) => spil.as(staff, 'klantcontact.gegevens', { id: (await spil.as(staff, 'klantcontact.registratie', { gemeente: code, kanaal: 'telefoon', vraag: 'Hoe gaat het met de aanvraag?', ...more })).id });
    expect(await ask({ naam: 'Kim', relatie: 'kind', persoon })).toMatchObject({ naam: 'Kim', telefoon: '', namens: expect.stringContaining('Zwart'), toestemming: 'onbekend' });
    expect(await ask({ naam: 'Kim', namens: 'mijn moeder' })).toMatchObject({ relatie: 'anders', namens: 'mijn moeder', toestemming: 'onbekend' });
    expect(await ask({ naam: 'Kim', relatie: 'kind', namens: 'mijn moeder', toestemming: 'mondeling' })).toMatchObject({ toestemming: 'mondeling' });
    expect(await ask({ naam: 'Kim', relatie: 'zelf', toestemming: 'mondeling' })).toMatchObject({ relatie: 'zelf', toestemming: null });
  });

  it('shows what was said before, without the words that went to a dossier, and keeps who looked', async () => {
    const { code, staff: hire } = await makeGemeente(spil);
    const [staff, other, generalist] = [await hire('klantcontact'), await hire('klantcontact', 'Wim Smit'), await hire('generalist')];
    const persoon = await register(code, staff);
    const { id } = await spil.as(nobody, 'klantcontact.hulpvraag', { gemeente: code, naam: 'J. Zwart', telefoon: '06 1', vraag: 'Ik val vaak.' });
    await spil.as(staff, 'klantcontact.herkenning', { id, persoon });
    spil.clock.advance({ hours: 1 });
    const { id: later } = await spil.as(staff, 'klantcontact.registratie', { gemeente: code, kanaal: 'balie', vraag: 'Waar is het spreekuur?', persoon, uitkomst: 'beantwoord', toelichting: 'Dinsdag' });
    await asSystem(spil, code, (tx) => becomeMelding(tx, code, id, { melding: spil.newId(code), persoon, door: actorKey(staff), moment: '2026-03-10T10:00:00Z' }));
    const seen = async (who: Actor) => (await spil.as(who, 'klantcontact.persoon', { persoon })).items.map((item) => [item.id, item.vraag, item.toelichting]);
    expect(await seen(other)).toEqual([[later, 'Waar is het spreekuur?', 'Dinsdag'], [id, '', '']]);
    expect((await seen(staff))[1]?.[1]).toBe('Ik val vaak.');
    expect((await seen(generalist))[1]?.[1]).toBe('');
    expect((await spil.as(other, 'klantcontact.gegevens', { id })).vraag).toBe('');
    await expect(spil.as(await hire('beschikkingen'), 'klantcontact.persoon', { persoon })).rejects.toMatchObject({ status: 403 });
    await expect(spil.as(staff, 'klantcontact.herkenning', { id, persoon: null })).rejects.toMatchObject({ code: 'ToestandLaatNietToe' });
    await spil.conductor.settle();
    const looks = await asSystem(spil, code, (tx) => tx.selectFrom('inzage_onderwerp').selectAll().where('gemeente', '=', code).where('onderwerp', '=', persoon).execute());
    expect(looks.length).toBeGreaterThan(3);
  });

  it('becomes a signal, and forgets who wants to stay unknown', async () => {
    const { code, staff: hire } = await makeGemeente(spil);
    const staff = await hire('klantcontact');
    const { id } = await spil.as(staff, 'klantcontact.registratie', { gemeente: code, kanaal: 'telefoon', vraag: 'De gordijnen van de buren blijven dicht.', naam: 'Truus', telefoon: '06 1', relatie: 'buur' });
    const { id: signaal } = await spil.as(staff, 'signaal.registratie', { gemeente: code, deur: 'klantcontact', waarneming: 'De gordijnen blijven dicht.', anoniem: true, klantcontact: id });
    expect(await spil.as(staff, 'klantcontact.gegevens', { id })).toMatchObject({ toestand: 'signaal', signaal, naam: '', telefoon: '' });
    await expect(spil.as(staff, 'signaal.registratie', { gemeente: code, deur: 'klantcontact', waarneming: 'Nog eens.', anoniem: true, klantcontact: id })).rejects.toMatchObject({ code: 'ToestandLaatNietToe' });
  });
});
