import { expect, it } from 'vitest';
import { forEachEngine } from '../../src/platform/testing/engines.ts';
import { asSystem } from '../../src/platform/testing/people.ts';
import { makeTestSpil } from '../../src/platform/testing/spil.ts';
import { makeConductor } from '../../src/platform/journal/conductor.ts';
import { parseGemeenteCode } from '../../src/platform/id.ts';
import { findGrants } from '../../src/registers/dossier/index.ts';
import { kaartdomeinen, socialeKaart } from '../../src/voor-de-toegang/sociale-kaart/index.ts';
import { gebieden } from '../region/gebieden.ts';
import { laySocialeKaart } from './lay-sociale-kaart.ts';
import { listDemoDiensten, soorten } from './list-diensten.ts';

it('is 200 invented entries of at least 40 kinds, in every gemeente, every cluster and every leefdomein, the same at every run', () => {
  const diensten = listDemoDiensten();
  expect(diensten).toHaveLength(200);
  expect(listDemoDiensten()).toEqual(diensten);
  expect(new Set(soorten.map(({ naam }) => naam)).size).toBeGreaterThanOrEqual(40);
  for (const { gemeente } of gebieden) expect(diensten.filter((d) => d.gemeente === gemeente).length).toBeGreaterThanOrEqual(45);
  expect(new Set(diensten.map(({ inhoud }) => inhoud.cluster)).size).toBe(4);
  expect(new Set(diensten.flatMap(({ inhoud }) => inhoud.leefdomeinen))).toEqual(new Set(kaartdomeinen));
});

it('names nobody who can be called or visited on the internet', () => {
  for (const { inhoud } of listDemoDiensten()) {
    expect(inhoud.organisatie.website).toMatch(/\.example$/);
    for (const number of [inhoud.organisatie.telefoon, ...(inhoud.contacten ?? []).map(({ telefoon }) => telefoon)]) expect(number).toMatch(/^088 555 \d{4}$/);
  }
});

it('has no two entries of one name in one gemeente', () => {
  const names = listDemoDiensten().map(({ gemeente, inhoud }) => `${gemeente} ${inhoud.naam}`);
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
});

forEachEngine('the sociale kaart of the demo', (db) => {
  const spil = makeTestSpil(db, [socialeKaart], findGrants);
  const codes = gebieden.map(({ gemeente }) => parseGemeenteCode(gemeente));

  it('is entered once, and answers everyday questions', async () => {
    for (const { gemeente, wijken } of gebieden) await asSystem(spil, gemeente, (tx) => tx.insertInto('wijk').values(wijken.map(({ code, naam }) => ({ gemeente, code, naam }))).execute());
    expect(await laySocialeKaart(spil.env)).toBe(200);
    await makeConductor(spil.env, [socialeKaart], () => Promise.resolve([...codes]), (error) => { throw error; }).settle();
    const first = async (tekst: string): Promise<string[]> => (await spil.as({ soort: 'anoniem' }, 'dienst.lijst', { gemeente: '0383', tekst, aantal: 3 })).items.map(({ naam }) => naam);
    expect(await first('ik kan de rekeningen niet meer betalen')).toContain('Schuldhulpmaatje');
    expect((await first('Mijn moeder vergeet steeds meer')).join()).toContain('Geheugencafé');
    expect((await first('ik zit alleen en wil graag samen eten')).join()).toContain('Eettafel');
    expect(await first('wie kan mijn was doen en strijken')).toContain('Was- en strijkservice Het Kraakheldere Laken');
    expect((await first('hoe kom ik in het ziekenhuis, ik heb geen auto')).join()).toContain('Vervoer door vrijwilligers');
  }, 120_000);
});
