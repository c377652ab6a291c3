import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sharedData } from '../../../platform/testing/shared-data.ts';
import { dayOf } from '../../../platform/time/clock.ts';
import { computeTermijn } from '../compute-termijn.ts';
import { readReceiptCases } from './receipt-log.ts';
import type { LoggedCase } from './receipt-log.ts';
import { replayLog } from './replay-log.ts';

const log = sharedData('logboeken/receipt/receipt.csv');
const folder = mkdtempSync(join(tmpdir(), 'replay-log-'));
afterAll(() => rmSync(folder, { recursive: true }));

const header = 'case:channel,case:concept:name,case:deadline,case:department,case:startdate,concept:instance,concept:name,org:group,org:resource,time:timestamp';
const row = (id: string, naam: string, at: string) => `Desk,${id},2011-12-06 13:41:31.788000+01:00,General,2011-10-11 13:42:22.688000+02:00,task-1,${naam},Group 1,Resource21,${at}`;
let files = 0;
function file(...rows: string[]): string {
  files += 1;
  const path = join(folder, `log-${files}.csv`);
  writeFileSync(path, rows.join('\n'));
  return path;
}
async function collect(path: string): Promise<LoggedCase[]> {
  const cases: LoggedCase[] = [];
  for await (const one of readReceiptCases(path)) cases.push(one);
  return cases;
}

describe.skipIf(log === undefined)('replaying the receipt log', () => {
  const path = log ?? '';

  it('sees 1,434 cases and 8,577 events, of which exactly 92 cases are late', async () => {
    const { cases, events, late } = await replayLog(readReceiptCases(path));
    expect([cases, events, late.length]).toEqual([1434, 8577, 92]);
    expect(new Set(late.map(({ id }) => id)).size).toBe(92);
    for (const { firstLateEvent, lastEvent } of late) expect(firstLateEvent !== undefined && firstLateEvent.at.epochMilliseconds <= lastEvent.epochMilliseconds).toBe(true);
  });

  it('has 1,080 cases whose deadline is exactly our eight weeks of Awb 4:13, before the Termijnenwet', async () => {
    let same = 0;
    for await (const { start, deadline } of readReceiptCases(path)) {
      const { uitleg } = computeTermijn({ regel: 'awb-beslistermijn', begindatum: dayOf(start) });
      if (uitleg.find(({ stap }) => stap === 'lengte')?.datum?.equals(dayOf(deadline)) === true) same += 1;
    }
    expect(same).toBe(1080);
  });
});

describe('reading a log', () => {
  it('puts the events of a case in the order of time and keeps quoted commas', async () => {
    const cases = await collect(file(
      header,
      row('case-1', '"Check, again"', '2011-12-07 10:00:00.000000+01:00'),
      row('case-1', 'Confirmation', '2011-12-06 10:00:00.000000+01:00'),
      row('case-2', 'Confirmation', '2011-12-06 13:41:31.788000+01:00'),
    ));
    expect(cases.map(({ id, events }) => [id, events.map(({ naam }) => naam)])).toEqual([['case-1', ['Confirmation', 'Check, again']], ['case-2', ['Confirmation']]]);
  });

  it('calls a case late by its last event, not on the deadline itself', async () => {
    const { late } = await replayLog(readReceiptCases(file(
      header,
      row('case-1', 'Late', '2011-12-06 13:41:31.789000+01:00'),
      row('case-2', 'On the millisecond', '2011-12-06 13:41:31.788000+01:00'),
    )));
    expect(late.map(({ id, firstLateEvent }) => [id, firstLateEvent?.naam])).toEqual([['case-1', 'Late']]);
  });

  it('refuses a log whose cases are torn apart', async () => {
    await expect(replayLog(readReceiptCases(file(
      header,
      row('case-1', 'A', '2011-12-06 10:00:00.000000+01:00'),
      row('case-2', 'A', '2011-12-06 10:00:00.000000+01:00'),
      row('case-1', 'B', '2011-12-06 11:00:00.000000+01:00'),
    )))).rejects.toThrow('case-1');
  });

  it('refuses a file without the columns of the log', async () => {
    await expect(collect(file('case:concept:name,time:timestamp', 'case-1,2011-12-06 10:00:00.000000+01:00'))).rejects.toThrow('case:deadline');
  });
});
