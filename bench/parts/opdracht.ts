import { sql } from 'kysely';
import type { Actor } from '../../src/platform/access/actor.ts';
import { asSystem, makeGemeente } from '../../src/platform/testing/people.ts';
import { kindsOf } from '../../src/platform/journal/conductor.ts';
import type { Reader } from '../../src/platform/journal/reader.ts';
import { runReader } from '../../src/platform/journal/run-reader.ts';
import { sealGemeente } from '../../src/platform/journal/sealer.ts';
import type { Module } from '../../src/platform/act/module.ts';
import { modules } from '../../src/modules.ts';
import { insertPersoon } from '../../src/registers/persoon/index.ts';
import { testBsns } from '../../demo/region/test-bsn.ts';
import { openSpil, type BenchSpil } from '../bench-spil.ts';
import { rate } from '../measure.ts';
import type { Part } from '../part.ts';

const count = 300;
/** Decided before: what is compiled and planned once is no measure of a day. */
const before = 60;
const names = { voornamen: 'Nel', voorletters: 'N.', voorvoegsel: '', geslachtsnaam: 'Duin', partner_voorvoegsel: '', partner_geslachtsnaam: '', naamgebruik: 'eigen', naam: 'N. Duin', geslacht: 'vrouw' } as const;
const address = { straat: 'Zeeweg', huisnummer: 3, huisletter: '', huisnummertoevoeging: '', postcode: '1901AA', plaats: 'Castricum', wijk: null, buurt: null } as const;
const rest = { geboortedatum: '1951-04-02', geboortedatum_deel: 'volledig', telefoon: '', email: '', taal: 'nl', geheimhouding: false, overleden_op: null, herkomst: 'brp', brp_opgehaald_op: null, moment: '2026-03-10T09:00:00.000Z' } as const;

/** Meldingen of so many households, and what is needed to grant each of them help at once. */
async function makeMeldingen(spil: BenchSpil) {
  const gemeente = await makeGemeente(spil);
  const { code } = gemeente;
  const [teamleider, generalist, inkoper] = [await gemeente.staff('teamleider'), await gemeente.staff('generalist'), await gemeente.staff('inkoper')];
  const { organisatie } = await gemeente.organisation('aanbieder', 'aanbieder', '41999901');
  const voorziening = await spil.as(inkoper, 'voorziening.registratie', {
    wet: 'wmo', omschrijving: '', trede: 'individueel', beschikkingNodig: true, eenheid: '04', frequentie: '2', geldigVan: '2026-01-01', naam: 'Hulp bij het huishouden', code: '01A01', categorie: '01', leveringsvormen: ['natura'],
  });
  await spil.as(inkoper, 'voorziening.aanbod', { id: voorziening.id, leveringsvorm: 'natura', organisatie, vanaf: '2026-01-01', tarief: 3000 }, { ifMatch: 1 });
  const bsns = testBsns();
  const meldingen: string[] = [];
  for (let at = 0; at < before + count; at++) {
    const persoon = spil.newId(code);
    await asSystem(spil, code, (tx) => insertPersoon(tx, spil.env.secrets, { gemeente: code, id: persoon, bsn: bsns.next().value, ...names, ...address, ...rest }));
    const { id } = await spil.as(teamleider, 'melding.registratie', { persoon, kanaal: 'telefoon', vraag: 'Ik red het niet meer alleen.' });
    await spil.as(teamleider, 'melding.toedeling', { id, regisseur: generalist.id });
    meldingen.push(id);
  }
  return { code, generalist, meldingen, voorziening: voorziening.id, organisatie };
}

type Wereld = Awaited<ReturnType<typeof makeMeldingen>>;

async function grantAll(spil: BenchSpil, { generalist, voorziening, organisatie }: Wereld, meldingen: readonly string[]): Promise<void> {
  const grant = (actor: Actor, melding: string) => spil.as(actor, 'beschikking.spoedvoorziening', {
    melding, voorziening, organisatie, leveringsvorm: 'natura', omvang: { volume: 2, eenheid: '04', frequentie: '2' }, van: '2026-03-10', tot: '2026-03-30', resultaat: 'Het huis is schoon', reden: 'Valgevaar',
  });
  const queue = [...meldingen];
  await Promise.all(Array.from({ length: 6 }, async () => {
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) await grant(generalist, next);
  }));
}

/** Runs one reader until nothing is left for it; answers seconds. */
async function timeReader(spil: BenchSpil, code: string, naam: string): Promise<number> {
  const reader = modules.flatMap((module: Module): readonly Reader[] => module.readers ?? []).find((known) => known.naam === naam);
  if (!reader) throw new Error(`No reader is called ${naam}`);
  const start = performance.now();
  let work: number;
  do work = (await sealGemeente(spil.env.database, code)) + (await runReader({ env: spil.env, kinds: kindsOf(modules), reader, gemeente: code }));
  while (work > 0);
  return (performance.now() - start) / 1000;
}

export const opdracht: Part = {
  name: 'opdracht',
  question: 'From decided to made known (letter, terms, inbox), and from there to a WMO301 in the outbox: how many a second?',
  async run({ newDatabase, calibration }) {
    const { spil, database } = await openSpil(await newDatabase('opdracht'));
    try {
      const wereld = await makeMeldingen(spil);
      await spil.conductor.settle();
      const [first, rest] = [wereld.meldingen.slice(0, before), wereld.meldingen.slice(before)];
      await grantAll(spil, wereld, first);
      for (const reader of ['beschikking-bekendmaking', 'toewijzing-geven']) await timeReader(spil, wereld.code, reader);
      await grantAll(spil, wereld, rest);
      // The server does so by itself, within a minute.
      await sql`analyze`.execute(database.owner);
      const letters = await timeReader(spil, wereld.code, 'beschikking-bekendmaking');
      const messages = await timeReader(spil, wereld.code, 'toewijzing-geven');
      const sent = await asSystem(spil, wereld.code, (tx) => tx.selectFrom('bericht').select('id').where('gemeente', '=', wereld.code).where('soort', '=', 'WMO301').execute());
      if (sent.length !== before + count) throw new Error(`${before + count} granted, ${sent.length} in the outbox`);
      return [rate('decision to letter in the inbox', count / letters, undefined, calibration), rate('granted to WMO301 in the outbox', count / messages, 200, calibration)];
    } finally {
      await database.close();
    }
  },
};
