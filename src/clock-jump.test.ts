import { expect, it } from 'vitest';
import { makeJobs } from './platform/jobs/jobs.ts';
import { verifyHours } from './platform/access/hour-digest.ts';
import { writeAccessLine } from './platform/access/access-log.ts';
import type { Mail } from './platform/mail/mail.ts';
import { makeMailDesk, planMail } from './platform/mail/index.ts';
import { verifySeals, verifyStream } from './platform/journal/verify.ts';
import type { Effect } from './platform/journal/reader.ts';
import { sql } from 'kysely';
import { makeSessionStore } from './platform/identity/session-store.ts';
import type { ActorSource } from './platform/identity/login.ts';
import { geteld, telling } from './platform/testing/counted.ts';
import { forEachEngine } from './platform/testing/engines.ts';
import { asSystem } from './platform/testing/people.ts';
import { makeTestSpil } from './platform/testing/spil.ts';
import { systemClock } from './platform/time/clock.ts';
import { askDatabaseNow, makeClockWatch, type ClockAlarm } from './platform/time/clock-watch.ts';

const post: Effect = {
  kind: 'effect', naam: 'proef-post', soorten: [geteld.soort],
  apply: (tx, { gemeente, id, inhoud }, env) => planMail(tx, env, { gemeente, sleutel: id, soort: 'proef' }, { aan: 'a@example.nl', onderwerp: String((inhoud as { getal: number }).getal), tekst: 'y' }),
};

/** Whoever logs in is an inwoner. */
const source: ActorSource = {
  accept: (login) => login, facts: () => sql`null::jsonb`, nameOf: () => Promise.resolve(undefined),
  toActor: ({ sleutel }) => ({ soort: 'inwoner', id: sleutel, naam: '', personen: [], bsn: () => sleutel }),
};

forEachEngine('a clock that jumps an hour while people work', (db) => {
  const moved = { minutes: 0 };
  const clock = { now: () => systemClock.now().add({ minutes: moved.minutes }) };
  const modules = [{ name: 'proef', phase: 'registers', acts: [telling], events: [geteld], readers: [post] }] as const;
  const spil = makeTestSpil(db, modules, () => Promise.resolve([]), { clock });

  it('loses nothing, does nothing twice, and keeps every event in the order of the doing, ahead and back', async () => {
    moved.minutes = 0;
    const code = spil.newGemeente();
    const stroom = spil.newId(code);
    const sent: Mail[] = [];
    const desk = makeMailDesk(spil.env, { sender: { send: (mail) => (sent.push(mail), Promise.resolve({ kind: 'sent' })) }, gemeenten: () => Promise.resolve([code]), host: 'spil.example', onError: (error) => { throw error; } });
    const count = (getal: number) => spil.answer({ soort: 'anoniem' }, 'proef.telling', { gemeente: code, stroom, getallen: [getal] }, { idempotencyKey: `sleutel-${getal}`, herkomst: '192.0.2.1' });
    const first = await count(0);
    for (const [at, minutes] of [60, 0, -60, 60, 0].entries()) {
      moved.minutes = minutes;
      await count(at + 1);
      // Sent again at another time by the clock, it is the same request.
      expect(await count(0)).toEqual(first);
      if (at === 1) await spil.conductor.settle();
    }
    await spil.conductor.settle();
    moved.minutes = -60;
    await desk.settle();
    expect(sent.map(({ onderwerp }) => onderwerp).toSorted()).toEqual(['0', '1', '2', '3', '4', '5']);
    const kept = await asSystem(spil, code, (tx) => tx.selectFrom('gebeurtenis').select('inhoud').where('stroom', '=', stroom).orderBy('volgnummer').execute());
    expect(kept.map(({ inhoud }) => (inhoud as { getal: number }).getal)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(await asSystem(spil, code, async (tx) => [await verifyStream(tx, code, stroom), await verifySeals(tx, code)])).toEqual([[], []]);
  });

  it('leaves sessions as they are: who is shut out while it is ahead goes on when it is right again', async () => {
    moved.minutes = 0;
    const sessions = makeSessionStore(spil.env, source);
    const token = await sessions.begin({ soort: 'inwoner', bron: 'proef', sleutel: '999990019', naam: 'x' }, '', undefined);
    const found = async (minutes: number) => {
      moved.minutes = minutes;
      return (await sessions.find(token)) !== undefined;
    };
    expect([await found(0), await found(60), await found(0), await found(-60), await found(0)]).toEqual([true, false, true, true, true]);
  });

  it('closes no hour of the access log too early and takes no mail that another has under way: a process whose clock is wrong does not work by it', async () => {
    moved.minutes = 0;
    const code = spil.newGemeente();
    const alarms: ClockAlarm[] = [];
    const watch = makeClockWatch({ clock, databaseNow: () => askDatabaseNow(spil.env.database) }, (alarm) => alarms.push(alarm));
    const look = () => asSystem(spil, code, (tx) => writeAccessLine(tx, { gemeente: code, actor: { soort: 'anoniem' }, act: 'proef.blik', doel: 'proef', uitkomst: 'toegestaan', onderwerpen: [], spoor: '0'.repeat(32) }, spil.env.clock, spil.env.random));
    const closed = () => asSystem(spil, code, (tx) => tx.selectFrom('inzage_uurcontrole').select('uur').where('gemeente', '=', code).execute());
    const mayWork = () => watch.check();
    const jobs = makeJobs(spil.env, modules, { gemeenten: () => Promise.resolve([code]), onError: (error) => { throw error; }, onAlarm: (alarm) => { throw new Error(JSON.stringify(alarm)); }, mayWork });
    const desk = makeMailDesk(spil.env, { sender: { send: () => Promise.reject(new Error('another has it')) }, gemeenten: () => Promise.resolve([code]), host: 'spil.example', onError: (error) => { throw error; }, mayWork });
    await asSystem(spil, code, (tx) => planMail(tx, spil.env, { gemeente: code, sleutel: 'onderweg', soort: 'proef' }, { aan: 'a@example.nl', onderwerp: 'x', tekst: 'y' }));
    await asSystem(spil, code, (tx) => tx.updateTable('mail').set({ pogingen: 1, vanaf: clock.now().add({ minutes: 10 }).toString() }).where('gemeente', '=', code).execute());
    await look();
    moved.minutes = 125;
    expect([await jobs.settle(), await desk.settle(), await closed()]).toEqual([0, 0, []]);
    expect(alarms).toEqual([{ wat: 'versprong', seconden: 7500 }, { wat: 'verschilt', seconden: 7500 }]);
    moved.minutes = 0;
    await look();
    const [from, until] = [clock.now().subtract({ hours: 3 }).toString(), clock.now().add({ hours: 3 }).toString()];
    expect(await asSystem(spil, code, (tx) => verifyHours(tx, code, from, until))).toEqual([]);
    await jobs.stop();
  });
});
