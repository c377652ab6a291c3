import { beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '../../platform/access/actor.ts';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { verifyStream } from '../../platform/journal/verify.ts';
import { asSystem } from '../../platform/testing/people.ts';
import { present } from '../../platform/testing/present.ts';
import { grantAccess } from '../../registers/dossier/index.ts';
import { termijnenNalopen } from '../../registers/termijn/index.ts';
import { bezwaarSpil, hearExample, settle, setUpRefusal, type Wereld } from './testing/bezwaar-setup.ts';

const pdf = Buffer.from('%PDF-1.7 een brief van de huisarts').toString('base64');

forEachEngine('bezwaar', (db) => {
  const spil = bezwaarSpil(db);
  beforeEach(() => spil.clock.set('2026-03-10T09:00:00Z'));
  const object = (w: Wereld, more: object = {}) => spil.as(w.inwoner, 'bezwaar.indiening', { beschikking: w.beschikking, gronden: 'Mijn zoon verhuist in mei.', horen: true, ...more });
  const see = (w: Wereld, id: string, actor: Actor = w.behandelaar) => spil.as(actor, 'bezwaar.gegevens', { id });
  const post = (w: Wereld) => asSystem(spil, w.code, (tx) => tx.selectFrom('postvak_bericht').select(['onderwerp', 'tekst', 'document', 'kanaal']).where('persoon', '=', w.persoon).where('soort', '=', 'bezwaar').orderBy('id').execute());
  const work = (w: Wereld, id: string) => asSystem(spil, w.code, (tx) => tx.selectFrom('taak').select(['soort', 'houder', 'uiterlijk']).where('onderwerp', '=', id).where('toestand', '=', 'open').orderBy('soort').orderBy('houder').execute());
  const terms = (w: Wereld, onderwerp: string) => asSystem(spil, w.code, (tx) => tx.selectFrom('termijn').select(['regel', 'einddatum', 'toestand']).where('onderwerp', '=', onderwerp).orderBy('regel').execute());

  it('is received and confirmed in writing at once, with what happens next and by which day', async () => {
    const w = await setUpRefusal(spil);
    spil.clock.set('2026-03-20T09:00:00Z');
    const { id, ...told } = await object(w);
    // Six weeks after 10 March end on 21 April; six more on 2 June (Awb 6:7, 6:8 and 7:10 lid 1).
    expect(told).toEqual({ tijdig: true, bezwaarUiterlijk: '2026-04-21', grondenUiterlijk: null, beslissenUiterlijk: '2026-06-02' });
    expect(await see(w, id, w.inwoner)).toMatchObject({ toestand: 'ontvangen', gronden: 'Mijn zoon verhuist in mei.', termijnen: [{ regel: 'awb-beslissing-op-bezwaar', einddatum: '2026-06-02', uitleg: expect.arrayContaining([expect.objectContaining({ artikel: 'art. 7:10 lid 1 Awb' })]) as unknown }] });
    const [letter] = await post(w);
    expect(letter).toMatchObject({ onderwerp: 'Wij hebben uw bezwaar ontvangen', kanaal: 'portaal' });
    for (const part of ['op 20 maart 2026', 'op 2 juni 2026 of eerder', 'voorlopige voorziening', 'cliëntondersteuner', 'hoorzitting']) expect(letter?.tekst).toContain(part);
    expect(await work(w, id)).toEqual([{ soort: 'bezwaar.opnemen', houder: 'r:beschikkingen', uiterlijk: '2026-06-02' }]);
    expect(await terms(w, w.beschikking)).toEqual([{ regel: 'awb-bezwaar', einddatum: '2026-04-21', toestand: 'voldaan' }]);
    await expect(object(w)).rejects.toMatchObject({ code: 'BezwaarLooptAl' });
    expect(await asSystem(spil, w.code, (tx) => verifyStream(tx, w.code, w.dossier))).toEqual([]);
  });

  it('without reasons waits for them while the clock stands still, and runs again on the day that they come', async () => {
    const w = await setUpRefusal(spil);
    // On the last day: the two weeks for the reasons fall within the term to decide.
    spil.clock.set('2026-04-21T09:00:00Z');
    const { id, grondenUiterlijk, beslissenUiterlijk } = await object(w, { gronden: '' });
    expect([grondenUiterlijk, beslissenUiterlijk]).toEqual(['2026-05-05', '2026-06-15']);
    await spil.as(w.behandelaar, 'bezwaar.opneming', { id }, { ifMatch: 1 });
    await spil.as(w.behandelaar, 'bezwaar.afziening', { id, grond: 'awb-7:3-b' }, { ifMatch: 2 });
    await expect(spil.as(w.behandelaar, 'bezwaar.beslissing', { id, uitkomst: 'niet-ontvankelijk', motivering: 'Geen gronden.' }, { ifMatch: 3 })).rejects.toMatchObject({ code: 'GrondenNogNietVoorbij' });
    spil.clock.set('2026-04-28T09:00:00Z');
    await spil.as(w.inwoner, 'bezwaar.aanvulling', { id, gronden: 'Ik kan niet meer staan.' });
    expect(await see(w, id)).toMatchObject({ gronden: 'Ik kan niet meer staan.', grondenUiterlijk: null, termijnen: [{ einddatum: '2026-06-08' }] });
    expect((await work(w, id)).filter(({ soort }) => soort === 'bezwaar.beslissen')).toMatchObject([{ uiterlijk: '2026-06-08' }]);
    expect((await post(w)).at(-1)?.onderwerp).toBe('Wij weten nu waarom u bezwaar maakt');
  });

  it('that is late is received, marked with the last day, and asked why', async () => {
    const w = await setUpRefusal(spil);
    spil.clock.set('2026-04-22T09:00:00Z');
    const { id, tijdig } = await object(w);
    expect(tijdig).toBe(false);
    expect((await post(w))[0]?.tekst).toContain('De laatste dag om bezwaar te maken was 21 april 2026. Uw bezwaar kwam later.');
    await spil.as(w.inwoner, 'bezwaar.aanvulling', { id, laatReden: 'Ik lag in het ziekenhuis.' });
    expect(await see(w, id)).toMatchObject({ tijdig: false, bezwaarUiterlijk: '2026-04-21', laatReden: 'Ik lag in het ziekenhuis.', gronden: 'Mijn zoon verhuist in mei.' });
    expect(await terms(w, w.beschikking)).toMatchObject([{ toestand: 'lopend' }]);
  });

  it('on paper counts by its postmark, and is answered on paper', async () => {
    const w = await setUpRefusal(spil);
    spil.clock.set('2026-04-27T09:00:00Z');
    const input = { beschikking: w.beschikking, kanaal: 'post' as const, ontvangenOp: '2026-04-24', gronden: 'Niet eens', horen: false };
    await expect(spil.as(w.behandelaar, 'bezwaar.registratie', { ...input, ontvangenOp: '2026-04-28' })).rejects.toMatchObject({ fouten: [{ pad: '/ontvangenOp' }] });
    await expect(spil.as(w.behandelaar, 'bezwaar.registratie', { ...input, poststempel: '2026-04-25' })).rejects.toMatchObject({ fouten: [{ pad: '/poststempel' }] });
    expect(await spil.as(w.behandelaar, 'bezwaar.registratie', { ...input, poststempel: '2026-04-21' })).toMatchObject({ tijdig: true });
    expect(await post(w)).toMatchObject([{ kanaal: 'post' }]);
  });

  it('is heard and decided by somebody who did not take the decision; the inwoner reads why, and until when the court can be asked', async () => {
    const w = await setUpRefusal(spil);
    const { id } = await object(w);
    await expect(spil.as(w.beslisser, 'bezwaar.opneming', { id }, { ifMatch: 1 })).rejects.toMatchObject({ code: 'ZelfBeslist', artikel: 'art. 10:3 lid 3 Awb' });
    expect((await see(w, id, w.beslisser)).kan).toEqual(expect.arrayContaining([expect.objectContaining({ act: 'bezwaar.opneming', mag: false, reden: expect.objectContaining({ nl: expect.stringContaining('U nam het besluit') as string }) as object })]));
    spil.clock.set('2026-03-10T09:05:00Z');
    await hearExample(spil, w, id);
    expect((await post(w)).map(({ onderwerp }) => onderwerp)).toEqual(['Wij hebben uw bezwaar ontvangen', 'U bent uitgenodigd voor een hoorzitting']);
    expect((await post(w))[1]?.tekst).toContain('Dat kan op 24 maart 2026 om 10:05 uur. Plaats: Gemeentehuis, kamer 3.');
    const { versie } = await see(w, id);
    const right = { id, uitkomst: 'gegrond' as const, motivering: 'Uw zoon verhuist. Dan is er niemand die het huishouden doet.' };
    await expect(spil.as(w.behandelaar, 'bezwaar.beslissing', right, { ifMatch: versie })).rejects.toMatchObject({ fouten: [{ pad: '/gevolg' }] });
    await expect(spil.as(w.beslisser, 'bezwaar.beslissing', right, { ifMatch: versie })).rejects.toMatchObject({ code: 'ZelfBeslist' });
    await spil.as(w.behandelaar, 'bezwaar.beslissing', { ...right, gevolg: 'nieuw-besluit', gevolgTekst: 'U krijgt binnen twee weken een nieuw besluit.' }, { ifMatch: versie });
    await settle(spil, w);
    const seen = await see(w, id, w.inwoner);
    expect(seen).toMatchObject({ toestand: 'gegrond', bekendgemaaktOp: '2026-03-24', beroepUiterlijk: '2026-05-06', brief: { titel: 'U krijgt gelijk' }, verslag: 'Mevrouw Duin vertelt dat haar zoon verhuist.' });
    const letter = present((await post(w)).at(-1));
    for (const part of ['U krijgt gelijk', 'U krijgt binnen twee weken een nieuw besluit.', 'op 24 maart 2026', 'tot en met 6 mei 2026', 'griffierecht']) expect(letter.tekst).toContain(part);
    const file = await spil.as(w.inwoner, 'document.inhoud', { id: present(letter.document) });
    expect(Buffer.from(file.inhoud, 'base64').toString('latin1')).toMatch(/^%PDF-1\.7/);
    expect(await terms(w, id)).toEqual([{ regel: 'awb-beroep', einddatum: '2026-05-06', toestand: 'lopend' }, { regel: 'awb-beslissing-op-bezwaar', einddatum: '2026-06-02', toestand: 'voldaan' }]);
    expect(await work(w, id)).toEqual([{ soort: 'bezwaar.uitvoeren', houder: 'r:beschikkingen', uiterlijk: null }]);
    expect(await asSystem(spil, w.code, (tx) => verifyStream(tx, w.code, w.dossier))).toEqual([]);
  });

  it('can be decided without a hearing only on a ground of the law', async () => {
    const w = await setUpRefusal(spil);
    const { id } = await object(w);
    await spil.as(w.behandelaar, 'bezwaar.opneming', { id }, { ifMatch: 1 });
    await expect(spil.as(w.behandelaar, 'bezwaar.beslissing', { id, uitkomst: 'ongegrond', motivering: 'Nee.' }, { ifMatch: 2 })).rejects.toMatchObject({ code: 'ToestandLaatNietToe' });
    await expect(spil.as(w.behandelaar, 'bezwaar.afziening', { id, grond: 'awb-7:3-c' }, { ifMatch: 2 })).rejects.toMatchObject({ fouten: [{ pad: '/toelichting' }] });
    await spil.as(w.behandelaar, 'bezwaar.afziening', { id, grond: 'awb-7:3-c', toelichting: 'Belde op 12 maart: het hoeft niet.' }, { ifMatch: 2 });
    await spil.as(w.behandelaar, 'bezwaar.beslissing', { id, uitkomst: 'ongegrond', motivering: 'Uw zoon blijft wonen.' }, { ifMatch: 3 });
    await settle(spil, w);
    expect(JSON.stringify((await see(w, id, w.inwoner)).brief)).toContain('Er was geen hoorzitting: de inwoner wil niet worden gehoord.');
  });

  it('takes more time once, with a letter, and not after the last day', async () => {
    const w = await setUpRefusal(spil);
    const { id } = await object(w);
    await spil.as(w.behandelaar, 'bezwaar.opneming', { id }, { ifMatch: 1 });
    spil.clock.set('2026-03-11T09:00:00Z');
    await spil.as(w.behandelaar, 'bezwaar.verdaging', { id, weken: 6, reden: 'Wij vroegen een arts om advies.' }, { ifMatch: 2 });
    expect(await see(w, id, w.inwoner)).toMatchObject({ verdagingWeken: 6, termijnen: [{ einddatum: '2026-07-14', uitleg: expect.arrayContaining([expect.objectContaining({ stap: 'verdaging' })]) as unknown }] });
    expect((await post(w)).at(-1)?.tekst).toContain('Wij vroegen een arts om advies.');
    await expect(spil.as(w.behandelaar, 'bezwaar.verdaging', { id, weken: 1, reden: 'Nog meer' }, { ifMatch: 3 })).rejects.toMatchObject({ code: 'AlVerdaagd' });
  });

  it('that is late is told once: to the inwoner with a new day, and to who handles it and the teamleider', async () => {
    const w = await setUpRefusal(spil);
    const { id } = await object(w);
    for (const moment of ['2026-06-02T21:30:00Z', '2026-06-03T09:00:00Z', '2026-06-04T09:00:00Z']) {
      spil.clock.set(moment);
      await spil.env.database.write({ gemeenten: [w.code], actor: 's:proef', houder: '', doel: 'proef' }, (tx) => termijnenNalopen.run(tx, w.code, spil.env));
      await settle(spil, w);
    }
    expect((await post(w)).map(({ onderwerp }) => onderwerp)).toEqual(['Wij hebben uw bezwaar ontvangen', 'Wij zijn te laat met onze beslissing op uw bezwaar']);
    expect((await post(w))[1]?.tekst).toContain('op 17 juni 2026 of eerder');
    expect((await work(w, id)).filter(({ soort }) => soort === 'bezwaar.termijn-verstreken').map(({ houder }) => houder)).toEqual(['r:beschikkingen', 'r:teamleider']);
  });

  it('can be withdrawn by who made it, and then nobody decides on it', async () => {
    const w = await setUpRefusal(spil);
    const { id } = await object(w);
    await spil.as(w.inwoner, 'bezwaar.intrekking', { id });
    expect(await see(w, id)).toMatchObject({ toestand: 'ingetrokken', termijnen: [{ toestand: 'vervallen' }] });
    expect(await work(w, id)).toEqual([]);
    await expect(spil.as(w.inwoner, 'bezwaar.aanvulling', { id, gronden: 'Toch' })).rejects.toMatchObject({ code: 'ToestandLaatNietToe' });
    // Within the term one can object again.
    await object(w);
  });

  it('takes documents, and nothing that is none', async () => {
    const w = await setUpRefusal(spil);
    const { id } = await object(w);
    await expect(spil.as(w.inwoner, 'bezwaar.aanvulling', { id, stukken: [{ titel: 'Brief', bestand: Buffer.from('MZ').toString('base64') }] })).rejects.toMatchObject({ fouten: [{ pad: '/stukken/0/bestand' }] });
    await expect(spil.as(w.inwoner, 'bezwaar.aanvulling', { id })).rejects.toMatchObject({ status: 400 });
    await spil.as(w.inwoner, 'bezwaar.aanvulling', { id, stukken: [{ titel: 'Brief van de huisarts', bestand: pdf }] });
    expect(await see(w, id)).toMatchObject({ stukken: [{ titel: 'Brief van de huisarts' }] });
  });

  describe('of somebody else', () => {
    it('is made by who stands in for them, and by no other', async () => {
      const w = await setUpRefusal(spil);
      const dochter = { soort: 'inwoner' as const, id: spil.newId(w.code), naam: 'Loes Duin', personen: [{ gemeente: w.code, persoon: spil.newId(w.code) }] };
      const input = { beschikking: w.beschikking, gronden: 'Namens mijn moeder', horen: true };
      await expect(spil.as(dochter, 'bezwaar.indiening', input)).rejects.toMatchObject({ name: 'NietGevonden' });
      await asSystem(spil, w.code, (tx) => grantAccess(tx, w.code, w.dossier, {
        houder: `p:${dochter.personen[0]?.persoon ?? ''}`, lezen: ['besluit'], schrijven: ['melding'], grond: 'vertegenwoordiger', doel: 'proef', vanaf: '2026-03-10T09:00:00Z', verleendDoor: 's:proef',
      }, () => spil.newId(w.code)));
      const { id } = await spil.as(dochter, 'bezwaar.indiening', input);
      expect(await see(w, id)).toMatchObject({ persoon: w.persoon, termijnen: [{ einddatum: '2026-06-02' }] });
      expect(await post(w)).toHaveLength(1);
    });
  });

  it('cannot be made before there is a decision', async () => {
    const w = await setUpRefusal(spil);
    await asSystem(spil, w.code, (tx) => tx.updateTable('beschikking').set({ toestand: 'afgewezen', bekendgemaakt_op: null }).where('id', '=', w.beschikking).execute());
    await expect(object(w)).rejects.toMatchObject({ code: 'ToestandLaatNietToe' });
  });

  it('waits on a list with its last day', async () => {
    const w = await setUpRefusal(spil);
    const { id } = await object(w);
    expect((await spil.as(w.behandelaar, 'bezwaar.lijst', {})).items).toMatchObject([{ id, naam: 'Nel Duin', uiterlijk: '2026-06-02', behandelaar: null }]);
    expect((await spil.as(w.behandelaar, 'bezwaar.lijst', { toestand: 'gegrond' })).items).toEqual([]);
    await expect(spil.as(w.generalist, 'bezwaar.lijst', {})).rejects.toMatchObject({ status: 403 });
    expect((await spil.as(w.inwoner, 'bezwaar.dossier', { dossier: w.dossier })).items).toMatchObject([{ id, beslissenUiterlijk: '2026-06-02' }]);
    expect(await spil.as(w.inwoner, 'bezwaar.mogelijkheid', { beschikking: w.beschikking })).toMatchObject({ lopend: id, tijdig: true, bezwaarUiterlijk: '2026-04-21', beslissenUiterlijk: '2026-06-02', naVerdaging: '2026-07-14' });
  });
});
