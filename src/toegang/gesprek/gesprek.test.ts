import { expect, it } from 'vitest';
import type { Actor } from '../../platform/access/actor.ts';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { asSystem } from '../../platform/testing/people.ts';
import { verifyStream } from '../../platform/journal/verify.ts';
import { makeGesprek, makeGesprekSpil, makeMelding, openPage } from './testing/make-onderzoek.ts';

forEachEngine('gesprek', (db) => {
  const spil = makeGesprekSpil(db);

  it('is planned in writing, with who may come along, and begins the onderzoek', async () => {
    const { regisseur, melding, dossier, code, persoon } = await makeMelding(spil);
    const { id } = await spil.as(regisseur, 'gesprek.planning', { melding, begin: '2026-03-17T09:30:00+01:00', vorm: 'kantoor', plaats: 'Raadhuisplein 1', gezelschap: [{ soort: 'clientondersteuner', naam: 'Rosa Vink' }] });
    expect(await spil.as(regisseur, 'gesprek.gegevens', { id })).toMatchObject({ toestand: 'in-onderzoek', afspraken: [{ vorm: 'kantoor', duur: 60, gezelschap: [{ soort: 'clientondersteuner', naam: 'Rosa Vink' }] }] });
    const rows = await asSystem(spil, code, async (tx) => ({
      post: await tx.selectFrom('postvak_bericht').select('tekst').where('persoon', '=', persoon).where('soort', '=', 'uitnodiging').execute(),
      events: await tx.selectFrom('gebeurtenis').select('soort').where('stroom', '=', dossier).orderBy('volgnummer').execute(), faults: await verifyStream(tx, code, dossier),
    }));
    for (const words of ['dinsdag 17 maart 2026', '09:30 uur', 'Raadhuisplein 1', 'Sanne Bakker', 'cliëntondersteuner', 'gratis']) expect(rows.post[0]?.tekst).toContain(words);
    expect(rows.events.map((e) => e.soort).slice(-2)).toEqual(['melding.onderzoek-begonnen', 'gesprek.gepland']);
    expect(rows.faults).toEqual([]);
  });

  it('is planned anew in place of what lies ahead; what was held stays, and the onderzoek begins once', async () => {
    const { regisseur, melding, dossier, code } = await makeMelding(spil);
    const plan = (begin: string) => spil.as(regisseur, 'gesprek.planning', { melding, begin, vorm: 'thuis' });
    const first = await plan('2026-03-17T10:00:00Z');
    expect((await plan('2026-03-18T10:00:00Z')).id).toBe(first.id);
    spil.clock.set('2026-03-19T10:00:00Z');
    await plan('2026-03-26T10:00:00Z');
    const { afspraken } = await spil.as(regisseur, 'gesprek.gegevens', { id: first.id });
    expect(afspraken.map((a) => a.toestand)).toEqual(['vervallen', 'gepland', 'gepland']);
    const begun = await asSystem(spil, code, (tx) => tx.selectFrom('gebeurtenis').select('id').where('stroom', '=', dossier).where('soort', '=', 'melding.onderzoek-begonnen').execute());
    expect(begun).toHaveLength(1);
  });

  it('sends no letter about a talk that was held already', async () => {
    const { regisseur, melding, code, persoon } = await makeMelding(spil);
    await spil.as(regisseur, 'gesprek.planning', { melding, begin: '2026-03-10T08:00:00Z', vorm: 'telefoon' });
    expect(await asSystem(spil, code, (tx) => tx.selectFrom('postvak_bericht').select('id').where('persoon', '=', persoon).where('soort', '=', 'uitnodiging').execute())).toEqual([]);
  });

  it('refuses a day before the melding, a year ahead, and a melding that nobody took up or that is closed', async () => {
    const { regisseur, teamleider, klantcontact, melding, persoon } = await makeMelding(spil);
    const plan = (id: string, begin: string) => spil.as(regisseur, 'gesprek.planning', { melding: id, begin, vorm: 'thuis' });
    await expect(plan(melding, '2026-03-09T10:00:00Z')).rejects.toMatchObject({ status: 400, fouten: [{ pad: '/begin' }] });
    await expect(plan(melding, '2027-03-12T10:00:00Z')).rejects.toMatchObject({ status: 400 });
    const second = await spil.as(klantcontact, 'melding.registratie', { persoon, kanaal: 'balie', vraag: 'x' });
    await expect(plan(second.id, '2026-03-17T10:00:00Z')).rejects.toMatchObject({ status: 409 });
    await spil.as(teamleider, 'melding.afhandeling', { id: melding, afloop: 'Beantwoord' });
    await expect(plan(melding, '2026-03-17T10:00:00Z')).rejects.toMatchObject({ status: 409 });
  });

  it('answers two appointments at the same moment with one conversation', async () => {
    const { regisseur, melding } = await makeMelding(spil);
    const plan = () => spil.as(regisseur, 'gesprek.planning', { melding, begin: '2026-03-17T10:00:00Z', vorm: 'thuis' });
    const [a, b] = await Promise.all([plan(), plan()]);
    expect(a.id).toBe(b.id);
  });

  it('knows who somebody is by a document, or why not; never both, and without any number', async () => {
    const { regisseur, gesprek, persoon } = await makeGesprek(spil);
    const show = (more: object) => spil.answer(regisseur, 'gesprek.legitimatie', { id: gesprek, persoon, ...more });
    await show({ reden: 'Paspoort ligt bij haar dochter.' });
    await show({ bewijs: 'identiteitskaart' });
    expect((await spil.as(regisseur, 'gesprek.gegevens', { id: gesprek })).legitimaties).toEqual([{ persoon, naam: 'Johanna Duinker', bewijs: 'identiteitskaart', reden: '', op: '2026-03-17' }]);
    await expect(show({})).rejects.toMatchObject({ fouten: [{ pad: '/bewijs' }] });
    await expect(show({ bewijs: 'paspoort', reden: 'x' })).rejects.toMatchObject({ status: 400 });
    await expect(show({ bewijs: 'paspoort', documentnummer: 'NX1234567' })).rejects.toMatchObject({ status: 400 });
  });

  it('takes a persoonlijk plan of the inwoner, in time or later, as words or as a file', async () => {
    const { inwoner, klantcontact, teamleider, regisseur, melding, code } = await makeMelding(spil);
    const hand = (actor: Actor, more: object) => spil.answer(actor, 'persoonlijk-plan.indiening', { melding, ...more });
    expect((await hand(inwoner, { tekst: 'Ik wil twee ochtenden hulp.' })).output).toMatchObject({ opTijd: true });
    spil.clock.set('2026-03-18T09:00:00Z');
    const late = (await hand(teamleider, { bestand: Buffer.from('%PDF-1.7 scan').toString('base64') })).output as { id: string; opTijd: boolean };
    expect(late.opTijd).toBe(false);
    await expect(hand(klantcontact, { tekst: 'x' })).rejects.toMatchObject({ status: 403 });
    await expect(hand(inwoner, { bestand: Buffer.from('MZ\u0090 program').toString('base64') })).rejects.toMatchObject({ fouten: [{ pad: '/bestand' }] });
    await expect(hand(inwoner, {})).rejects.toMatchObject({ status: 400 });
    const kept = await asSystem(spil, code, async (tx) => ({
      melding: await tx.selectFrom('melding').select('persoonlijk_plan').where('id', '=', melding).executeTakeFirstOrThrow(),
      termijn: await tx.selectFrom('termijn').select(['toestand', 'voldaan_op']).where('onderwerp', '=', melding).where('regel', '=', 'wmo-persoonlijk-plan').executeTakeFirstOrThrow(),
      documenten: await tx.selectFrom('document').select(['mediatype', 'gegevens']).orderBy('gemaakt_op').where('soort', '=', 'persoonlijk-plan').where('gemeente', '=', code).execute(),
    }));
    expect(kept).toEqual({ melding: { persoonlijk_plan: late.id }, termijn: { toestand: 'voldaan', voldaan_op: '2026-03-10' }, documenten: [{ mediatype: 'text/plain; charset=utf-8', gegevens: 'gesprek' }, { mediatype: 'application/pdf', gegevens: 'gesprek' }] });
    const { id } = await spil.as(regisseur, 'gesprek.planning', { melding, begin: '2026-03-19T10:00:00Z', vorm: 'thuis' });
    const { ontbreekt, persoonlijkPlannen } = await spil.as(regisseur, 'gesprek.gegevens', { id });
    expect(persoonlijkPlannen.map((p) => p.opTijd)).toEqual([false, true]);
    expect(ontbreekt.map((o) => o.pad)).toContain('persoonlijk-plan/gebruik');
  });

  it('shows the team of the household its meldingen with their conversation, and what can be planned now', async () => {
    const { regisseur, inwoner, dossier, melding, gesprek } = await makeGesprek(spil);
    const [item] = (await spil.as(regisseur, 'gesprek.overzicht', { dossier })).items;
    expect(item).toMatchObject({ melding, gesprek, toestand: 'in-onderzoek', afspraak: { begin: '2026-03-17T09:00:00.000Z' }, verslag: null });
    expect(item?.kan).toContainEqual(expect.objectContaining({ act: 'gesprek.planning', mag: true }));
    expect((await spil.as(inwoner, 'gesprek.overzicht', { dossier })).items[0]?.kan).toContainEqual(expect.objectContaining({ act: 'gesprek.planning', mag: false }));
  });

  it('draws the scores of an earlier conversation behind those of now', async () => {
    const at = await makeGesprek(spil);
    await openPage(spil, at).write([`domein/${at.persoon}/huisvesting/nu`, '2']);
    await spil.as(at.teamleider, 'melding.afhandeling', { id: at.melding, afloop: 'Weer goed' });
    const again = await spil.as(at.klantcontact, 'melding.registratie', { persoon: at.persoon, kanaal: 'balie', vraag: 'Weer' });
    await spil.as(at.teamleider, 'melding.toedeling', { id: again.id, regisseur: at.regisseur.id });
    const { id } = await spil.as(at.regisseur, 'gesprek.planning', { melding: again.id, begin: '2026-03-20T10:00:00Z', vorm: 'thuis' });
    expect((await spil.as(at.regisseur, 'gesprek.gegevens', { id })).eerder).toEqual([{ persoon: at.persoon, domein: 'huisvesting', nu: 2, op: '2026-03-10' }]);
  });
});
