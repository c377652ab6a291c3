import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { layCode, whyWithout } from '../script/releases/earlier-code.ts';
import { placeOf } from '../script/releases/load.ts';
import { lastRelease, readDatabase } from '../script/releases/releases.ts';
import { checkJournal } from '../src/platform/copy/whole.ts';
import type { Database } from '../src/platform/database/database.ts';
import { namesIn } from '../src/platform/database/migrate.ts';
import { withoutScreens, type Place } from '../src/testing/place/place.ts';
import { findFreePort, runScript, startProcess, untilReady, type SpilProcess } from '../src/testing/spil-process.ts';

const minutes = 60_000;
const release = lastRelease();
/** None just after a release: then it is the same schema. */
const newer = (await namesIn(import.meta.dirname)).filter((name) => !release.migrations.includes(name));

/** 0.1.0 calls timed work alarming that only the newer one knows (it is tried again, and the newer one does it), and a plan of before the upgrade a defect. Later releases do neither. */
const isOfNewWork = (line: string): boolean => release.version === '0.1.0' && (line.includes('"code":null,"soort":"Error","msg":"ALARM: timed work failed') || line.includes('"code":"0A000"'));
const without = process.env['SPIL_TEST_POSTGRES'] === undefined ? 'the embedded database has one process' : await whyWithout(release);
if (without !== undefined && process.env['SPIL_STRICT'] === '1') throw new Error(`strict mode: ${without}`);

describe.skipIf(without !== undefined)(`a server of release ${release.version} beside one of today (a server only: ${without ?? 'the embedded database has one process'})`, () => {
  let place: Place;
  let folder: string;
  let database: Database;
  let earlier: SpilProcess;
  let today: SpilProcess | undefined;
  beforeAll(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'spil-earlier-')), 'code');
    await layCode(release, folder);
    place = await placeOf(readDatabase(release), 'postgres');
    database = await place.open();
    earlier = startProcess(await findFreePort(), withoutScreens(place), [], folder);
    await untilReady(earlier, 120);
  }, 5 * minutes);
  afterAll(async () => {
    await earlier.kill();
    await today?.kill();
    await database.close();
    await place.remove();
    await rm(join(folder, '..'), { recursive: true });
  });

  /** 0.1.0 answers 500 once for what it had planned before a table changed; later releases do it again by themselves. */
  const planned = (spil: SpilProcess): number => release.version === '0.1.0' && spil === earlier ? spil.output().split('"code":"0A000"').length : 0;
  const ask = async (spil: SpilProcess, as: string, path: string, body?: object): Promise<{ status: number; body: unknown }> => {
    const before = planned(spil);
    const answer = await askOnce(spil, as, path, body);
    return answer.status === 500 && planned(spil) > before ? ask(spil, as, path, body) : answer;
  };
  const askOnce = async (spil: SpilProcess, as: string, path: string, body?: object): Promise<{ status: number; body: unknown }> => {
    const { output } = await runScript('script/token.ts', [as], place.settings);
    const answer = await fetch(`${spil.url}/api/v1${path}`, {
      headers: { 'authorization': `Bearer ${output}`, ...(body === undefined ? {} : { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() }) },
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
    });
    return { status: answer.status, body: await answer.json() };
  };
  /** Registers what somebody asks, and reads the dossiers of a regisseur: by the one and the same as before the upgrade. */
  async function work(spil: SpilProcess, vraag: string): Promise<unknown> {
    const { rows: [persoon] } = await sql<{ id: string }>`select id from persoon order by id limit 1`.execute(database.owner);
    expect(await ask(spil, 'klantcontact', '/meldingen', { persoon: persoon?.id, kanaal: 'telefoon', vraag })).toMatchObject({ status: 201 });
    const list = await ask(spil, 'regisseur', '/dossiers');
    expect(list.status).toBe(200);
    const { items: [mijn] } = list.body as { items: { id: string }[] };
    return (await ask(spil, 'regisseur', `/dossiers/${mijn?.id}`)).body;
  }
  const vragen = async (): Promise<string[]> => (await sql<{ vraag: string }>`select vraag from melding where vraag like 'Beside %' order by 1`.execute(database.owner)).rows.map(({ vraag }) => vraag);

  it('writes and reads on before, during and after the upgrade, as the new one does, and every event gets its number', async () => {
    const before = await work(earlier, 'Beside 1');
    today = startProcess(await findFreePort(), withoutScreens(place));
    await untilReady(today, 170);
    expect(await work(earlier, 'Beside 2')).toEqual(before);
    expect(await work(today, 'Beside 3')).toMatchObject({ id: (before as { id: string }).id });
    expect(await work(earlier, 'Beside 4')).toEqual(before);
    expect(await vragen()).toEqual(['Beside 1', 'Beside 2', 'Beside 3', 'Beside 4']);
    const waiting = async () => (await sql<{ aantal: number }>`select count(*)::int as aantal from te_zegelen`.execute(database.owner)).rows[0]?.aantal;
    await expect.poll(waiting, { timeout: 30_000 }).toBe(0);
    expect((await checkJournal(database)).fouten).toEqual([]);
    expect(earlier.output().split('\n').filter((line) => /"level":(?:50|60)/.test(line) && !isOfNewWork(line))).toEqual([]);
  }, 6 * minutes);

  it.skipIf(newer.length === 0)('does not start again on the newer schema, and says why', async () => {
    const again = startProcess(await findFreePort(), withoutScreens(place), [], folder);
    expect(await again.ended()).toBe(1);
    expect(again.output()).toContain('This database was made by a newer Spil');
  }, 2 * minutes);
});
