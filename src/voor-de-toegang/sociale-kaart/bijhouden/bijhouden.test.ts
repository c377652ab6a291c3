import { expect, it } from 'vitest';
import type { Mail } from '../../../platform/mail/mail.ts';
import { makeMailDesk } from '../../../platform/mail/index.ts';
import { forEachEngine } from '../../../platform/testing/engines.ts';
import { asSystem, makeGemeente } from '../../../platform/testing/people.ts';
import { makeTestSpil } from '../../../platform/testing/spil.ts';
import { findGrants } from '../../../registers/dossier/index.ts';
import { taak } from '../../../registers/taak/index.ts';
import { socialeKaart } from '../index.ts';
import { exampleDienst } from '../testing/example-dienst.ts';

forEachEngine('the sociale kaart, kept by the organisations themselves', (db) => {
  const spil = makeTestSpil(db, [taak, socialeKaart], findGrants);
  const nobody = { soort: 'anoniem' } as const;
  const organisatie = { naam: 'Duinlicht', email: 'info@duinlicht.example' };

  async function setUp() {
    spil.clock.set('2026-03-10T09:00:00Z');
    const gemeente = await makeGemeente(spil);
    const { code } = gemeente;
    const beheer = await gemeente.staff('beheer', 'Bea Beheer');
    const add = async (more: Parameters<typeof exampleDienst>[0] = {}) => (await spil.as(beheer, 'dienst.registratie', { inhoud: exampleDienst({ organisatie, ...more }) })).id;
    const mails: Mail[] = [];
    const desk = makeMailDesk(spil.env, { sender: { send: (mail) => { mails.push(mail); return Promise.resolve({ kind: 'sent' }); } }, gemeenten: () => Promise.resolve([code]), host: 'spil.example', onError: (error) => { throw error; } });
    /** So many days go by, and what they bring is done and sent; answers what came by mail meanwhile. */
    const pass = async (days: number): Promise<Mail[]> => {
      spil.clock.set(spil.env.clock.now().add({ hours: 24 * days }).toString());
      await spil.passTime();
      await desk.settle();
      return mails.splice(0);
    };
    const secretIn = (mail: Mail | undefined): string => /bijwerken\/\d{4}\/([\w-]{43})/.exec(mail?.tekst ?? '')?.[1] ?? '';
    const see = (sleutel: string) => spil.as(nobody, 'uitnodiging.gegevens', { gemeente: code, sleutel });
    const openTasks = () => asSystem(spil, code, (tx) => tx.selectFrom('taak').select(['soort', 'onderwerp']).where('gemeente', '=', code).where('toestand', '=', 'open').execute());
    return { gemeente, code, beheer, add, pass, secretIn, see, openTasks };
  }

  it('asks after six months, once more after two weeks, and then makes it work for beheer; who has no address is left alone', async () => {
    const { add, pass, openTasks } = await setUp();
    await add();
    await add({ naam: 'Zonder adres', organisatie: { naam: 'Koor' } });
    expect(await pass(100)).toEqual([]);
    const [first, ...others] = await pass(90);
    expect(others).toEqual([]);
    expect(first).toMatchObject({ aan: 'info@duinlicht.example', onderwerp: 'Kloppen uw gegevens nog?' });
    expect(first?.tekst).not.toMatch(/Eettafel|Duinlicht/);
    expect(await pass(13)).toEqual([]);
    expect((await pass(1)).map(({ onderwerp }) => onderwerp)).toEqual(['Wilt u nog kijken of uw gegevens kloppen?']);
    expect(await openTasks()).toEqual([]);
    expect(await pass(14)).toEqual([]);
    expect(await openTasks()).toMatchObject([{ soort: 'dienst.controleren' }]);
    expect(await pass(1)).toEqual([]);
    expect(await openTasks()).toHaveLength(1);
  });

  it('opens by the link what stands there now; one click says that it is right, and who looked last is on record', async () => {
    const { code, add, pass, secretIn, see, beheer } = await setUp();
    const id = await add();
    const sleutel = secretIn((await pass(190))[0]);
    expect(await see(sleutel)).toMatchObject({ organisatie: 'Duinlicht', diensten: [{ id, versie: 1, nu: { naam: 'Eettafel De Linde', telefoon: '088 555 2002', kosten: '€ 7 voor drie gangen', gesloten: false }, gecontroleerdOp: null, voorstel: null }] });
    const confirm = () => spil.as(nobody, 'uitnodiging.bevestiging', { gemeente: code, sleutel, dienst: id });
    expect(await confirm()).toEqual({ dienst: id, gecontroleerdOp: '2026-09-16' });
    expect(await confirm()).toEqual({ dienst: id, gecontroleerdOp: '2026-09-16' });
    expect((await spil.as(nobody, 'dienst.gegevens', { id })).inhoud.gecontroleerdOp).toBe('2026-09-16');
    expect((await spil.as(beheer, 'dienst.versies', { id })).items).toMatchObject([{ versie: 2, door: 'de organisatie zelf', velden: ['gecontroleerdOp'] }, { versie: 1, door: 'Bea Beheer', velden: [] }]);
    // Who answered is not asked again before it is time.
    expect(await pass(20)).toEqual([]);
    expect((await pass(170))).toHaveLength(1);
  });

  it('lets a change wait for beheer, that sees was and is; taken over it is there, and was looked at today', async () => {
    const { code, add, pass, secretIn, see, beheer, openTasks } = await setUp();
    const id = await add();
    const sleutel = secretIn((await pass(190))[0]);
    const propose = (wijziging: object, toelichting = '') => spil.as(nobody, 'uitnodiging.voorstel', { gemeente: code, sleutel, dienst: id, versie: 1, wijziging, toelichting });
    await expect(propose({ naam: 'Eettafel De Linde' })).rejects.toMatchObject({ code: 'NietsGewijzigd' });
    await propose({ kosten: '€ 9' });
    await propose({ kosten: '€ 8', telefoon: '088 1', gesloten: true, naam: 'Eettafel De Linde' }, 'Wij zijn ook op vrijdag open.');
    expect((await spil.as(nobody, 'dienst.gegevens', { id })).kosten).toBe('€ 7 voor drie gangen');
    const { items: [waiting, ...rest] } = await spil.as(beheer, 'voorstel.lijst', {});
    expect(rest).toEqual([]);
    expect(waiting).toMatchObject({ dienst: id, toelichting: 'Wij zijn ook op vrijdag open.', gewijzigd: false, velden: [{ veld: 'telefoon', was: '088 555 2002', wordt: '088 1' }, { veld: 'kosten', was: '€ 7 voor drie gangen', wordt: '€ 8' }, { veld: 'gesloten', was: 'nee', wordt: 'ja' }] });
    expect(await openTasks()).toMatchObject([{ soort: 'voorstel.beoordelen', onderwerp: id }]);
    await spil.as(beheer, 'voorstel.goedkeuring', { id: waiting!.id });
    expect(await openTasks()).toEqual([]);
    expect(await spil.as(nobody, 'dienst.gegevens', { id })).toMatchObject({ kosten: '€ 8', telefoon: '088 1', toestand: 'tijdelijk-gesloten', inhoud: { gecontroleerdOp: '2026-09-16' } });
    await expect(spil.as(beheer, 'voorstel.weigering', { id: waiting!.id, reden: 'x' })).rejects.toMatchObject({ status: 409 });
    expect((await see(sleutel)).diensten[0]?.voorstel).toMatchObject({ toestand: 'overgenomen' });
  });

  it('tells the organisation by a new link why a change was refused', async () => {
    const { code, add, pass, secretIn, see, beheer } = await setUp();
    const id = await add();
    const sleutel = secretIn((await pass(190))[0]);
    await spil.as(nobody, 'uitnodiging.voorstel', { gemeente: code, sleutel, dienst: id, versie: 1, wijziging: { kosten: 'Gratis' } });
    const { items } = await spil.as(beheer, 'voorstel.lijst', {});
    await spil.as(beheer, 'voorstel.weigering', { id: items[0]!.id, reden: 'De gemeente betaalt dit niet.' });
    const [mail] = await pass(0);
    expect(mail).toMatchObject({ onderwerp: 'Er is een antwoord op uw voorstel' });
    expect(mail?.tekst).not.toContain('betaalt');
    expect((await see(secretIn(mail))).diensten[0]?.voorstel).toMatchObject({ toestand: 'geweigerd', reden: 'De gemeente betaalt dit niet.' });
  });

  it('has a link that nobody can guess, that ends, that beheer can end, and that opens nothing of another', async () => {
    const { code, add, pass, secretIn, see, beheer } = await setUp();
    const id = await add();
    const other = await add({ naam: 'Van een ander', organisatie: { naam: 'Koor' } });
    const sleutel = secretIn((await pass(190))[0]);
    const stored = await asSystem(spil, code, async (tx) => JSON.stringify([await tx.selectFrom('dienst_uitnodiging_sleutel').selectAll().where('gemeente', '=', code).execute(), await tx.selectFrom('mail').select('inhoud').where('gemeente', '=', code).execute()]));
    expect(stored).not.toContain(sleutel);
    await expect(see('A'.repeat(43))).rejects.toMatchObject({ status: 404 });
    await expect(spil.as(nobody, 'uitnodiging.bevestiging', { gemeente: code, sleutel, dienst: other })).rejects.toMatchObject({ status: 404 });
    const there = await setUp();
    await expect(spil.as(nobody, 'uitnodiging.gegevens', { gemeente: there.code, sleutel })).rejects.toMatchObject({ status: 404 });
    spil.clock.set('2026-09-16T09:00:00Z');
    const { organisatie: of } = (await spil.as(beheer, 'dienst.controle', {})).items.find((item) => item.id === id)!;
    expect(await spil.as(beheer, 'uitnodiging.intrekking', { organisatie: of })).toMatchObject({ aantal: 1 });
    await expect(see(sleutel)).rejects.toMatchObject({ status: 404 });
    await spil.as(beheer, 'uitnodiging.verzending', { organisatie: of });
    const again = secretIn((await pass(0))[0]);
    expect(await see(again)).toMatchObject({ organisatie: 'Duinlicht' });
    await pass(61);
    await expect(see(again)).rejects.toMatchObject({ status: 404 });
  });

  it('shows how an entry read, who changed it and when, and goes back to an earlier version as a new one', async () => {
    const { add, beheer } = await setUp();
    const id = await add();
    await spil.as(beheer, 'dienst.wijziging', { id, inhoud: exampleDienst({ organisatie, naam: 'Anders', kosten: 'Gratis' }) }, { ifMatch: 1 });
    const history = await spil.as(beheer, 'dienst.versies', { id });
    expect(history).toMatchObject({ naam: 'Anders', versie: 2, items: [{ versie: 2, velden: ['kosten', 'naam'] }, { versie: 1 }] });
    expect(await spil.as(beheer, 'dienst.herstel', { id, versie: 1 } as never, { ifMatch: 2 })).toEqual({ id, versie: 3 });
    expect(await spil.as(nobody, 'dienst.gegevens', { id })).toMatchObject({ naam: 'Eettafel De Linde', kosten: '€ 7 voor drie gangen', versie: 3 });
    expect((await spil.as(beheer, 'dienst.versies', { id })).items).toHaveLength(3);
    await expect(spil.as(beheer, 'dienst.herstel', { id, versie: 9 } as never, { ifMatch: 3 })).rejects.toMatchObject({ status: 404 });
  });

  it('lists what nobody looked at for longest first, page by page', async () => {
    const { add, beheer } = await setUp();
    for (const [naam, gecontroleerdOp] of [['B', '2026-02-01'], ['A', null], ['C', '2025-01-01']] as const) await add({ naam, gecontroleerdOp });
    const seen: string[] = [];
    for (let cursor: string | undefined; ;) {
      const page = await spil.as(beheer, 'dienst.controle', { aantal: 2, ...(cursor === undefined ? {} : { cursor }) });
      seen.push(...page.items.map(({ naam }) => naam));
      cursor = page.volgende;
      if (cursor === undefined) break;
    }
    expect(seen).toEqual(['A', 'C', 'B']);
  });
});
