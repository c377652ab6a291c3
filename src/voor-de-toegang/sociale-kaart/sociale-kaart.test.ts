import { expect, it } from 'vitest';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { asSystem, makeGemeente } from '../../platform/testing/people.ts';
import { makeTestSpil } from '../../platform/testing/spil.ts';
import { rebuildProjection } from '../../platform/journal/rebuild.ts';
import { findGrants } from '../../registers/dossier/index.ts';
import { socialeKaart } from './index.ts';
import { exampleDienst } from './testing/example-dienst.ts';

forEachEngine('the sociale kaart', (db) => {
  const spil = makeTestSpil(db, [socialeKaart], findGrants);
  const nobody = { soort: 'anoniem' } as const;

  /** A gemeente of two wijken with an editor. */
  async function setUp() {
    const gemeente = await makeGemeente(spil);
    const wijken = [`${gemeente.code}01`, `${gemeente.code}02`] as const;
    await asSystem(spil, gemeente.code, (tx) => tx.insertInto('wijk').values(wijken.map((code) => ({ gemeente: gemeente.code, code, naam: `Wijk ${code}` }))).execute());
    const beheer = await gemeente.staff('beheer');
    const add = (more: Parameters<typeof exampleDienst>[0] = {}) => spil.as(beheer, 'dienst.registratie', { inhoud: exampleDienst(more) });
    const find = async (vraag: object = {}) => (await spil.as(nobody, 'dienst.lijst', { gemeente: gemeente.code, ...vraag })).items;
    return { gemeente, code: gemeente.code, wijken, beheer, add, find };
  }

  it('tells who is not logged in what there is, where, when, at what price and whom to call', async () => {
    const { add, find } = await setUp();
    const { id } = await add();
    // Tuesday 10 March 2026, 10.00 in the Netherlands.
    expect(await find()).toEqual([expect.objectContaining({
      id, naam: 'Eettafel De Linde', organisatie: 'Stichting Duinlicht', telefoon: '088 555 2002', kosten: '€ 7 voor drie gangen', open: { stand: 'dicht', dag: '2026-03-10', van: '12:00' },
      wanneer: [{ nl: 'dinsdag en donderdag 12.00 tot 14.00 uur', en: 'Tuesday and Thursday 12:00 to 14:00' }], plek: expect.objectContaining({ adres: 'Lindelaan 4', plaats: 'Castricum' }),
    })]);
    const entry = await spil.as(nobody, 'dienst.gegevens', { id });
    expect(entry.inhoud).toMatchObject(exampleDienst());
    expect(entry.plekken).toHaveLength(1);
  });

  it('keeps nothing of who asked for what', async () => {
    const { code, add, find } = await setUp();
    await add();
    const rows = (table: 'inzage' | 'gebeurtenis' | 'idempotentie') => asSystem(spil, code, async (tx) => (await tx.selectFrom(table as never).select(({ fn }) => fn.countAll().as('n')).where('gemeente' as never, '=', code as never).executeTakeFirstOrThrow() as { n: number }).n);
    const before = [await rows('inzage'), await rows('gebeurtenis')];
    await find({ tekst: 'ik heb schulden en ben bang' });
    expect([await rows('inzage'), await rows('gebeurtenis')]).toEqual(before);
  });

  it('finds by a question in plain words, the best answer first, in this gemeente alone', async () => {
    const { add, find } = await setUp();
    const other = await setUp();
    const eten = await add();
    const schuld = await add({ naam: 'Schuldhulpmaatje', omschrijving: 'Een vrijwilliger helpt u met uw papieren.', trefwoorden: ['rekening', 'deurwaarder'], leefdomeinen: ['financien'] });
    await other.add({ naam: 'Schuldhulpmaatje elders' });
    await spil.conductor.settle();
    expect((await find({ tekst: 'Ik heb schulden en de deurwaarder komt' })).map(({ id }) => id)).toEqual([schuld.id]);
    expect((await find({ tekst: 'eenzaam, iemand om mee te eten?' })).map(({ id }) => id)).toEqual([eten.id]);
    expect(await find({ tekst: 'raketbasis' })).toEqual([]);
    const before = await find({ tekst: 'papieren' });
    expect(await rebuildProjection(spil.env, new Map(socialeKaart.events.map((kind) => [kind.soort, kind])), socialeKaart.readers[0], other.code)).toBeGreaterThan(0);
    expect(await find({ tekst: 'papieren' })).toEqual(before);
  });

  it('filters by wijk, leefdomein, cluster, rung and for whom; what is for the whole gemeente is for every wijk', async () => {
    const { add, find, wijken } = await setUp();
    const [one, two] = wijken;
    await add({ naam: 'A overal' });
    await add({ naam: 'B in een', wijken: [one], cluster: 'wijkfuncties', trede: 'collectief', leefdomeinen: ['financien'], doelgroepen: [] });
    const names = async (vraag: object) => (await find(vraag)).map(({ naam }) => naam);
    expect(await names({ wijk: one })).toEqual(['A overal', 'B in een']);
    expect(await names({ wijk: two })).toEqual(['A overal']);
    expect(await names({ leefdomein: 'financien' })).toEqual(['B in een']);
    expect(await names({ cluster: 'wijkfuncties' })).toEqual(['B in een']);
    expect(await names({ trede: 'algemeen' })).toEqual(['A overal']);
    expect(await names({ doelgroep: 'ouderen' })).toEqual(['A overal']);
  });

  it('is walked page by page, by name and by rank, each entry once', async () => {
    const { code, add } = await setUp();
    for (let n = 0; n < 7; n += 1) await add({ naam: `Soos ${n}`, trefwoorden: n % 2 ? ['muziek'] : ['muziek', 'dans'] });
    await spil.conductor.settle();
    for (const vraag of [{}, { tekst: 'muziek en dans' }]) {
      const seen: string[] = [];
      for (let cursor: string | undefined; ;) {
        const page = await spil.as(nobody, 'dienst.lijst', { gemeente: code, aantal: 3, ...vraag, ...(cursor === undefined ? {} : { cursor }) });
        seen.push(...page.items.map(({ naam }) => naam));
        cursor = page.volgende;
        if (cursor === undefined) break;
      }
      expect(seen.toSorted()).toEqual(Array.from({ length: 7 }, (_, n) => `Soos ${n}`));
    }
  });

  it('costs as many statements for thirty entries as for three', async () => {
    const { add, find } = await setUp();
    for (let n = 0; n < 30; n += 1) await add({ naam: `Soos ${n}` });
    const few = await db.countStatements(() => find({ aantal: 3 }));
    expect(await db.countStatements(() => find({ aantal: 30 }))).toBe(few);
  });

  it('is changed by the editor with the version in view, and keeps how it read', async () => {
    const { code, beheer, add, find } = await setUp();
    const { id } = await add();
    const change = (naam: string, ifMatch?: number) => spil.as(beheer, 'dienst.wijziging', { id, inhoud: exampleDienst({ naam, locaties: [], leefdomeinen: [] }) }, ifMatch === undefined ? {} : { ifMatch });
    await expect(change('X')).rejects.toMatchObject({ status: 428 });
    expect(await change('Eettafel', 1)).toEqual({ id, versie: 2 });
    await expect(change('Y', 1)).rejects.toMatchObject({ status: 412 });
    expect(await find()).toMatchObject([{ naam: 'Eettafel', plek: null, leefdomeinen: [], versie: 2 }]);
    const kept = await asSystem(spil, code, (tx) => tx.selectFrom('dienst_versie').select(['versie', 'inhoud', 'gewijzigd_door']).where('gemeente', '=', code).where('dienst', '=', id).orderBy('versie').execute());
    expect(kept).toMatchObject([{ versie: 1, inhoud: exampleDienst(), gewijzigd_door: `m:${beheer.id}` }, { versie: 2, inhoud: { naam: 'Eettafel' } }]);
  });

  it('no longer shows what was withdrawn, tells why who follows an old link, and does not let it change', async () => {
    const { beheer, add, find } = await setUp();
    const { id } = await add();
    await spil.conductor.settle();
    await spil.as(beheer, 'dienst.intrekking', { id, reden: 'De kok is gestopt' }, { ifMatch: 1 });
    await spil.conductor.settle();
    expect(await find()).toEqual([]);
    expect(await find({ tekst: 'eettafel' })).toEqual([]);
    expect(await spil.as(nobody, 'dienst.gegevens', { id })).toMatchObject({ toestand: 'ingetrokken', intrekkingsreden: 'De kok is gestopt', open: { stand: 'onbekend' } });
    await expect(spil.as(beheer, 'dienst.wijziging', { id, inhoud: exampleDienst() }, { ifMatch: 2 })).rejects.toMatchObject({ code: 'ToestandLaatNietToe' });
  });

  it('shares a place and an organisation between entries that have the same', async () => {
    const { code, beheer, add } = await setUp();
    const { id } = await add();
    const other = await add({ naam: 'Koffie in De Linde' });
    const count = (table: 'locatie' | 'dienst_organisatie') => asSystem(spil, code, async (tx) => (await tx.selectFrom(table).select('id').where('gemeente', '=', code).execute()).length);
    expect([await count('locatie'), await count('dienst_organisatie')]).toEqual([1, 1]);
    await spil.as(beheer, 'dienst.wijziging', { id, inhoud: exampleDienst({ locaties: [] }) }, { ifMatch: 1 });
    expect(await count('locatie')).toBe(1);
    await spil.as(beheer, 'dienst.wijziging', { id: other.id, inhoud: exampleDienst({ locaties: [] }) }, { ifMatch: 1 });
    expect(await count('locatie')).toBe(0);
  });

  it('says everything that is wrong with an entry, and where', async () => {
    const { add } = await setUp();
    const wrong = exampleDienst({ wijken: ['999999'], leeftijdVan: 40, leeftijdTot: 20, openingstijden: [{ herhaling: 'elke dag', van: '12:00', tot: '09:00' }] });
    await expect(add(wrong)).rejects.toMatchObject({ status: 400, fouten: [{ pad: '/inhoud/wijken/0' }, { pad: '/inhoud/leeftijdTot' }, { pad: '/inhoud/openingstijden/0/herhaling' }, { pad: '/inhoud/openingstijden/0/tot' }] });
    await expect(add({ website: 'javascript:alert(1)' })).rejects.toMatchObject({ fouten: [{ pad: '/inhoud/website' }] });
  });

  /** Written by hand: who may do what. Reading is for everybody. */
  const writers: Readonly<Record<string, boolean>> = { beheer: true, generalist: false, teamleider: false, klantcontact: false, inkoper: false, beschikkingen: false, privacy: false };

  it.each(Object.entries(writers))('lets %s write: %s', async (rol, may) => {
    const { gemeente, add } = await setUp();
    const { id } = await add();
    const somebody = await gemeente.staff(rol);
    const acts = [
      () => spil.as(somebody, 'dienst.registratie', { inhoud: exampleDienst({ naam: 'Nieuw' }) }), () => spil.as(somebody, 'dienst.wijziging', { id, inhoud: exampleDienst({ naam: 'Anders' }) }, { ifMatch: 1 }),
      () => spil.as(somebody, 'dienst.intrekking', { id, reden: 'Weg' }, { ifMatch: may ? 2 : 1 }),
    ];
    const outcomes: unknown[] = [];
    for (const act of acts) outcomes.push(await act().then(() => 'done', (error: { status?: number }) => error.status));
    expect(outcomes).toEqual(acts.map(() => (may ? 'done' : 403)));
    await expect(spil.as(nobody, 'dienst.registratie', { gemeente: gemeente.code, inhoud: exampleDienst() })).rejects.toMatchObject({ status: 401 });
  });

  it('is read by who works for another gemeente as by everybody, with the eyes of nobody in particular', async () => {
    const [here, there] = [await setUp(), await setUp()];
    const { id } = await here.add();
    await spil.conductor.settle();
    const colleague = await there.gemeente.staff('generalist');
    expect(await spil.as(colleague, 'dienst.gegevens', { id })).toMatchObject({ id, naam: 'Eettafel De Linde' });
    expect((await spil.as(colleague, 'dienst.lijst', { gemeente: here.code, tekst: 'samen eten' })).items).toHaveLength(1);
  });

  it('is not written by the editor of another gemeente', async () => {
    const [here, there] = [await setUp(), await setUp()];
    const { id } = await here.add();
    await expect(spil.as(there.beheer, 'dienst.wijziging', { id, inhoud: exampleDienst() }, { ifMatch: 1 })).rejects.toMatchObject({ status: 403 });
  });

  it('shows people from outside no words of persons', async () => {
    const { code } = await setUp();
    await asSystem(spil, code, (tx) => tx.insertInto('zoek_token').values([{ gemeente: code, soort: 'persoon', token: 'geheim', onderwerp: spil.newId(code) }, { gemeente: code, soort: 'dienst', token: 'openbaar', onderwerp: spil.newId(code) }]).execute());
    const seen = await spil.env.database.read({ gemeenten: [code], actor: 'anoniem', houder: 'niemand', doel: 'proef' }, (tx) => tx.selectFrom('zoek_token').select('token').where('gemeente', '=', code).execute());
    expect(seen).toEqual([{ token: 'openbaar' }]);
  });
});
