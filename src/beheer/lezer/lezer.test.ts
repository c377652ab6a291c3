import { expect, it } from 'vitest';
import type { Effect } from '../../platform/journal/reader.ts';
import { sealGemeente } from '../../platform/journal/sealer.ts';
import { geteld, telling } from '../../platform/testing/counted.ts';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { asSystem, makeGemeente } from '../../platform/testing/people.ts';
import { makeTestSpil } from '../../platform/testing/spil.ts';
import { explainStandstill } from './explain-standstill.ts';
import { lezer } from './index.ts';

const post = { poison: true };
const reader = (naam: string, take: Effect['apply']): Effect => ({ kind: 'effect', naam, soorten: [geteld.soort], apply: take });
const careful = reader('proef-post', async (tx, { gemeente, id, inhoud }) => {
  const { getal } = inhoud as { getal: number };
  if (getal === 666 && post.poison) throw Object.assign(new RangeError('name of somebody'), { code: 'X9' });
  await tx.insertInto('zoek_token').values({ gemeente, soort: 'post', token: String(getal), onderwerp: id }).execute();
});
const other = reader('proef-ander', () => Promise.resolve());

forEachEngine('readers', (db) => {
  const modules = [lezer, { name: 'proef', phase: 'registers', acts: [telling], events: [geteld], readers: [careful, other] }] as const;
  const spil = makeTestSpil(db, modules, () => Promise.resolve([]));

  it('show to beheer which one stands still since when, without a word of the event, and go on after repair with nothing lost or twice', async () => {
    const [gemeente, elsewhere] = [await makeGemeente(spil), await makeGemeente(spil)];
    const beheer = await gemeente.staff('beheer');
    const stroom = spil.newId(gemeente.code);
    const sent = (code: string) => asSystem(spil, code, async (tx) => (await tx.selectFrom('zoek_token').select('token').where('gemeente', '=', code).where('soort', '=', 'post').orderBy('token').execute()).map(({ token }) => token));
    post.poison = true;
    for (const getal of [1, 666, 2]) await spil.as({ soort: 'anoniem' }, 'proef.telling', { gemeente: gemeente.code, stroom, getallen: [getal] });
    await spil.as({ soort: 'anoniem' }, 'proef.telling', { gemeente: elsewhere.code, stroom: spil.newId(elsewhere.code), getallen: [7] });
    await spil.conductor.settle();
    expect([await sent(gemeente.code), await sent(elsewhere.code)]).toEqual([['1'], ['7']]);
    const { items, werk } = await spil.as(beheer, 'lezer.lijst', {});
    expect(items).toEqual([
      { gemeente: gemeente.code, naam: 'proef-post', nummer: 1, achter: 2, stil: { sinds: '2026-03-10T09:00:00.000Z', code: 'X9', soort: 'RangeError', uitleg: explainStandstill('RangeError') } },
      { gemeente: gemeente.code, naam: 'proef-ander', nummer: 3, achter: 0, stil: null },
    ]);
    expect(werk).toEqual([]);
    expect(JSON.stringify(items)).not.toContain('somebody');
    post.poison = false;
    await spil.as(beheer, 'lezer.hervatting', { gemeente: gemeente.code, naam: 'proef-post' });
    await spil.conductor.settle();
    expect(await sent(gemeente.code)).toEqual(['1', '2', '666']);
    expect((await spil.as(beheer, 'lezer.lijst', {})).items.map(({ achter, stil }) => [achter, stil])).toEqual([[0, null], [0, null]]);
    await expect(spil.as(beheer, 'lezer.hervatting', { gemeente: gemeente.code, naam: 'proef-post' })).rejects.toMatchObject({ code: 'LezerStaatNietStil' });
  });

  it('tell beheer that an event is gone, and that it has to come back from a copy', async () => {
    const gemeente = await makeGemeente(spil);
    const beheer = await gemeente.staff('beheer');
    await spil.as({ soort: 'anoniem' }, 'proef.telling', { gemeente: gemeente.code, stroom: spil.newId(gemeente.code), getallen: [1] });
    await sealGemeente(spil.env.database, gemeente.code);
    await db.database().owner.deleteFrom('gebeurtenis').where('gemeente', '=', gemeente.code).execute();
    await spil.conductor.settle();
    const { items } = await spil.as(beheer, 'lezer.lijst', {});
    expect(items.map(({ achter, stil }) => [achter, stil?.soort, stil?.code])).toEqual([[1, 'JournaalGat', 'nummer 1'], [1, 'JournaalGat', 'nummer 1']]);
    expect(items[0]?.stil?.uitleg).toContain('terug uit een kopie');
  });

  it('are nobody else’s to see or to set going', async () => {
    const gemeente = await makeGemeente(spil);
    const teamleider = await gemeente.staff('teamleider');
    await expect(spil.as(teamleider, 'lezer.lijst', {})).rejects.toMatchObject({ status: 403 });
    await expect(spil.as(teamleider, 'lezer.hervatting', { gemeente: gemeente.code, naam: 'proef-post' })).rejects.toMatchObject({ status: 403 });
  });
});
