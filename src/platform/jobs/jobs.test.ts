import { afterAll, beforeEach, expect, it } from 'vitest';
import { sql } from 'kysely';
import { forEachEngine } from '../testing/engines.ts';
import { asSystem } from '../testing/people.ts';
import { makeTestSpil } from '../testing/spil.ts';
import { writeAccessLine } from '../access/access-log.ts';
import { verifyHours } from '../access/hour-digest.ts';
import type { Module } from '../act/module.ts';
import { makeJobs, type JobAlarm, type Jobs } from './jobs.ts';

/** Work that counts how often it was done where, in the database and in the same transaction. */
const counted = new Map<string, number>();
let broken = '';
let much = 0;
const telling: Module = {
  name: 'proef', phase: 'registers', acts: [],
  timed: [{
    naam: 'proef.telling', voor: 'gemeente',
    async run(tx, gemeente) {
      await sql`insert into zoek_token (gemeente, soort, token, onderwerp) values (${gemeente}, 'klok', ${String(Math.random())}, gen_random_uuid())`.execute(tx);
      if (broken === gemeente) throw Object.assign(new TypeError('the name of somebody'), { code: 'X1' });
      counted.set(gemeente, (counted.get(gemeente) ?? 0) + 1);
      if (much === 0) return 0;
      much -= 1;
      await new Promise((resolve) => { setTimeout(resolve, 60); });
      return 1;
    },
  }],
};

forEachEngine('timed work', (db) => {
  const spil = makeTestSpil(db, [telling], () => Promise.resolve([]));
  const opened: Jobs[] = [];
  const alarms: JobAlarm[] = [];
  /** One process. */
  const jobsFor = (...gemeenten: readonly string[]): Jobs => {
    const jobs = makeJobs(spil.env, [telling], { gemeenten: () => Promise.resolve(gemeenten), onError: (error) => { throw error; }, onAlarm: (alarm) => alarms.push(alarm) });
    opened.push(jobs);
    return jobs;
  };
  const rows = (gemeente: string) => asSystem(spil, gemeente, (tx) => tx.selectFrom('zoek_token').select('token').where('gemeente', '=', gemeente).where('soort', '=', 'klok').execute());
  beforeEach(() => {
    spil.clock.set('2026-03-10T09:30:00Z');
    Object.assign(alarms, { length: 0 });
    broken = '';
    much = 0;
  });
  afterAll(() => Promise.all(opened.map((jobs) => jobs.stop())));

  it('is done once an hour in each gemeente, however many processes do it', async () => {
    const [one, two] = [spil.newGemeente(), spil.newGemeente()];
    const processes = [jobsFor(one, two), jobsFor(one, two), jobsFor(one, two)];
    const round = () => Promise.all(processes.map((jobs) => jobs.settle()));
    await round();
    await round();
    expect([(await rows(one)).length, (await rows(two)).length]).toEqual([1, 1]);
    spil.clock.advance({ hours: 1 });
    await round();
    expect([(await rows(one)).length, (await rows(two)).length]).toEqual([2, 2]);
  });

  it('that fails leaves nothing half, alarms without words of the error, is tried again, and stops nobody else', async () => {
    const [sick, well] = [spil.newGemeente(), spil.newGemeente()];
    broken = sick;
    await jobsFor(sick, well).settle();
    expect([(await rows(sick)).length, (await rows(well)).length]).toEqual([0, 1]);
    expect(alarms).toEqual([{ gemeente: sick, werk: 'proef.telling', code: 'X1', soort: 'TypeError' }]);
    const waiting = () => sql<{ state: string; later: boolean }>`select state::text, start_after > now() as later from pgboss.job where data->>'gemeente' = ${sick} and data->>'werk' = 'proef.telling'`.execute(db.database().owner);
    expect((await waiting()).rows).toEqual([{ state: 'retry', later: true }]);
    broken = '';
    await sql`update pgboss.job set start_after = now() where data->>'gemeente' = ${sick}`.execute(db.database().owner);
    await jobsFor(sick, well).settle();
    expect((await rows(sick)).length).toBe(1);
    expect((await waiting()).rows).toMatchObject([{ state: 'completed' }]);
  });

  it('that only a newer version knows is left for it, without an alarm', async () => {
    const gemeente = spil.newGemeente();
    const older = makeJobs(spil.env, [], { gemeenten: () => Promise.resolve([gemeente]), onError: (error) => { throw error; }, onAlarm: (alarm) => alarms.push(alarm) });
    opened.push(older);
    await jobsFor(gemeente).settle();
    await sql`update pgboss.job set state = 'created', completed_on = null where data->>'gemeente' = ${gemeente} and data->>'werk' = 'proef.telling'`.execute(db.database().owner);
    const before = (await rows(gemeente)).length;
    await older.settle();
    expect([alarms, (await rows(gemeente)).length]).toEqual([[], before]);
    await sql`update pgboss.job set start_after = now() where data->>'gemeente' = ${gemeente}`.execute(db.database().owner);
    await jobsFor(gemeente).settle();
    expect((await rows(gemeente)).length).toBeGreaterThan(before);
  });

  it('lets others go first when there is much, and goes on where it was', async () => {
    const gemeente = spil.newGemeente();
    much = 3;
    counted.clear();
    await jobsFor(gemeente).settle();
    expect(counted.get(gemeente)).toBe(4);
    const parts = await sql<{ deel: number }>`select (data->>'deel')::int as deel from pgboss.job where data->>'gemeente' = ${gemeente} and data->>'werk' = 'proef.telling' order by 1`.execute(db.database().owner);
    expect(parts.rows.map(({ deel }) => deel)).toEqual([1, 2, 3, 4]);
  });

  it('clears answers that nobody asks for again, and sessions that ended, and no others', async () => {
    const gemeente = spil.newGemeente();
    const keep = (sleutel: string, moment: string) => sql`insert into idempotentie (gemeente, actor, sleutel, act, invoer, antwoord, moment) values (${gemeente}, 'm:x', ${sleutel}, 'a.b', '\\x00', '{}', ${moment}::timestamptz)`;
    const session = (id: string, vervalt: string) => sql`insert into sessie (id, soort, bron, sleutel, inhoud, rusttijd, gemaakt_op, gezien_op, vervalt_op) values (decode(${id}, 'hex'), 'medewerker', 'x', 'x', '\\x00', 900, now(), now(), ${vervalt}::timestamptz)`;
    const owner = db.database().owner;
    await db.database().write({ gemeenten: [gemeente], actor: 'm:x', houder: '', doel: 'proef' }, async (tx) => {
      await keep('old', '2025-12-01T00:00:00Z').execute(tx);
      await keep('new', '2026-03-01T00:00:00Z').execute(tx);
    });
    // An hour of which the work of the whole installation was not done yet by another test.
    spil.clock.set('2026-03-12T09:30:00Z');
    await session('aa', '2026-03-12T09:00:00Z').execute(owner);
    await session('bb', '2026-03-12T10:00:00Z').execute(owner);
    await jobsFor(gemeente).settle();
    const left = await db.database().read({ gemeenten: [gemeente], actor: 'm:x', houder: '', doel: 'proef' }, (tx) => tx.selectFrom('idempotentie').select('sleutel').where('gemeente', '=', gemeente).execute());
    expect(left).toEqual([{ sleutel: 'new' }]);
    expect((await sql<{ id: string }>`select encode(id, 'hex') as id from sessie`.execute(owner)).rows).toEqual([{ id: 'bb' }]);
  });

  it('keeps months of the journal and of the access log ready ahead', async () => {
    const gemeente = spil.newGemeente();
    const partition = (name: string) => sql<{ er: boolean }>`select to_regclass(${`public.${name}`}) is not null as er`.execute(db.database().owner).then(({ rows: [row] }) => row?.er);
    expect(await partition('gebeurtenis_2029_01')).toBe(false);
    spil.clock.set('2028-06-15T00:30:00Z');
    await jobsFor(gemeente).settle();
    for (const table of ['gebeurtenis', 'zegel', 'inzage', 'inzage_onderwerp']) expect([await partition(`${table}_2029_07`), await partition(`${table}_2029_08`)]).toEqual([true, false]);
    spil.clock.set('2029-02-01T12:00:00Z');
    await look(gemeente, 'm:een');
    const where = await sql<{ tabel: string }>`select tableoid::regclass::text as tabel from inzage where gemeente = ${gemeente}`.execute(db.database().owner);
    expect(where.rows).toEqual([{ tabel: 'inzage_2029_02' }]);
  });

  const look = (gemeente: string, wie: string) => asSystem(spil, gemeente, (tx) => writeAccessLine(tx, {
    gemeente, actor: { soort: 'systeem', naam: wie }, act: 'melding.gegevens', doel: 'proef', uitkomst: 'toegestaan', onderwerpen: [spil.newId(gemeente as never)], spoor: '0'.repeat(32),
  }, spil.clock, spil.env.random));

  it('closes each hour of the access log with a digest, and shows a line that was changed, removed or added since', async () => {
    const gemeente = spil.newGemeente();
    const owner = db.database().owner;
    for (const at of ['2026-03-10T09:10:00Z', '2026-03-10T09:59:59Z', '2026-03-10T11:20:00Z', '2026-03-10T12:01:00Z', '2026-03-10T15:00:00Z']) {
      spil.clock.set(at);
      await look(gemeente, at);
    }
    const jobs = jobsFor(gemeente);
    const closed = () => asSystem(spil, gemeente, (tx) => tx.selectFrom('inzage_uurcontrole').select(['uur', 'aantal']).where('gemeente', '=', gemeente).orderBy('uur').execute());
    // The hour is over, but a transaction of it might still run.
    spil.clock.set('2026-03-10T13:01:00Z');
    await jobs.settle();
    expect((await closed()).map(({ uur }) => uur.slice(11, 13))).toEqual(['09', '11']);
    spil.clock.set('2026-03-10T14:06:00Z');
    await jobs.settle();
    expect(await closed()).toMatchObject([{ uur: '2026-03-10T09:00:00.000Z', aantal: 2 }, { aantal: 1 }, { aantal: 1 }]);
    const faults = () => asSystem(spil, gemeente, (tx) => verifyHours(tx, gemeente, '2026-03-10T00:00:00Z', '2026-03-11T00:00:00Z'));
    expect(await faults()).toEqual([]);
    const hidden = await sql<{ naam: string }>`update inzage set naam = 'iemand anders' where gemeente = ${gemeente} and moment = '2026-03-10T11:20:00Z' returning naam`.execute(owner);
    expect(hidden.rows).toHaveLength(1);
    expect(await faults()).toEqual([{ uur: '2026-03-10T11:00:00.000Z', wat: 'regel gewijzigd of verwijderd' }]);
    await sql`delete from inzage where gemeente = ${gemeente} and moment = '2026-03-10T09:59:59Z'`.execute(owner);
    spil.clock.set('2026-03-10T10:30:00Z');
    await look(gemeente, 'smuggled');
    expect(await faults()).toEqual([
      { uur: '2026-03-10T09:00:00.000Z', wat: 'regel gewijzigd of verwijderd' }, { uur: '2026-03-10T11:00:00.000Z', wat: 'regel gewijzigd of verwijderd' }, { uur: '2026-03-10T10:00:00.000Z', wat: 'regel toegevoegd' },
    ]);
  });
});
