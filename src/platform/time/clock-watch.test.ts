import { expect, it } from 'vitest';
import { forEachEngine } from '../testing/engines.ts';
import { systemClock } from './clock.ts';
import { Temporal } from './temporal.ts';
import { askDatabaseNow, makeClockWatch, type ClockAlarm } from './clock-watch.ts';

forEachEngine('the watch over the clock', (db) => {
  /** A process whose clock is so many seconds off, and the seconds that passed for it and for the database alike. */
  const machine = () => {
    const moved = { seconds: 0, passed: 0 };
    const alarms: ClockAlarm[] = [];
    const clock = { now: () => systemClock.now().add({ seconds: moved.seconds + moved.passed }) };
    const databaseNow = async (): Promise<string> => Temporal.Instant.from(await askDatabaseNow(db.database())).add({ seconds: moved.passed }).toString();
    return { moved, alarms, watch: makeClockWatch({ clock, databaseNow }, (alarm) => alarms.push(alarm), () => performance.now() + moved.passed * 1000) };
  };

  it.each([3600, -3600])('says once that it jumped %i seconds and differs from the database, and lets nothing be done by it until ten minutes after it is right again', async (seconds) => {
    const { moved, alarms, watch } = machine();
    expect([await watch.check(), alarms, watch.state()]).toEqual([true, [], { seconds: 0, jumps: 0 }]);
    moved.seconds = seconds;
    for (const _ of [1, 2]) expect(await watch.check()).toBe(false);
    expect(alarms).toEqual([{ wat: 'versprong', seconden: seconds }, { wat: 'verschilt', seconden: seconds }]);
    expect(Math.abs(watch.state().seconds - seconds)).toBeLessThan(2);
    moved.seconds = 0;
    expect(await watch.check()).toBe(false);
    expect(alarms.slice(2)).toEqual([{ wat: 'versprong', seconden: -seconds }]);
    moved.passed = 590;
    expect(await watch.check()).toBe(false);
    moved.passed = 610;
    expect([await watch.check(), alarms.length, watch.state().jumps]).toEqual([true, 3, 2]);
  });

  it('takes a clock that was never right for wrong from the first look on, and small steps of a time service for none', async () => {
    const { moved, alarms, watch } = machine();
    moved.seconds = 4;
    expect([await watch.check(), alarms]).toEqual([true, []]);
    moved.seconds = -40;
    expect(await watch.check()).toBe(false);
    expect(alarms.map(({ wat }) => wat)).toEqual(['versprong', 'verschilt']);
  });
});
