import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { openPostgres, type Database } from './platform/database/database.ts';
import { migrate } from './platform/database/migrate.ts';
import { makeReplica, type Replica, type ReplicaState } from './platform/database/replica.ts';
import { makeGemeente } from './platform/testing/people.ts';
import { makeTestSpil } from './platform/testing/spil.ts';
import { dossier, findGrants } from './registers/dossier/index.ts';
import { knownInwoner } from './registers/persoon/testing/known-inwoner.ts';
import { hasPrograms, makeClusters, type Cluster, type Clusters } from './testing/cluster/cluster.ts';
import { melding } from './toegang/melding/index.ts';
import { klantcontact } from './voor-de-toegang/klantcontact/index.ts';

const minutes = 60_000;
const limit = 1000;

describe.skipIf(process.env['SPIL_TEST_POSTGRES'] === undefined || !hasPrograms())('a replica to read from (a server only: the embedded database has none)', () => {
  let clusters: Clusters;
  let copy: Cluster;
  let database: Database;
  let onReplica: Database;
  let replica: Replica;
  const states: ReplicaState[] = [];
  /** Statements that went to the replica about something of people. */
  let asked = 0;
  const spil = makeTestSpil({ engine: 'postgres', database: () => database, countStatements: () => Promise.resolve(0) }, [dossier, klantcontact, melding], findGrants, { get replica() { return replica; } });

  beforeAll(async () => {
    clusters = await makeClusters();
    await clusters.first.ask('create database spil');
    database = await openPostgres(clusters.first.url('spil'), { poolSize: 5 });
    await migrate(database, resolve(import.meta.dirname, '../migrations'));
    copy = await clusters.first.makeReplica();
    onReplica = await openPostgres(copy.url('spil'), { poolSize: 5, onStatement: ({ text }) => { if (/from "?melding/.test(text)) asked += 1; } });
    replica = makeReplica(database, onReplica, limit);
    replica.follow((state) => states.push(state));
  }, 5 * minutes);
  afterAll(async () => {
    await replica.close();
    await database.close();
    await clusters.remove();
  });

  async function tell() {
    const gemeente = await makeGemeente(spil);
    const inwoner = await knownInwoner(spil, gemeente.code, { voornamen: 'Johanna', voorvoegsel: 'van', geslachtsnaam: 'Duinen', geboortedatum: '1951-04-02' });
    const medewerker = await gemeente.staff('klantcontact');
    const told = await spil.answer(medewerker, 'melding.registratie', { persoon: inwoner.id, kanaal: 'telefoon', vraag: 'Mijn man vergeet steeds meer.' });
    await spil.conductor.settle();
    return { gemeente: gemeente.code, inwoner, medewerker, id: (told.output as { id: string }).id, positie: told.positie };
  }
  const lines = async (gemeente: string): Promise<string[]> => (await sql<{ act: string }>`select act from inzage where gemeente = ${gemeente} and act = 'melding.gegevens'`.execute(database.owner)).rows.map(({ act }) => act);
  /** Waits, with a question, until the replica answers, or no longer does. */
  async function until(follows: boolean): Promise<void> {
    for (const end = performance.now() + 20_000; performance.now() < end; await new Promise((done) => setTimeout(done, 50))) {
      const seen = await replica.look({ gemeenten: [], actor: 's:proef', houder: '', doel: 'proef' }, () => Promise.resolve({}), false);
      if ((seen !== undefined) === follows) return;
    }
    throw new Error(follows ? 'the replica is not read from' : 'the replica is still read from');
  }

  it('answers what is looked at, after the line of who looked stands at the primary; somebody sees there what they just did', async () => {
    await until(true);
    const { gemeente, inwoner, id, positie } = await tell();
    const before = asked;
    expect(await spil.as(inwoner, 'melding.gegevens', { id }, { vanaf: positie })).toMatchObject({ id, vraag: 'Mijn man vergeet steeds meer.' });
    expect(asked).toBeGreaterThan(before);
    expect(await lines(gemeente)).toHaveLength(1);
  }, minutes);

  it('tells nothing when the line of who looked cannot be kept', async () => {
    const { gemeente, inwoner, id, positie } = await tell();
    await spil.as(inwoner, 'melding.gegevens', { id }, { vanaf: positie });
    // No line of this gemeente can be kept any more.
    await sql`alter table inzage add constraint vol check (gemeente <> ${sql.lit(gemeente)}) not valid`.execute(database.owner);
    const before = asked;
    await expect(spil.as(inwoner, 'melding.gegevens', { id })).rejects.toThrow(/vol/);
    expect(asked).toBeGreaterThan(before);
    await sql`alter table inzage drop constraint vol`.execute(database.owner);
    expect(await lines(gemeente)).toHaveLength(1);
  }, minutes);

  it('leaves a refusal to the primary, with its line', async () => {
    const { gemeente, id } = await tell();
    const stranger = await makeGemeente(spil);
    const other = await stranger.staff('klantcontact');
    await expect(spil.as(other, 'melding.gegevens', { id })).rejects.toMatchObject({ status: 403 });
    const refused = await sql<{ uitkomst: string }>`select uitkomst from inzage where gemeente = ${gemeente} and act = 'melding.gegevens'`.execute(database.owner);
    expect(refused.rows).toEqual([{ uitkomst: 'geweigerd' }]);
  }, minutes);

  it('that is behind is waited for two seconds at most and then passed over; it is told once, and read from again when it is there', async () => {
    await until(true);
    await copy.ask('select pg_wal_replay_pause()');
    const start = performance.now();
    const { inwoner, id, positie } = await tell();
    const told = performance.now();
    const before = asked;
    expect(await spil.as(inwoner, 'melding.gegevens', { id }, { vanaf: positie })).toMatchObject({ id });
    expect(performance.now() - told).toBeLessThan(3500);
    expect(asked).toBe(before);
    await until(false);
    expect(performance.now() - start).toBeLessThan(20_000);
    // Now nobody waits for it.
    const quick = performance.now();
    expect(await spil.as(inwoner, 'melding.gegevens', { id }, { vanaf: positie })).toMatchObject({ id });
    expect(performance.now() - quick).toBeLessThan(1500);
    expect(asked).toBe(before);
    await expect.poll(() => states.filter((state) => state === 'achter').length, { timeout: 5000 }).toBe(1);
    await copy.ask('select pg_wal_replay_resume()');
    await until(true);
    expect(await spil.as(inwoner, 'melding.gegevens', { id }, { vanaf: positie })).toMatchObject({ id });
    expect(asked).toBeGreaterThan(before);
    expect(states).toEqual(['achter', 'gevolgd']);
  }, 2 * minutes);

  it('that is gone is passed over at once and told once, and is read from again when it is back', async () => {
    await until(true);
    states.length = 0;
    const { inwoner, id, positie } = await tell();
    await copy.end('kill');
    expect(await spil.as(inwoner, 'melding.gegevens', { id }, { vanaf: positie })).toMatchObject({ id });
    await expect.poll(() => states, { timeout: 5000 }).toEqual(['weg']);
    await copy.start();
    await until(true);
    expect(states.filter((state) => state !== 'achter')).toEqual(['weg', 'gevolgd']);
  }, 2 * minutes);

  it('that became a server of its own is not read from any more', async () => {
    await until(true);
    states.length = 0;
    await copy.promote();
    await until(false);
    await expect.poll(() => states, { timeout: 5000 }).toEqual(['zelfstandig']);
    const { inwoner, id } = await tell();
    expect(await spil.as(inwoner, 'melding.gegevens', { id })).toMatchObject({ id });
  }, 2 * minutes);
});
