import { expect, it } from 'vitest';
import type { Actor } from '../../platform/access/actor.ts';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { asSystem, makeGemeente } from '../../platform/testing/people.ts';
import { makeTestSpil } from '../../platform/testing/spil.ts';
import { dossier, findGrants, grantAccess } from '../../registers/dossier/index.ts';
import { knownInwoner } from '../../registers/persoon/testing/known-inwoner.ts';
import { postvak } from '../../registers/postvak/index.ts';
import { taak } from '../../registers/taak/index.ts';
import { melding } from '../../toegang/melding/index.ts';
import { dossiertoegang } from '../dossiertoegang/index.ts';
import { inzage } from '../inzage/index.ts';
import { berichtenwisseling } from './index.ts';
import { isUnread } from './berichtenwisseling.ts';

it('is unread what came after one read, and never what one wrote', () => {
  const last = { op: '2026-03-10T09:00:00.000Z', door: 'team' };
  expect(isUnread(last, 'p:1', null)).toBe(true);
  expect(isUnread(last, 'p:1', '2026-03-10T08:59:59.999Z')).toBe(true);
  expect(isUnread(last, 'p:1', '2026-03-10T09:00:00.000Z')).toBe(false);
  expect(isUnread(last, 'team', null)).toBe(false);
});

forEachEngine('messages in a dossier', (db) => {
  const spil = makeTestSpil(db, [dossier, postvak, taak, melding, dossiertoegang, inzage, berichtenwisseling] as const, findGrants);
  const past = '2020-01-01T00:00:00.000Z';

  /** A father who asked for help, his daughter of sixteen with rights of her own, a regisseur and an aanbieder. */
  async function setUp() {
    spil.clock.set('2026-03-10T09:00:00Z');
    const gemeente = await makeGemeente(spil);
    const { code } = gemeente;
    const [vader, dochter] = [await knownInwoner(spil, gemeente.code), await knownInwoner(spil, gemeente.code, { voornamen: 'Noor', geboortedatum: '2009-06-01' })];
    const [teamleider, regisseur, collega, aanbieder] = [await gemeente.staff('teamleider'), await gemeente.staff('generalist', 'Sanne Bakker'), await gemeente.staff('expert', 'Omar Vink'), await gemeente.organisation('aanbieder', 'aanbieder')];
    const made = await spil.as(vader, 'melding.registratie', { persoon: vader.id, kanaal: 'portaal', vraag: 'Hulp' });
    const give = (houder: string, lezen: readonly ('betrokkenen' | 'melding' | 'inzet' | 'persoon')[], schrijven: readonly 'melding'[], grond: 'betrokkene' | 'opdracht' | 'verleend') =>
      asSystem(spil, code, (tx) => grantAccess(tx, code, made.dossier, { houder, lezen, schrijven, grond, doel: 'proef', vanaf: past, verleendDoor: 's:test' }, () => spil.newId(code)));
    await give(`p:${dochter.id}`, ['betrokkenen'], ['melding'], 'betrokkene');
    await give(`o:${aanbieder.organisatie}`, ['betrokkenen', 'inzet'], [], 'opdracht');
    const divide = () => spil.as(teamleider, 'melding.toedeling', { id: made.id, regisseur: regisseur.id });
    const write = (actor: Actor, met: string[] = [], tekst = 'Kan het een dag later?') => spil.as(actor, 'berichtenwisseling.opening', { dossier: made.dossier, onderwerp: 'De afspraak', tekst, met });
    const work = async (actor: Actor, van: 'mij' | 'team' = 'mij') => (await spil.as(actor, 'taak.lijst', { van })).items.filter(({ soort }) => soort.startsWith('berichtenwisseling')).map(({ onderwerp }) => onderwerp);
    return { code, vader, dochter, teamleider, regisseur, collega, aanbieder, zaak: made.dossier, give, divide, write, work };
  }

  it('say who reads along before anything is sent, to each as far as it is about them', async () => {
    const { vader, regisseur, aanbieder, divide, zaak, dochter } = await setUp();
    const ask = (actor: Actor) => spil.as(actor, 'berichtenwisseling.kring', { dossier: zaak });
    expect(await ask(vader)).toEqual({ lezers: { melding: ['Sociaal team'], inzet: [] }, kandidaten: [] });
    await divide();
    expect(await ask(vader)).toEqual({ lezers: { melding: ['Sanne Bakker', 'Sociaal team'], inzet: [] }, kandidaten: [] });
    expect(await ask(aanbieder)).toEqual({ lezers: { melding: [], inzet: ['Sanne Bakker'] }, kandidaten: [] });
    expect((await ask(regisseur)).kandidaten).toEqual(expect.arrayContaining([
      { houder: `p:${vader.id}`, naam: 'Bram Visser', gegevens: 'melding' }, { houder: `p:${dochter.id}`, naam: 'Noor Visser', gegevens: 'melding' }, { houder: `o:${aanbieder.organisatie}`, naam: 'Stichting aanbieder', gegevens: 'inzet' },
    ]));
  });

  it('reach the team while there is no regisseur, then the regisseur; who answers has no work left, and the inwoner sees it as new until read', async () => {
    const { vader, teamleider, regisseur, divide, write, work, zaak } = await setUp();
    const { id: early } = await write(vader);
    expect(await work(teamleider, 'team')).toEqual([early]);
    await divide();
    spil.clock.advance({ minutes: 1 });
    const { id } = await write(vader, [], 'Zij komt niet.');
    expect(await work(regisseur)).toEqual([id]);
    expect((await spil.as(regisseur, 'berichtenwisseling.dossier', { dossier: zaak })).items).toMatchObject([{ id, ongelezen: true, met: ['Bram Visser'] }, { id: early, ongelezen: true }]);
    await spil.as(regisseur, 'berichtenwisseling.lezing', { id });
    expect((await spil.as(regisseur, 'berichtenwisseling.dossier', { dossier: zaak })).items).toMatchObject([{ id, ongelezen: false }, { ongelezen: true }]);
    // Read is not answered.
    expect(await work(regisseur)).toEqual([id]);
    spil.clock.advance({ hours: 1 });
    await spil.as(regisseur, 'berichtenwisseling.antwoord', { id, tekst: 'Ik bel haar.' });
    expect(await work(regisseur)).toEqual([]);
    expect((await spil.as(vader, 'berichtenwisseling.lijst', {})).items).toMatchObject([{ id, ongelezen: true }, { id: early, ongelezen: false }]);
    expect(await spil.as(vader, 'berichtenwisseling.gegevens', { id })).toMatchObject({ schrijven: true, ongelezen: true, berichten: [{ tekst: 'Zij komt niet.', eigen: true, naam: 'Bram Visser' }, { tekst: 'Ik bel haar.', eigen: false, naam: 'Sanne Bakker' }] });
    await spil.as(vader, 'berichtenwisseling.lezing', { id });
    expect((await spil.as(vader, 'berichtenwisseling.lijst', {})).items[0]).toMatchObject({ ongelezen: false });
    spil.clock.advance({ hours: 1 });
    await spil.as(vader, 'berichtenwisseling.antwoord', { id, tekst: 'Dank u.' });
    expect(await work(regisseur)).toEqual([id]);
    await spil.as(regisseur, 'berichtenwisseling.afsluiting', { id });
    expect(await work(regisseur)).toEqual([]);
    expect((await spil.as(vader, 'berichtenwisseling.gegevens', { id })).schrijven).toBe(false);
    await expect(spil.as(vader, 'berichtenwisseling.antwoord', { id, tekst: 'Nog iets.' })).rejects.toMatchObject({ status: 409 });
    // That somebody read them is in the access log of the dossier, at once.
    expect((await spil.as(vader, 'inzage.lijst', { dossier: zaak })).items.map(({ act, naam }) => `${act} ${naam}`)).toContain('berichtenwisseling.dossier Sanne Bakker');
  });

  it('are told to an inwoner by mail who chose so, once, and not when they were read before', async () => {
    const { code, vader, regisseur, divide, write } = await setUp();
    await divide();
    await asSystem(spil, code, (tx) => tx.insertInto('postvoorkeur').values({ gemeente: code, houder: `p:${vader.id}`, kanaal: 'e-mail', email_versleuteld: spil.env.secrets.seal('bram@voorbeeld.nl'), nieuw_versleuteld: null, code_index: null, code_vervalt_op: null, pogingen: 0, codes: 0, codes_op: '2026-03-10', gewijzigd_op: past }).execute());
    const told = async () => {
      await spil.passTime();
      return asSystem(spil, code, async (tx) => (await tx.selectFrom('mail').select('soort').where('gemeente', '=', code).execute()).map(({ soort }) => soort));
    };
    const { id } = await write(vader);
    expect(await told()).toEqual([]);
    // It is looked at once an hour.
    spil.clock.advance({ hours: 1 });
    await spil.as(regisseur, 'berichtenwisseling.antwoord', { id, tekst: 'Dat kan.' });
    expect(await told()).toEqual(['postvak.aankondiging']);
    spil.clock.advance({ hours: 2 });
    await spil.as(regisseur, 'berichtenwisseling.antwoord', { id, tekst: 'Of toch niet.' });
    await spil.as(vader, 'berichtenwisseling.lezing', { id });
    expect(await told()).toEqual(['postvak.aankondiging']);
  });

  it('of a father are not those of his daughter, in no list, by no id and under row-level security; nor the other way round', async () => {
    const { code, vader, dochter, regisseur, divide, write, zaak } = await setUp();
    await divide();
    const { id: hers } = await write(dochter, [], 'Ik wil met iemand praten, zonder papa.');
    const { id: his } = await write(regisseur, [`p:${vader.id}`], 'Hoe gaat het?');
    for (const [who, own, other] of [[vader, his, hers], [dochter, hers, his]] as const) {
      expect((await spil.as(who, 'berichtenwisseling.lijst', {})).items.map(({ id }) => id)).toEqual([own]);
      expect((await spil.as(who, 'berichtenwisseling.dossier', { dossier: zaak })).items.map(({ id }) => id)).toEqual([own]);
      expect((await spil.as(who, 'berichtenwisseling.gegevens', { id: own })).berichten).toHaveLength(1);
      await expect(spil.as(who, 'berichtenwisseling.gegevens', { id: other })).rejects.toMatchObject({ status: 404 });
      await expect(spil.as(who, 'berichtenwisseling.antwoord', { id: other, tekst: 'x' })).rejects.toMatchObject({ status: 404 });
      const seen = await db.database().read({ gemeenten: [code], actor: 'x', houder: `p:${who.id}`, doel: 'proef' }, async (tx) => ({
        wisselingen: (await tx.selectFrom('berichtenwisseling').select('id').execute()).map(({ id }) => id),
        berichten: (await tx.selectFrom('berichtenwisseling_bericht').select('berichtenwisseling as id').execute()).map(({ id }) => id),
        deelnemers: (await tx.selectFrom('berichtenwisseling_deelnemer').select('houder').execute()).map(({ houder }) => houder),
      }));
      expect(seen).toEqual({ wisselingen: [own], berichten: [own], deelnemers: [`p:${who.id}`] });
    }
  });

  it('between professionals are seen by who takes part, not by the household, and each has work of their own', async () => {
    const { vader, teamleider, regisseur, collega, aanbieder, divide, write, work, give, zaak } = await setUp();
    await divide();
    await give(`m:${collega.id}`, ['betrokkenen', 'inzet'], [], 'verleend');
    await expect(write(regisseur, [`o:${aanbieder.organisatie}`, `p:${vader.id}`])).rejects.toMatchObject({ status: 400 });
    await expect(write(regisseur, [])).rejects.toMatchObject({ status: 400 });
    await expect(write(regisseur, [`m:${teamleider.id}`])).rejects.toMatchObject({ status: 400 });
    const { id } = await write(regisseur, [`o:${aanbieder.organisatie}`, `m:${collega.id}`], 'Zullen we dinsdag overleggen?');
    expect((await spil.as(aanbieder, 'berichtenwisseling.lijst', {})).items).toMatchObject([{ id, ongelezen: true, gegevens: 'inzet' }]);
    expect(await work(collega)).toEqual([id]);
    spil.clock.advance({ hours: 1 });
    await spil.as(aanbieder, 'berichtenwisseling.antwoord', { id, tekst: 'Dat kan.' });
    expect([await work(regisseur), await work(collega)]).toEqual([[id], [id]]);
    spil.clock.advance({ hours: 1 });
    await spil.as(regisseur, 'berichtenwisseling.antwoord', { id, tekst: 'Fijn.' });
    expect([await work(regisseur), await work(collega)]).toEqual([[], [id]]);
    spil.clock.advance({ hours: 1 });
    await spil.as(collega, 'berichtenwisseling.antwoord', { id, tekst: 'Tot dan.' });
    expect(await work(collega)).toEqual([]);
    expect((await spil.as(aanbieder, 'berichtenwisseling.gegevens', { id })).berichten.map(({ naam, organisatie }) => naam + (organisatie === 'Stichting aanbieder' ? '!' : ''))).toEqual(['Sanne Bakker', 'Els van aanbieder!', 'Sanne Bakker', 'Omar Vink']);
    await expect(spil.as(vader, 'berichtenwisseling.gegevens', { id })).rejects.toMatchObject({ status: 404 });
    expect((await spil.as(vader, 'berichtenwisseling.dossier', { dossier: zaak })).items).toEqual([]);
    // The team stands in for what inwoners write, and sees nothing of the help.
    await expect(spil.as(teamleider, 'berichtenwisseling.gegevens', { id })).rejects.toMatchObject({ status: 403 });
    const { id: asked } = await write(aanbieder, [], 'Mag ik een uur meer?');
    expect(await work(regisseur)).toEqual(expect.arrayContaining([id, asked]));
    await expect(write(aanbieder, [`p:${vader.id}`])).rejects.toMatchObject({ status: 400 });
  });

  it('end with the right in the dossier: who has it no longer reads nothing more', async () => {
    const { code, aanbieder, regisseur, divide, write, zaak } = await setUp();
    await divide();
    const { id } = await write(regisseur, [`o:${aanbieder.organisatie}`]);
    await asSystem(spil, code, (tx) => tx.updateTable('dossier_toegang').set({ tot: '2020-02-01T00:00:00Z' }).where('gemeente', '=', code).where('dossier', '=', zaak).where('houder', '=', `o:${aanbieder.organisatie}`).execute());
    expect((await spil.as(aanbieder, 'berichtenwisseling.lijst', {})).items).toEqual([]);
    await expect(spil.as(aanbieder, 'berichtenwisseling.gegevens', { id })).rejects.toMatchObject({ status: 404 });
    await expect(write(regisseur, [`o:${aanbieder.organisatie}`])).rejects.toMatchObject({ status: 400 });
  });
});
