import { describe, expect, it } from 'vitest';
import { Temporal } from '../../platform/time/temporal.ts';
import { systemClock } from '../../platform/time/clock.ts';
import { planMail } from '../../platform/mail/index.ts';
import type { Effect } from '../../platform/journal/reader.ts';
import { sealGemeente } from '../../platform/journal/sealer.ts';
import { geteld, telling } from '../../platform/testing/counted.ts';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { makeGemeente, asSystem } from '../../platform/testing/people.ts';
import { makeTestSpil } from '../../platform/testing/spil.ts';
import { toestand } from './index.ts';
import { judgeClock, judgePool, judgeWaiting, onderdelen, worst } from './toestand.ts';

describe('how it is with something', () => {
  it.each([
    ['zegelaar', 59, 'goed'], ['zegelaar', 60, 'kijken'], ['zegelaar', 600, 'nu'], ['lezers-stil', 0, 'nu'], ['werk-herhaald', 1e9, 'kijken'], ['mail-wacht', 3599, 'goed'], ['mail-wacht', 86_400, 'nu'],
    ['termijn-verstreken', 0, 'kijken'], ['termijn-verstreken', 15 * 86_400, 'nu'],
  ] as const)('%s that waits %i seconds: %s', (onderdeel, seconds, staat) => {
    expect(judgeWaiting(onderdeel, seconds)).toBe(staat);
  });

  it('is judged for the clock in both directions, and for the connections by who stands in line', () => {
    expect([judgeClock(5, 5), judgeClock(6, 5), judgeClock(-3600, 5)]).toEqual(['goed', 'nu', 'nu']);
    expect([judgePool({ waiting: 1, size: 10 }), judgePool({ waiting: 4, size: 10 }), judgePool({ waiting: 10, size: 10 })]).toEqual(['goed', 'kijken', 'nu']);
    expect([worst([]), worst(['goed', 'nu', 'kijken'])]).toEqual(['goed', 'nu']);
  });
});

const reader: Effect = { kind: 'effect', naam: 'proef-post', soorten: [geteld.soort], apply: () => Promise.reject(new RangeError('name of somebody')) };

forEachEngine('the state of Spil', (db) => {
  // Its clock is that of the machine, moved by so many seconds.
  const moved = { seconds: 0 };
  const clock = { now: () => systemClock.now().add({ seconds: moved.seconds }) };
  const spil = makeTestSpil(db, [toestand, { name: 'proef', phase: 'registers', acts: [telling], events: [geteld], readers: [reader] }] as const, () => Promise.resolve([]), { clock });
  const state = async (who: Parameters<typeof spil.as>[0]) => {
    const { items } = await spil.as(who, 'toestand.lijst', {});
    expect(items.map(({ onderdeel }) => onderdeel)).toEqual(onderdelen);
    return Object.fromEntries(items.filter(({ staat, aantal }) => staat !== 'goed' || aantal !== 0).map(({ onderdeel, ...rest }) => [onderdeel, rest]));
  };

  it('is good where nothing happened, and tells beheer by the oldest what waits, in the own gemeente alone', async () => {
    moved.seconds = 0;
    const [gemeente, elsewhere] = [await makeGemeente(spil), await makeGemeente(spil)];
    const beheer = await gemeente.staff('beheer');
    expect(await state(beheer)).toEqual({});
    for (const code of [gemeente.code, elsewhere.code]) await spil.as({ soort: 'anoniem' }, 'proef.telling', { gemeente: code, stroom: spil.newId(code), getallen: [1, 2] });
    expect((await state(beheer))['zegelaar']).toMatchObject({ staat: 'goed', aantal: 2, delen: [{ gemeente: gemeente.code }] });
    await sealGemeente(spil.env.database, gemeente.code);
    await asSystem(spil, gemeente.code, (tx) => planMail(tx, spil.env, { gemeente: gemeente.code, sleutel: 'a', soort: 'proef' }, { aan: 'a@example.nl', onderwerp: 'x', tekst: 'y' }));
    await spil.conductor.settle();
    expect(await state(beheer)).toMatchObject({ 'lezers-stil': { staat: 'nu', aantal: 2, delen: [{ gemeente: gemeente.code, deel: 'proef-post', aantal: 2, staat: 'nu' }] }, 'mail-wacht': { staat: 'goed', aantal: 1 } });
    await asSystem(spil, gemeente.code, (tx) => tx.updateTable('mail').set({ gepland_op: Temporal.Now.instant().subtract({ hours: 25 }).toString() }).execute());
    expect((await state(beheer))['mail-wacht']).toMatchObject({ staat: 'nu', aantal: 1 });
  });

  it('says that the clock is wrong, an hour ahead and an hour behind', async () => {
    const beheer = await (await makeGemeente(spil)).staff('beheer');
    for (const seconds of [3600, -3600]) {
      moved.seconds = seconds;
      expect((await state(beheer))['klok']).toEqual({ staat: 'nu', aantal: seconds, delen: [] });
    }
    moved.seconds = 0;
  });

  it('is nobody else’s to see', async () => {
    await expect(spil.as(await (await makeGemeente(spil)).staff('teamleider'), 'toestand.lijst', {})).rejects.toMatchObject({ status: 403 });
  });
});
