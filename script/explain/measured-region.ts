import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { sql } from 'kysely';
import { openPostgres, type Database } from '../../src/platform/database/database.ts';
import { migrate } from '../../src/platform/database/migrate.ts';
import { makeTestSpil } from '../../src/platform/testing/spil.ts';
import { findGrants } from '../../src/registers/dossier/index.ts';
import { assertTestBsn } from '../../src/registers/persoon/index.ts';
import { modules } from '../../src/modules.ts';
import type { FamilyRegister, WholeSpil } from '../../src/testing/zaak/whole-spil.ts';
import { makeDemoRegion } from '../../demo/region/index.ts';
import { stampRegion } from '../../demo/region/copy/index.ts';
import { demoCode, kaartsleutel } from './questions.ts';
import { codeIndex } from '../../src/platform/secret/secret-code.ts';
import type { SecretBox } from '../../src/platform/secret/secret-box.ts';
import { explaining, readNotice, type Explained } from './explained.ts';

/** What a piece of work took from the database. */
export interface Taken {
  /** Statements that went to it, those that begin and end a transaction too. */
  readonly statements: number;
  /** How it carried out each of them that has a plan. */
  readonly explained: readonly Explained[];
}

/** A region of a known size on a PostgreSQL server that tells how it carries out every statement. */
export interface MeasuredRegion {
  readonly database: Database;
  readonly spil: WholeSpil;
  /** Does a piece of work, one at a time. */
  measure<T>(work: () => Promise<T>): Promise<{ answer: T; taken: Taken }>;
  close(): Promise<void>;
}

const urlOf = (server: string, name: string, options = ''): string => {
  const url = Object.assign(new URL(server), { pathname: `/${name}` });
  if (options !== '') url.searchParams.set('options', options);
  return url.href;
};

/** Of the demo so many households beside those told by hand: of each kind one to copy. */
const told = 12;
/** When the demo ends. */
const today = '2026-11-20T16:00:00Z';

async function onServer(server: string, statement: string): Promise<void> {
  const admin = await openPostgres(server, { poolSize: 1 });
  await sql.raw(statement).execute(admin.owner);
  await admin.close();
}

function spilOn(database: Database, register: FamilyRegister): WholeSpil {
  return makeTestSpil({ engine: 'postgres', database: () => database, countStatements: () => Promise.reject(new Error('measure() tells more')) }, modules, findGrants, { admitBsn: assertTestBsn, get brp() { return register.client; } });
}

/** Opens a database of the server as a region that is watched. */
async function open(server: string, name: string, register: FamilyRegister): Promise<MeasuredRegion> {
  let statements = 0;
  let explained: Explained[] = [];
  const database = await openPostgres(urlOf(server, name, explaining), {
    poolSize: 1,
    onStatement: () => { statements += 1; },
    onNotice: (message) => { explained.push(...[readNotice(message) ?? []].flat()); },
  });
  const spil = spilOn(database, register);
  spil.clock.set(today);
  return {
    database, spil,
    async measure(work) {
      statements = 0;
      explained = [];
      const answer = await work();
      const taken = { statements, explained };
      explained = [];
      return { answer, taken };
    },
    async close() {
      await database.close();
      await onServer(server, `drop database if exists ${name} with (force)`);
    },
  };
}

/** Does work on a database of the server, without being watched. */
async function prepare(server: string, name: string, register: FamilyRegister, work: (spil: WholeSpil) => Promise<unknown>): Promise<void> {
  const database = await openPostgres(urlOf(server, name), { poolSize: 2 });
  try {
    await work(spilOn(database, register));
  } finally {
    await database.close();
  }
}

/** In each gemeente one organisation of the sociale kaart has a link to its entries, with a secret that everybody knows. */
async function inviteOne(owner: Database['owner']): Promise<void> {
  await sql`insert into dienst_uitnodiging select distinct on (gemeente) gemeente, id, id, now(), now() + interval '10 years', now(), now(), now(), null from dienst_organisatie order by gemeente, id desc`.execute(owner);
  await sql`insert into dienst_uitnodiging_sleutel select gemeente, encode(sha256(${kaartsleutel}::bytea), 'hex'), id from dienst_uitnodiging`.execute(owner);
}

/** In each gemeente one who signed up, one who offers help, one who began something, one who told a worry, one who is still telling and one who makes a plan along have a code that everybody knows. */
async function giveCodes(owner: Database['owner'], secrets: SecretBox): Promise<void> {
  for (const tabel of ['inschrijving', 'burenhulp', 'signaal', 'kringlid', 'klad']) {
    await sql`update ${sql.id(tabel)} set code_index = ${codeIndex(secrets, tabel, demoCode)} where id in (select distinct on (gemeente) id from ${sql.id(tabel)} order by gemeente, id desc)`.execute(owner);
  }
  await sql`update initiatief_mens set code_index = ${codeIndex(secrets, 'initiatief', demoCode)} where id in (select distinct on (gemeente) id from initiatief_mens where begonnen order by gemeente, id desc)`.execute(owner);
  await sql`update ontheffing_vrager set code_index = ${codeIndex(secrets, 'ontheffing', demoCode)} where ontheffing in (select distinct on (gemeente) ontheffing from ontheffing_vrager order by gemeente, ontheffing desc)`.execute(owner);
}

/** Of each dossier a proposal and a request to destroy it: the id of the dossier carries the gemeente. */
async function proposeDestruction(owner: Database['owner']): Promise<void> {
  await sql`insert into vernietiging (gemeente, id, dossier, grond, uitleg, toestand, voorgesteld_op, voorgesteld_door, reden)
    select gemeente, id, id, 'termijn', '{}', 'voorgesteld', '2026-03-01T12:00:00Z'::timestamptz + row_number() over (partition by gemeente order by id) * interval '1 minute', 'm:01936d2e-5a00-7000-85ff-000000000001', '' from dossier`.execute(owner);
  await sql`insert into vernietigingsverzoek (gemeente, id, dossier, houder, ontvangen_op, uiterlijk, toestand, motivering) select gemeente, id, id, 'p:voorbeeld', '2026-03-01', '2026-06-01', 'ingediend', '' from dossier`.execute(owner);
}

/** Of each dossier a look that stands out: the id of the dossier carries the gemeente. */
async function lookOut(owner: Database['owner']): Promise<void> {
  await sql`insert into opvallende_inzage (gemeente, id, regel, actor, naam, dag, dossier, aantal, reden, laatst, toelichting, verteld_aan, versie)
    select gemeente, id, 'zonder-taak', 'm:' || regisseur, 'Voorbeeld', date '2026-03-01' + (row_number() over (partition by gemeente order by id))::int % 30, id, 1, '', '2026-03-31T12:00:00Z', '', '', 1 from dossier where regisseur is not null`.execute(owner);
}

/** Regions of these sizes, the demo told once: each has so many open dossiers more. Close each. */
export async function makeRegions(server: string, register: FamilyRegister, sizes: readonly number[]): Promise<MeasuredRegion[]> {
  const name = (at: number): string => `spil_region_${randomUUID().replaceAll('-', '').slice(0, 12)}_${at}`;
  const demo = name(0);
  await onServer(server, `create database ${demo}`);
  try {
    await prepare(server, demo, register, async ({ env }) => {
      await migrate(env.database, join(import.meta.dirname, '../../migrations'));
      await makeDemoRegion(env, modules, told);
      await inviteOne(env.database.owner);
      await giveCodes(env.database.owner, env.secrets);
      // Letters take most of the time of copying and are read by nobody here.
      await env.database.owner.updateTable('document').set({ inhoud: Buffer.alloc(1) }).execute();
    });
    const names = sizes.map((_size, at) => name(at + 1));
    for (const own of names) await onServer(server, `create database ${own} template ${demo} strategy file_copy`);
    await Promise.all(sizes.map((dossiers, at) => prepare(server, names[at] ?? '', register, async ({ env }) => {
      await stampRegion(env, modules, { dossiers });
      await proposeDestruction(env.database.owner);
      await lookOut(env.database.owner);
      // As it is where the database has had a night: otherwise it depends on autovacuum how many pages an index saves.
      await sql.raw('vacuum (analyze)').execute(env.database.owner);
    })));
    return await Promise.all(names.map((own) => open(server, own, register)));
  } finally {
    await onServer(server, `drop database if exists ${demo} with (force)`);
  }
}
