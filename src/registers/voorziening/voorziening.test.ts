import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { makeTestSpil } from '../../platform/testing/spil.ts';
import { asSystem, makeGemeente } from '../../platform/testing/people.ts';
import { sharedData } from '../../platform/testing/shared-data.ts';
import type { Actor } from '../../platform/access/actor.ts';
import { findGrants } from '../dossier/index.ts';
import { listAanbod, voorziening } from './index.ts';
import type { VoorzieningRegistratie } from './voorziening.schema.ts';
import { categorieen, clusterOf, clusters, eenheden, frequenties } from './voorziening.ts';

const begeleiding: VoorzieningRegistratie = {
  wet: 'wmo', categorie: '02', code: '02A05', naam: 'Begeleiding thuis', omschrijving: 'Iemand helpt u thuis om uw week op orde te houden.', trede: 'individueel', beschikkingNodig: true, eenheid: '04', frequentie: '2',
  leveringsvormen: ['natura', 'pgb'], geldigVan: '2026-01-01',
};

describe('the code lists of the productenboek', () => {
  const table = (file: string | undefined): [string, string][] =>
    file === undefined ? [] : [...readFileSync(file, 'utf8').matchAll(/^\|\s*([0-9]+)\s*\|\s*(.+?)\s*\|\s*$/gm)].map((m) => [m[1] ?? '', m[2] ?? '']);

  it.skipIf(sharedData('istandaarden') === undefined)('are those of iWmo 3.2: every categorie, eenheid and frequentie, no more and no fewer', () => {
    const codes = (path: string) => table(sharedData(`istandaarden/wmo/codelijsten/${path}`)).map(([code]) => code).toSorted();
    expect(Object.keys(categorieen.wmo).toSorted()).toEqual(codes('WMO020_Productcategorie.md'));
    expect(Object.keys(eenheden).toSorted()).toEqual(codes('WJ756_Eenheid.md'));
    expect(Object.keys(frequenties).toSorted()).toEqual(codes('WMO757_Frequentie.md'));
  });

  it('put every categorie in a cluster of the bouwtekening, and nothing that an act does not know', () => {
    for (const wet of ['wmo', 'jeugd', 'participatie'] as const) for (const code of Object.keys(categorieen[wet])) expect(clusters).toContain(clusterOf(wet, code));
    expect(clusterOf('wmo', '45')).toBeUndefined();
  });
});

forEachEngine('voorziening', (db) => {
  const spil = makeTestSpil(db, [voorziening], findGrants);

  async function setUp() {
    const gemeente = await makeGemeente(spil);
    const inkoper = await gemeente.staff('inkoper');
    const generalist = await gemeente.staff('generalist');
    const aanbieder = await gemeente.organisation('aanbieder', 'aanbieder');
    return { gemeente, inkoper, generalist, aanbieder };
  }

  it('shows the inkoper’s new entry to the generalist, with who delivers it and at which tarief today', async () => {
    const { inkoper, generalist, aanbieder } = await setUp();
    const { id } = await spil.as(inkoper, 'voorziening.registratie', begeleiding);
    await spil.as(inkoper, 'voorziening.aanbod', { id, leveringsvorm: 'natura', organisatie: aanbieder.organisatie, vanaf: '2026-01-01', tarief: 5820 }, { ifMatch: 1 });
    await spil.as(inkoper, 'voorziening.aanbod', { id, leveringsvorm: 'pgb', organisatie: null, vanaf: '2026-01-01', tarief: 2500 }, { ifMatch: 2 });
    expect(await spil.as(generalist, 'voorziening.gegevens', { id })).toMatchObject({
      naam: 'Begeleiding thuis', categorieNaam: 'Begeleiding', versie: 3, aanbod: [{ organisatieNaam: 'Stichting aanbieder', tarief: 5820 }, { organisatie: null, leveringsvorm: 'pgb', tarief: 2500 }],
    });
  });

  it('tells what a volume and period cost at each aanbieder and as a pgb, side by side', async () => {
    const { inkoper, generalist, aanbieder } = await setUp();
    const { id } = await spil.as(inkoper, 'voorziening.registratie', begeleiding);
    await spil.as(inkoper, 'voorziening.aanbod', { id, leveringsvorm: 'natura', organisatie: aanbieder.organisatie, vanaf: '2026-01-01', tarief: 5820 }, { ifMatch: 1 });
    await spil.as(inkoper, 'voorziening.aanbod', { id, leveringsvorm: 'pgb', organisatie: null, vanaf: '2026-01-01', tarief: 2500 }, { ifMatch: 2 });
    const asked = { id, volume: 3, frequentie: '2', van: '2026-04-06', tot: '2026-04-19' } as const;
    expect((await spil.as(generalist, 'voorziening.gegevens', asked)).aanbod.map((a) => a.prijsCenten)).toEqual([2 * 3 * 5820, 2 * 3 * 2500]);
    await expect(spil.as(generalist, 'voorziening.gegevens', { ...asked, tot: '2026-04-05' })).rejects.toMatchObject({ code: 'PeriodeOnmogelijk' });
  });

  it('keeps the tarief of each day: a new one begins on its day and an earlier planned one stays', async () => {
    const { gemeente, inkoper, aanbieder } = await setUp();
    const { id } = await spil.as(inkoper, 'voorziening.registratie', begeleiding);
    const set = (versie: number, vanaf: string, tarief: number | null) => spil.as(inkoper, 'voorziening.aanbod', { id, leveringsvorm: 'natura', organisatie: aanbieder.organisatie, vanaf, tarief }, { ifMatch: versie });
    await set(1, '2026-01-01', 5000);
    await set(2, '2027-01-01', 5500);
    await set(3, '2026-07-01', 5200);
    await set(4, '2026-07-01', 5250);
    await set(5, '2028-01-01', null);
    const on = (day: string) => asSystem(spil, gemeente.code, async (tx) => (await listAanbod(tx, gemeente.code, id, day)).map((a) => a.tarief));
    expect([await on('2025-12-31'), await on('2026-06-30'), await on('2026-07-01'), await on('2026-12-31'), await on('2027-01-01'), await on('2027-12-31'), await on('2028-01-01')])
      .toEqual([[], [5000], [5250], [5250], [5500], [5500], []]);
  });

  it('finds by wet, rung and half-typed words, page by page by name, and only what holds today', async () => {
    const { inkoper, generalist } = await setUp();
    const make = (naam: string, code: string, more: object = {}) => spil.as(inkoper, 'voorziening.registratie', { ...begeleiding, naam, code, ...more });
    await make('Dagbesteding ouderen', '07A01', { categorie: '07', trede: 'collectief' });
    await make('Ambulante jeugdhulp', '45A04', { wet: 'jeugd', categorie: '45' });
    await make('Begeleiding groep', '02B01');
    await make('Oude begeleiding', '02X01', { geldigTot: '2026-02-01' });
    const names = async (input: object) => (await spil.as(generalist, 'voorziening.lijst', input)).items.map((i) => i.naam);
    expect(await names({})).toEqual(['Ambulante jeugdhulp', 'Begeleiding groep', 'Dagbesteding ouderen']);
    expect(await names({ wet: 'jeugd' })).toEqual(['Ambulante jeugdhulp']);
    expect(await names({ trede: 'collectief' })).toEqual(['Dagbesteding ouderen']);
    expect(await names({ tekst: 'begel' })).toEqual(['Begeleiding groep']);
    expect(await names({ tekst: 'niets' })).toEqual([]);
    const first = await spil.as(generalist, 'voorziening.lijst', { aantal: 2 });
    expect(first.items).toHaveLength(2);
    expect(await names({ aantal: 2, ...(first.volgende ? { cursor: first.volgende } : {}) })).toEqual(['Dagbesteding ouderen']);
  });

  it('refuses a categorie of another act, a code twice, and days in the wrong order', async () => {
    const { inkoper } = await setUp();
    await expect(spil.as(inkoper, 'voorziening.registratie', { ...begeleiding, categorie: '45' })).rejects.toMatchObject({ code: 'InvoerOnjuist', fouten: [{ pad: '/categorie' }] });
    await expect(spil.as(inkoper, 'voorziening.registratie', { ...begeleiding, geldigTot: '2026-01-01' })).rejects.toMatchObject({ fouten: [{ pad: '/geldigTot' }] });
    await expect(spil.as(inkoper, 'voorziening.registratie', { ...begeleiding, code: '123456' })).rejects.toMatchObject({ status: 400 });
    await spil.as(inkoper, 'voorziening.registratie', begeleiding);
    await expect(spil.as(inkoper, 'voorziening.registratie', begeleiding)).rejects.toMatchObject({ code: 'CodeBestaatAl', status: 409 });
  });

  it('refuses aanbod that does not fit: another form, a gemeente as aanbieder, a pgb with an aanbieder, a tarief for euros', async () => {
    const { gemeente, inkoper, aanbieder } = await setUp();
    const { id } = await spil.as(inkoper, 'voorziening.registratie', { ...begeleiding, leveringsvormen: ['natura'] });
    const { id: euros } = await spil.as(inkoper, 'voorziening.registratie', { ...begeleiding, code: '02E01', eenheid: '83' });
    const partner = await gemeente.organisation('partner', 'ketenpartner');
    const set = (voorzieningId: string, more: object) => spil.as(inkoper, 'voorziening.aanbod', { id: voorzieningId, leveringsvorm: 'natura', organisatie: aanbieder.organisatie, vanaf: '2026-01-01', tarief: 1, ...more }, { ifMatch: 1 });
    await expect(set(id, { leveringsvorm: 'pgb', organisatie: null })).rejects.toMatchObject({ code: 'LeveringsvormPastNiet' });
    await expect(set(id, { organisatie: partner.organisatie })).rejects.toMatchObject({ code: 'GeenAanbieder' });
    await expect(set(euros, { leveringsvorm: 'pgb' })).rejects.toMatchObject({ code: 'OrganisatiePastNiet' });
    await expect(set(euros, { tarief: 100 })).rejects.toMatchObject({ code: 'TariefPastNiet' });
    await expect(set(euros, {})).resolves.toMatchObject({ versie: 2 });
  });

  it('lets nobody overwrite what they have not seen', async () => {
    const { inkoper } = await setUp();
    const { id } = await spil.as(inkoper, 'voorziening.registratie', begeleiding);
    await spil.as(inkoper, 'voorziening.wijziging', { ...begeleiding, id, naam: 'Eerst' }, { ifMatch: 1 });
    await expect(spil.as(inkoper, 'voorziening.wijziging', { ...begeleiding, id, naam: 'Te laat' }, { ifMatch: 1 })).rejects.toMatchObject({ status: 412 });
    await expect(spil.as(inkoper, 'voorziening.wijziging', { ...begeleiding, id, naam: 'Blind' })).rejects.toMatchObject({ status: 428 });
  });

  describe('who may', () => {
    const staff = ['klantcontact', 'teamleider', 'generalist', 'procesregisseur', 'expert', 'beschikkingen', 'inkoper', 'controller', 'bestuurder', 'raadslid', 'privacy', 'beheer'] as const;
    // Written by hand: who reads the productenboek, and who keeps it.
    const reads = new Set<string>(['klantcontact', 'teamleider', 'generalist', 'procesregisseur', 'expert', 'beschikkingen', 'inkoper', 'controller', 'beheer']);
    const keeps = new Set<string>(['inkoper', 'beheer']);

    it('reads and keeps as the table says; an aanbieder, an inwoner and a neighbouring gemeente do neither', async () => {
      const { gemeente, inkoper, aanbieder } = await setUp();
      const { id } = await spil.as(inkoper, 'voorziening.registratie', begeleiding);
      const status = (work: Promise<unknown>) => work.then(() => 200, (error: unknown) => (error as { status: number }).status);
      const tries = async (actor: Actor) => [await status(spil.as(actor, 'voorziening.gegevens', { id })), await status(spil.as(actor, 'voorziening.aanbod', { id, leveringsvorm: 'pgb', organisatie: null, vanaf: '2026-01-01', tarief: 1 }, { ifMatch: 0 }))];
      for (const rol of staff) expect([rol, ...await tries(await gemeente.staff(rol))]).toEqual([rol, reads.has(rol) ? 200 : 403, keeps.has(rol) ? 412 : 403]);
      const persoon = spil.newId(gemeente.code);
      expect(await tries(aanbieder)).toEqual([403, 403]);
      expect(await tries({ soort: 'inwoner', id: persoon, naam: 'Nel Duin', personen: [{ gemeente: gemeente.code, persoon }] })).toEqual([403, 403]);
      expect(await tries({ soort: 'anoniem' })).toEqual([401, 401]);
      expect(await tries(await (await makeGemeente(spil)).staff('inkoper'))).toEqual([403, 403]);
    });
  });

  it('reads one entry with its aanbod in as many statements with one aanbieder as with ten', async () => {
    const { gemeente, inkoper, generalist } = await setUp();
    const { id } = await spil.as(inkoper, 'voorziening.registratie', begeleiding);
    const add = async (versie: number) => spil.as(inkoper, 'voorziening.aanbod', { id, leveringsvorm: 'natura', organisatie: (await gemeente.organisation('aanbieder', 'aanbieder')).organisatie, vanaf: '2026-01-01', tarief: 100 }, { ifMatch: versie });
    await add(1);
    const count = () => db.countStatements(() => spil.as(generalist, 'voorziening.gegevens', { id }));
    const one = await count();
    for (let versie = 2; versie <= 10; versie++) await add(versie);
    expect(await count()).toBe(one);
    expect(one).toBeLessThanOrEqual(5);
  });
});
