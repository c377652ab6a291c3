import { expect, it } from 'vitest';
import { makeCrowd } from './crowd.ts';

it('has room for fewer where answers take long, and for as many as before when they are quick again', () => {
  let at = 0;
  const crowd = makeCrowd({ most: 200, waiting: () => 0, isBehind: () => false, now: () => at });
  const fill = (count: number) => Array.from({ length: count }, () => crowd.enter());
  const answer = (leaves: readonly (() => void)[], after: number) => { at += after; for (const leave of leaves) leave(); };
  answer(fill(60), 5000);
  const few = fill(15);
  expect(crowd.hasRoom(1)).toBe(true);
  const more = fill(5);
  expect([crowd.hasRoom(0.75), crowd.hasRoom(1)]).toEqual([false, false]);
  answer([...few, ...more], 100);
  fill(100);
  expect([crowd.inHand(), crowd.hasRoom(1)]).toEqual([100, true]);
});

it('has none where so many wait for a connection, or the process is behind; who leaves twice leaves once', () => {
  const state = { waiting: 0, behind: false };
  const crowd = makeCrowd({ most: 10, waiting: () => state.waiting, isBehind: () => state.behind, now: () => 0 });
  const leave = crowd.enter();
  leave();
  leave();
  expect([crowd.inHand(), crowd.hasRoom(0.5)]).toEqual([0, true]);
  state.waiting = 6;
  expect([crowd.hasRoom(0.5), crowd.hasRoom(1)]).toEqual([false, true]);
  state.behind = true;
  expect(crowd.hasRoom(1)).toBe(false);
});
