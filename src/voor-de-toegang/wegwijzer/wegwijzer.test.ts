import { expect, it } from 'vitest';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { asSystem, makeGemeente } from '../../platform/testing/people.ts';
import { makeTestSpil } from '../../platform/testing/spil.ts';
import { findGrants } from '../../registers/dossier/index.ts';
import { socialeKaart } from '../sociale-kaart/index.ts';
import { exampleDienst } from '../sociale-kaart/testing/example-dienst.ts';
import { wegwijzer } from './index.ts';

forEachEngine('the wegwijzer', (db) => {
  const spil = makeTestSpil(db, [socialeKaart, wegwijzer], findGrants);
  const nobody = { soort: 'anoniem' } as const;

  async function setUp() {
    const gemeente = await makeGemeente(spil);
    const { code } = gemeente;
    const wijken = [`${code}01`, `${code}02`] as const;
    await asSystem(spil, code, (tx) => tx.insertInto('wijk').values(wijken.map((wijk) => ({ gemeente: code, code: wijk, naam: `Wijk ${wijk}` }))).execute());
    const beheer = await gemeente.staff('beheer');
    const add = async (more: Parameters<typeof exampleDienst>[0] = {}) => (await spil.as(beheer, 'dienst.registratie', { inhoud: exampleDienst(more) })).id;
    const ask = (vraag: string, wijk?: string) => spil.as(nobody, 'wegwijzer.zoekopdracht', { gemeente: code, vraag, ...(wijk === undefined ? {} : { wijk }) });
    const tell = (vraag: string) => spil.as(nobody, 'onbeantwoorde-vraag.opgave', { gemeente: code, vraag });
    const kept = async () => (await spil.as(beheer, 'onbeantwoorde-vraag.lijst', {})).items;
    return { code, wijken, beheer, add, ask, tell, kept };
  }

  const rows = (code: string, table: 'inzage' | 'gebeurtenis' | 'idempotentie' | 'onbeantwoorde_vraag') => asSystem(spil, code, async (tx) => (await tx.selectFrom(table as never).select('gemeente' as never).where('gemeente' as never, '=', code as never).execute()).length);

  it('answers a question in the order of the ladder: yourself, people around you, nearby, for everybody, together', async () => {
    const { add, ask } = await setUp();
    const onderwerpen = ['dementie'] as const;
    const buurt = await add({ naam: 'Burenhulp', cluster: 'wijkfuncties', onderwerpen: [...onderwerpen] });
    const algemeen = await add({ naam: 'Geheugencafé', onderwerpen: [...onderwerpen] });
    const collectief = await add({ naam: 'Denkgroep', trede: 'collectief', onderwerpen: [...onderwerpen] });
    await add({ naam: 'Zangkoor', onderwerpen: ['sport-en-cultuur'], trefwoorden: [], omschrijving: 'Zingen' });
    await spil.conductor.settle();
    const { onderwerpen: found, weg } = await ask('mijn moeder vergeet steeds meer');
    expect(found[0]).toEqual({ code: 'dementie', naam: { nl: 'Dementie', en: 'Dementia' }, omdat: expect.arrayContaining(['vergeet']) });
    expect(Object.keys(weg)).toEqual(['spoed', 'zelf', 'samen', 'buurt', 'algemeen', 'collectief', 'gidsen']);
    expect(weg.zelf.length).toBeGreaterThan(0);
    expect(weg.samen.length).toBeGreaterThan(0);
    expect([weg.buurt, weg.algemeen, weg.collectief].map((rung) => rung.map(({ id }) => id))).toEqual([[buurt], [algemeen], [collectief]]);
    expect(weg.gidsen.map(({ adres }) => adres)).toContain('https://www.regelhulp.nl');
  });

  it('shows first what is open now, and only what is there for the wijk', async () => {
    const { wijken: [noord, zuid], add, ask } = await setUp();
    const place = { soort: 'bezoek', naam: 'Huis', plaats: 'Dorp' } as const;
    const dicht = await add({ naam: 'A', onderwerpen: ['rouw'], locaties: [{ ...place, openingstijden: [{ herhaling: 'FREQ=WEEKLY;BYDAY=SA', van: '09:00', tot: '10:00' }] }] });
    const open = await add({ naam: 'B', onderwerpen: ['rouw'], locaties: [{ ...place, openingstijden: [{ herhaling: 'FREQ=DAILY', van: '00:00', tot: '24:00' }] }] });
    await add({ naam: 'C', onderwerpen: ['rouw'], wijken: [zuid] });
    expect((await ask('mijn man is overleden', noord)).weg.algemeen.map(({ id }) => id)).toEqual([open, dicht]);
    expect((await ask('mijn man is overleden', zuid)).weg.algemeen).toHaveLength(3);
  });

  it('also finds what says it in its own words, where nobody told its subject', async () => {
    const { add, ask } = await setUp();
    const id = await add({ naam: 'Trekzakorkest', omschrijving: 'Samen trekzak spelen', trefwoorden: [] });
    await spil.conductor.settle();
    const { weg } = await ask('waar kan ik trekzak spelen');
    expect(weg.algemeen.map((dienst) => dienst.id)).toEqual([id]);
  });

  it('tells whom to call before anything else when it is not safe', async () => {
    const { ask } = await setUp();
    const { weg } = await ask('mijn man slaat mij en ik durf niet weg');
    expect(weg.spoed.map(({ telefoon }) => telefoon)).toEqual(expect.arrayContaining(['112', '0800 2000']));
    expect((await ask('ik wil leren fietsen')).weg.spoed).toEqual([]);
  });

  it('keeps nothing of a question that was answered', async () => {
    const { code, ask, tell } = await setUp();
    const count = async () => [await rows(code, 'inzage'), await rows(code, 'gebeurtenis'), await rows(code, 'idempotentie'), await rows(code, 'onbeantwoorde_vraag')];
    const before = await count();
    await ask('ik heb schulden en ben bang');
    expect(await tell('ik heb schulden en ben bang')).toEqual({ bewaard: false });
    expect(await count()).toEqual(before);
  });

  it('gives questions without an answer to the editor: counted, without names, numbers and addresses', async () => {
    const { beheer, tell, kept } = await setUp();
    const vraag = 'Mag ik kwakzalfje bij Jansen, 0612345678, jan@voorbeeld.nl?';
    expect([await tell(vraag), await tell(vraag)]).toEqual([{ bewaard: true }, { bewaard: true }]);
    expect(await tell('12345 67')).toEqual({ bewaard: false });
    const [one, ...rest] = await kept();
    expect(rest).toEqual([]);
    expect(one).toMatchObject({ vraag: 'mag ik kwakzalfje bij', aantal: 2, toestand: 'open' });
    await spil.as(beheer, 'onbeantwoorde-vraag.afhandeling', { id: one!.id });
    expect(await kept()).toEqual([]);
    await expect(spil.as(beheer, 'onbeantwoorde-vraag.afhandeling', { id: one!.id })).rejects.toMatchObject({ status: 409 });
  });

  it('learns a word of the gemeente from such a question, and from then on it leads somewhere, here alone', async () => {
    const { beheer, ask, tell, kept } = await setUp();
    const other = await setUp();
    await tell('kwakzalfje');
    const { id } = (await kept())[0]!;
    await expect(spil.as(beheer, 'onbeantwoorde-vraag.afhandeling', { id, woord: 'kwakzalfje' })).rejects.toMatchObject({ status: 400 });
    await spil.as(beheer, 'onbeantwoorde-vraag.afhandeling', { id, woord: 'kwakzalfje', onderwerp: 'zorg-thuis' });
    expect((await ask('een kwakzalfje graag')).onderwerpen.map(({ code }) => code)).toEqual(['zorg-thuis']);
    expect((await other.ask('een kwakzalfje graag')).onderwerpen).toEqual([]);
  });

  it('leaves out a word of everybody where a gemeente means something else by it, and takes it back', async () => {
    const { beheer, ask } = await setUp();
    const first = async () => (await ask('fanfare')).onderwerpen.map(({ code }) => code);
    expect(await first()).toEqual(['sport-en-cultuur']);
    const { id } = await spil.as(beheer, 'zoekwoord.registratie', { onderwerp: 'sport-en-cultuur', woord: 'Fanfare', taal: 'nl', soort: 'weg' });
    expect(await first()).toEqual([]);
    const { eigen, landelijk } = await spil.as(beheer, 'zoekwoord.lijst', { onderwerp: 'sport-en-cultuur' });
    expect(eigen).toEqual([{ id, woord: 'fanfare', taal: 'nl', soort: 'weg' }]);
    expect(landelijk.nl).toContain('fanfare');
    await spil.as(beheer, 'zoekwoord.intrekking', { id });
    expect(await first()).toEqual(['sport-en-cultuur']);
  });

  it('has an address for each subject that says nothing of who asked', async () => {
    const { code, wijken, add } = await setUp();
    const id = await add({ onderwerpen: ['rouw'] });
    const { onderwerpen, wijken: choices } = await spil.as(nobody, 'dienst.overzicht', { gemeente: code });
    expect([onderwerpen.length, choices.map((wijk) => wijk.code)]).toEqual([56, [...wijken]]);
    expect((await spil.as(nobody, 'wegwijzer.gegevens', { gemeente: code, onderwerp: 'rouw' })).weg.algemeen.map((dienst) => dienst.id)).toEqual([id]);
  });
});
