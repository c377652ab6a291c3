import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Database } from '../../src/platform/database/database.ts';
import { findFreePort, startProcess, untilReady, type SpilProcess } from '../../src/testing/spil-process.ts';

/** Spil as it really runs, in production as far as Node goes, on data that lie there; stopped when the work is done. */
export async function withServer<T>(settings: Readonly<Record<string, string>>, work: (spil: SpilProcess, startedIn: number) => Promise<T>, nodeOptions: readonly string[] = []): Promise<T> {
  const start = performance.now();
  const spil = startProcess(await findFreePort(), { SPIL_MODE: 'demo', SPIL_LOG: 'error', SPIL_OPEN_PER_ADRES: '0', NODE_ENV: 'production', ...settings }, nodeOptions);
  try {
    await untilReady(spil, 180);
    return await work(spil, (performance.now() - start) / 1000);
  } finally {
    await spil.stop();
    const said = spil.output().split('\n').filter((line) => line.startsWith('{'));
    if (said.length > 0) console.error(`  the server said, ${said.length} times:\n  ${said.slice(0, 5).join('\n  ')}`);
  }
}

/** Megabytes of memory that a process holds. */
export const memoryOf = (pid: number): number => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

/** Waits until what time brought is done and told: a region that was just made has days to catch up with. */
export async function untilSettled(database: Database, patience = 300): Promise<void> {
  const left = async (): Promise<number> => {
    const { rows } = await sql<{ left: number }>`select (select count(*) from te_zegelen)::int + (select count(*) from lezer l join zegelaar z on z.gemeente = l.gemeente where l.nummer < z.nummer and l.naam not like '%~herbouw')::int
      + (select count(*) from pgboss.job where name = 'spil' and state in ('created', 'retry', 'active') and start_after <= now())::int as left`.execute(database.owner);
    return rows[0]?.left ?? 0;
  };
  // Work that is planned within the first second counts too.
  await wait(2000);
  for (const end = performance.now() + patience * 1000; (await left()) > 0;) {
    if (performance.now() > end) throw new Error('The region does not come to rest');
    await wait(250);
  }
}
