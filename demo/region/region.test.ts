import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import type { Lifecycle } from '../../src/platform/act/lifecycle.ts';
import type { Database } from '../../src/platform/database/database.ts';
import { isTestBsn, parseBsn } from '../../src/registers/persoon/index.ts';
import { modules } from '../../src/modules.ts';
import type { Place } from '../../src/testing/place/place.ts';
import { copyDemo } from '../../src/testing/place/told-demo.ts';
import { personas } from '../identity/personas.ts';
import { listDemoHuishoudens, listDemoPersonen } from './index.ts';
import { stories, storyPersonas } from './stories/index.ts';
import { digestOfRegion } from './testing/digest-of-region.ts';

/** By engine. */
const digests = new Map<string, ReadonlyMap<string, string>>();

it('invents the same households at every run, with test BSNs only, each once', () => {
  const one = listDemoHuishoudens();
  expect(listDemoHuishoudens().map(({ persoonslijsten }) => persoonslijsten)).toEqual(one.map(({ persoonslijsten }) => persoonslijsten));
  const bsns = listDemoPersonen().map(({ bsn }) => bsn);
  expect(bsns.every((bsn) => bsn !== undefined && isTestBsn(parseBsn(bsn)))).toBe(true);
  expect(new Set(bsns).size).toBe(bsns.length);
});

it('lets you be somebody of each of the ten stories, beside the personas', () => {
  expect(stories).toHaveLength(10);
  expect(stories.every(({ mensen }) => mensen.length > 0)).toBe(true);
  const names = [...personas, ...storyPersonas].map(({ sleutel }) => sleutel);
  expect(new Set(names).size).toBe(names.length);
});

/** Where the state of each lifecycle is kept. What a decision was stays readable in its outcome: it is made known at once. */
const kept: Readonly<Record<string, { tabel: string; kolommen: readonly string[] }>> = {
  melding: { tabel: 'melding', kolommen: ['toestand'] }, signaal: { tabel: 'signaal', kolommen: ['toestand'] }, crisis: { tabel: 'crisis', kolommen: ['toestand'] }, verslag: { tabel: 'verslag', kolommen: ['toestand'] }, ondersteuningsplan: { tabel: 'plan_versie', kolommen: ['toestand'] }, aanvraag: { tabel: 'aanvraag', kolommen: ['toestand'] },
  familiegroepsplan: { tabel: 'familiegroepsplan', kolommen: ['toestand'] }, wijknetwerk: { tabel: 'wijknetwerk', kolommen: ['toestand'] }, netwerkafspraak: { tabel: 'netwerkafspraak', kolommen: ['toestand'] }, wijkbehoefte: { tabel: 'wijkbehoefte', kolommen: ['toestand'] },
  beschikking: { tabel: 'beschikking', kolommen: ['toestand', 'uitkomst'] }, toewijzing: { tabel: 'toewijzing', kolommen: ['toestand'] }, bezwaar: { tabel: 'bezwaar', kolommen: ['toestand'] }, klacht: { tabel: 'klacht', kolommen: ['toestand'] },
  clientondersteuning: { tabel: 'clientondersteuning', kolommen: ['toestand'] }, correctieverzoek: { tabel: 'correctieverzoek', kolommen: ['toestand'] }, berichtenwisseling: { tabel: 'berichtenwisseling', kolommen: ['toestand'] }, ervaringsvraag: { tabel: 'ervaringsvraag', kolommen: ['toestand'] }, spreektijd: { tabel: 'spreektijd', kolommen: ['toestand'] },
};
/** No dossier of the demo is old enough to be destroyed. */
const later: ReadonlySet<string> = new Set(['vernietiging']);
const lifecycles = modules.flatMap((module): readonly Lifecycle[] => ('lifecycles' in module ? module.lifecycles : [])).filter(({ naam }) => !later.has(naam));

const engines = process.env['SPIL_TEST_POSTGRES'] ? (['embedded', 'postgres'] as const) : (['embedded'] as const);
describe.each(engines)('the demo region [%s]', (engine) => {
  let place: Place;
  let database: Database;
  const count = async (tabel: string, where = sql`true`): Promise<number> => (await sql<{ n: number }>`select count(*)::int as n from ${sql.table(tabel)} where ${where}`.execute(database.owner)).rows[0]?.n ?? 0;
  beforeAll(async () => {
    place = await copyDemo(engine);
    database = await place.open();
    digests.set(engine, await digestOfRegion(database));
  }, 600_000);
  afterAll(async () => {
    await database.close();
    await place.remove();
  });

  it('has a dossier for every household that asked, in all four gemeenten, each in a wijk', async () => {
    // And one more: a signal that became a melding.
    expect(await count('dossier')).toBe(listDemoHuishoudens().length + stories.length + 1);
    for (const gemeente of ['0373', '0383', '0399', '0450']) expect(await count('melding', sql`gemeente = ${gemeente}`)).toBeGreaterThan(8);
    expect(await count('melding', sql`wijk is null`)).toBe(0);
  });

  it.each(lifecycles)('shows $naam in every state of its life', async ({ naam, toestanden }) => {
    const place = kept[naam];
    const found = new Set<string>();
    for (const kolom of place?.kolommen ?? []) {
      const { rows } = await sql<{ toestand: string | null }>`select distinct ${sql.ref(kolom)} as toestand from ${sql.table(place?.tabel ?? '')}`.execute(database.owner);
      for (const { toestand } of rows) if (toestand !== null) found.add(toestand);
    }
    expect([...found].toSorted()).toEqual(toestanden.toSorted());
  });

  it('has plans signed online, on paper and anew, help under the Wmo and the Jeugdwet, and terms that were broken', async () => {
    for (const wijze of ['online', 'papier']) expect(await count('plan_handtekening', sql`wijze = ${wijze}`)).toBeGreaterThan(0);
    for (const wet of ['wmo', 'jeugd']) expect(await count('toewijzing', sql`wet = ${wet} and toestand = 'gestart'`)).toBeGreaterThan(0);
    for (const soort of ['WMO301', 'JW301', 'WMO302', 'WMO305', 'JW305', 'WMO307', 'WMO308']) expect(await count('bericht', sql`soort = ${soort}`)).toBeGreaterThan(0);
    expect(await count('termijn', sql`regel = 'wmo-onderzoek' and toestand = 'lopend' and einddatum < '2026-11-20'`)).toBeGreaterThan(2);
    expect(await count('ervaring_telling', sql`periode = '2026-K3' and indeling = 'gemeente' and vraag = '*' and aantal >= 10`)).toBeGreaterThan(7);
    expect(await count('klantcontact', sql`toestand in ('beantwoord', 'doorgeleid')`)).toBeGreaterThan(20);
  });

  it('asks Ria how the help is going, in the weeks after the demo opens', async () => {
    const ria = sql`toestand = 'open' and soort = 'voorziening' and vanaf < '2026-11-20' and tot > '2026-12-20' and houder in (select 'p:' || id from persoon where geslachtsnaam = 'Oudejans')`;
    expect(await count('ervaringsvraag', ria)).toBe(1);
  });

  it('leaves the inwoner of the personas without a dossier: her story is told by who tries it', async () => {
    expect(await count('persoon', sql`geslachtsnaam = 'Wit'`)).toBe(0);
  });
});

// Two tellings that know nothing of each other, one on each engine.
it.skipIf(process.env['SPIL_TEST_POSTGRES'] === undefined)('is identical at every run: in every table, ids, texts, documents and events', () => {
  const [one, other] = [digests.get('embedded'), digests.get('postgres')];
  expect(one?.size).toBeGreaterThan(30);
  expect(other).toEqual(one);
});
