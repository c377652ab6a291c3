import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Failpoint } from '../../platform/failpoint.ts';
import { makePlace, withoutScreens, type Place } from '../place/place.ts';
import { findFreePort, runScript, startProcess, untilReady, type SpilProcess } from '../spil-process.ts';
import { countMeldingen, doubledOrLost, faultsIn, unkept } from './check.ts';
import { makeClient, type Command, type CrashClient } from './client.ts';
import { settle } from './settle.ts';
import { prepareWorld, type CrashWorld } from './world.ts';

const minutes = 60_000;
/** Kills at random: with the named places twenty where everything is asked for, some to begin with; `SPIL_CRASHES=500` for a long run. */
const kills = Number(process.env['SPIL_CRASHES'] ?? (process.env['SPIL_STRICT'] === '1' ? 11 : 2));
const households = 5;

// The work of the hour first: it is there once.
const places: readonly Failpoint[] = ['job-before-commit', 'job-after-commit', 'command-before-commit', 'command-after-commit', 'sealer-halfway', 'sealer-after-commit', 'reader-halfway', 'effect-before-commit', 'reader-after-commit'];

/** A real server that dies at every named place and then at random, while somebody works; nothing is lost, half or twice. */
export function describeCrashes(engine: Place['engine']): void {
  describe.skipIf(engine === 'postgres' && process.env['SPIL_TEST_POSTGRES'] === undefined)(`a server that is killed [${engine}]`, () => {
    let place: Place;
    let world: CrashWorld;
    let client: CrashClient;
    let port: number;
    let meldingen: number;

    beforeAll(async () => {
      place = await makePlace(engine, 'schema');
      const database = await place.open();
      world = await prepareWorld(database, engine, households);
      meldingen = await countMeldingen(database);
      await database.close();
      const token = async (persona: Command['as']) => (await runScript('script/token.ts', [persona], place.settings)).output;
      client = makeClient({ klantcontact: await token('klantcontact'), beschikkingen: await token('beschikkingen') });
      port = await findFreePort();
    }, 3 * minutes);
    afterAll(() => place.remove());

    let made = 0;
    let decided = 0;
    /** Mostly meldingen; every tenth a decision, as long as there are. */
    const next = (): Command => {
      const besluit = made % 10 === 0 ? world.besluiten[decided] : undefined;
      made += 1;
      if (besluit !== undefined) decided += 1;
      return besluit ?? { path: '/meldingen', as: 'klantcontact', body: { persoon: world.personen[made % world.personen.length], kanaal: 'telefoon', vraag: `Vraag ${made}` } };
    };
    const start = async (more: Readonly<Record<string, string>> = {}): Promise<SpilProcess> => {
      const spil = startProcess(port, { ...withoutScreens(place), ...more });
      await untilReady(spil, 60);
      return spil;
    };

    it.each(places)('at %s keeps every answer, and goes on where it was', async (failpoint) => {
      const spil = startProcess(port, { ...withoutScreens(place), SPIL_FAILPOINT: `${failpoint}:${1 + Math.floor(Math.random() * 5)}` });
      // What the last one left may bring it to that place before it serves.
      await Promise.race([untilReady(spil, 60), spil.ended()]);
      await client.retry(spil.url);
      await client.fire(spil.url, next);
      expect(await spil.ended()).toBeNull();
    }, minutes);

    it('at random, gives the same answer again to who asks again', async () => {
      for (let kill = 0; kill < kills; kill++) {
        const spil = await start();
        const before = client.sent.filter(({ answer }) => answer !== undefined).slice(-10);
        expect(await client.repeat(spil.url, before)).toEqual([]);
        await client.retry(spil.url);
        const working = client.fire(spil.url, next);
        await wait(Math.random() * 400);
        await spil.kill();
        await working;
      }
    }, kills * minutes);

    it('has in the end every command once, every chain whole, every number in its place, and nothing sent twice', async () => {
      const spil = await start();
      await client.retry(spil.url);
      expect(client.sent.filter(({ answer }) => answer === undefined)).toEqual([]);
      expect(await client.repeat(spil.url, client.sent)).toEqual([]);
      expect(await spil.stop()).toBe(0);
      const database = await place.open();
      await settle(database, world.gemeenten);
      expect(await unkept(database, client.sent)).toEqual([]);
      expect(await countMeldingen(database)).toBe(meldingen + client.sent.filter(({ command }) => command.path === '/meldingen').length);
      for (const gemeente of world.gemeenten) expect(await faultsIn(database, gemeente)).toEqual([]);
      expect(await doubledOrLost(database)).toEqual([]);
      await database.close();
      // The work was real: people were answered, and each decision that was taken went out.
      expect(client.sent.length).toBeGreaterThan(places.length + kills);
      expect(decided).toBeGreaterThan(0);
    }, 5 * minutes);
  });
}
