import { expect, it } from 'vitest';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { asSystem } from '../../platform/testing/people.ts';
import { registerOpgave } from '../../registers/persoon/index.ts';
import { joinHuishouden } from '../../registers/huishouden/index.ts';
import { makeGesprek, makeGesprekSpil, openPage, type TestGesprek } from './testing/make-onderzoek.ts';
import { listDomeinen } from './index.ts';

forEachEngine('writing in the conversation', (db) => {
  const spil = makeGesprekSpil(db);
  const read = async ({ regisseur, gesprek }: TestGesprek, pad: string) => (await spil.as(regisseur, 'gesprek.gegevens', { id: gesprek })).velden.find((v) => v.pad === pad);

  it('keeps strengths, own words, the words of the professional and both scores of each leefdomein', async () => {
    const at = await makeGesprek(spil);
    const pad = (veld: string) => `domein/${at.persoon}/huiselijke-relaties/${veld}`;
    const kept = await openPage(spil, at).write([pad('sterk'), 'Ze lachen veel.'], [pad('eigen'), 'Hij zoekt mij de hele dag.'], [pad('professional'), 'Komt niet aan rust toe.'], [pad('nu'), '3'], [pad('gewenst'), '4']);
    expect(kept.map((k) => [k.uitkomst, k.versie])).toEqual(Array.from({ length: 5 }, () => ['bewaard', 1]));
    expect(await asSystem(spil, at.code, (tx) => listDomeinen(tx, at.code, at.melding))).toEqual([
      { persoon: at.persoon, domein: 'huiselijke-relaties', nu: 3, gewenst: 4, sterk: 'Ze lachen veel.', eigen: 'Hij zoekt mij de hele dag.', professional: 'Komt niet aan rust toe.' },
    ]);
  });

  it('counts a change that is sent again once, and lets a page go on whose answers were lost', async () => {
    const at = await makeGesprek(spil);
    const page = openPage(spil, at);
    const first = page.change('algemeen/sterk', 'Zij');
    const send = (...bewerkingen: ReturnType<typeof page.change>[]) => spil.as(at.regisseur, 'gesprek.veldwijziging', { id: at.gesprek, bewerkingen });
    await send(first);
    expect((await send(first)).uitkomsten).toEqual([{ client: page.client, nummer: 1, pad: 'algemeen/sterk', uitkomst: 'bewaard', versie: 1 }]);
    await send(page.change('algemeen/sterk', 'Zij kookt'), page.change('algemeen/sterk', 'Zij kookt graag'));
    expect(await read(at, 'algemeen/sterk')).toEqual({ pad: 'algemeen/sterk', waarde: 'Zij kookt graag', versie: 3, kandidaten: [] });
  });

  it('keeps both texts of two people, with whose it is, until one of them chooses', async () => {
    const at = await makeGesprek(spil);
    await at.share(`m:${at.collega.id}`, 'schrijven');
    const [mine, theirs] = [openPage(spil, at), openPage(spil, at, crypto.randomUUID(), at.collega)];
    await mine.write(['algemeen/wensen', 'Thuis blijven wonen']);
    const [answer] = await theirs.write(['algemeen/wensen', 'Dichter bij de kinderen']);
    expect(answer).toMatchObject({ uitkomst: 'conflict', huidig: { waarde: 'Thuis blijven wonen', versie: 1, kandidaten: [{ waarde: 'Dichter bij de kinderen', door: 'Omar Vink' }] } });
    expect((await spil.as(at.regisseur, 'gesprek.gegevens', { id: at.gesprek })).ontbreekt[0]?.pad).toBe('algemeen/wensen');
    const choice = { id: at.gesprek, pad: 'algemeen/wensen', waarde: 'Thuis blijven, dichter bij de kinderen', client: mine.client, basis: 1, gezien: [{ client: theirs.client, nummer: 1 }] };
    await expect(spil.as(at.regisseur, 'gesprek.veldkeuze', { ...choice, basis: 9 })).rejects.toMatchObject({ status: 412 });
    await expect(spil.as(at.regisseur, 'gesprek.veldkeuze', { ...choice, pad: 'algemeen/geheim' })).rejects.toMatchObject({ status: 404 });
    await expect(spil.as(at.regisseur, 'gesprek.veldkeuze', { ...choice, pad: 'algemeen/bijdrage' })).rejects.toMatchObject({ status: 404 });
    expect(await spil.as(at.regisseur, 'gesprek.veldkeuze', choice)).toEqual({ pad: 'algemeen/wensen', waarde: choice.waarde, versie: 2, kandidaten: [] });
  });

  it('keeps what two pages type at the very same moment', async () => {
    const at = await makeGesprek(spil);
    const pages = Array.from({ length: 5 }, () => openPage(spil, at));
    await Promise.all(pages.map((page, i) => page.write(['algemeen/bijdrage', `Tekst ${i}`])));
    const veld = await read(at, 'algemeen/bijdrage');
    expect([veld?.waarde, ...(veld?.kandidaten ?? []).map((k) => k.waarde)].toSorted()).toEqual(['Tekst 0', 'Tekst 1', 'Tekst 2', 'Tekst 3', 'Tekst 4']);
  });

  it('takes twenty changes for the price of one', async () => {
    const at = await makeGesprek(spil);
    const page = openPage(spil, at);
    await page.write(['algemeen/sterk', 'warm']);
    const one = await db.countStatements(() => page.write(['algemeen/sterk', 'a', 1]));
    const twenty = await db.countStatements(() => page.write(...Array.from({ length: 20 }, (_, i) => ['algemeen/sterk', `ab${i}`, 2 + i] as const)));
    const fields = await db.countStatements(() => page.write(...(['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const).map((letter) => [`onderwerp/${letter}/toelichting`, 'x'] as const)));
    expect([twenty, fields]).toEqual([one, one]);
    expect(one).toBeLessThanOrEqual(12);
  });

  it('is told in the journal once per day, however much is typed, and without a word of it', async () => {
    const at = await makeGesprek(spil);
    const page = openPage(spil, at);
    for (const [i, text] of ['a', 'ab', 'abc'].entries()) await page.write(['algemeen/sterk', text, i]);
    spil.clock.set('2026-03-18T10:00:00Z');
    await page.write(['algemeen/sterk', 'abcd', 3]);
    const events = await asSystem(spil, at.code, (tx) => tx.selectFrom('gebeurtenis').select('inhoud').where('stroom', '=', at.dossier).where('soort', '=', 'gesprek.ingevuld').execute());
    expect(events.map((e) => e.inhoud)).toEqual(Array.from({ length: 2 }, () => ({ gesprek: at.gesprek, melding: at.melding, dossier: at.dossier })));
  });

  it('writes about everybody who lives there, and about nobody else', async () => {
    const at = await makeGesprek(spil);
    const [piet, stranger] = [spil.newId(at.code), spil.newId(at.code)];
    await asSystem(spil, at.code, async (tx) => {
      await registerOpgave(tx, spil.env.secrets, at.code, piet, { voornamen: 'Piet', voorvoegsel: '', geslachtsnaam: 'Duinker', geboortedatum: null, straat: '', huisnummer: null, postcode: '', plaats: '', wijk: null, telefoon: '', email: '' }, '2026-03-10T09:00:00.000Z');
      const lid = await tx.selectFrom('huishouden_lid').select('huishouden').where('persoon', '=', at.persoon).executeTakeFirstOrThrow();
      await joinHuishouden(tx, at.code, lid.huishouden, piet, '2026-03-10');
    });
    const page = openPage(spil, at);
    await page.write([`domein/${piet}/justitie/nu`, '5']);
    await expect(page.write([`domein/${stranger}/justitie/nu`, '5'])).rejects.toMatchObject({ fouten: [{ pad: '/bewerkingen/0/pad' }] });
  });

  it('keeps nothing of a request in which one path or value is wrong', async () => {
    const at = await makeGesprek(spil);
    const page = openPage(spil, at);
    await expect(page.write(['algemeen/sterk', 'goed'], ['algemeen/geheim', 'x'], [`domein/${at.persoon}/justitie/nu`, '6'])).rejects.toMatchObject({ fouten: [{ pad: '/bewerkingen/1/pad' }, { pad: '/bewerkingen/2/waarde' }] });
    await expect(page.write(['algemeen/sterk', 'x'.repeat(20_001)])).rejects.toMatchObject({ status: 400 });
    expect(await read(at, 'algemeen/sterk')).toBeUndefined();
  });

  it('stops when the melding is closed: what is typed later is refused with the reason', async () => {
    const at = await makeGesprek(spil);
    await spil.as(at.teamleider, 'melding.afhandeling', { id: at.melding, afloop: 'Beantwoord' });
    await expect(openPage(spil, at).write(['algemeen/sterk', 'x'])).rejects.toMatchObject({ status: 409, code: 'ToestandLaatNietToe' });
  });
});
