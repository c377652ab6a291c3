/** Where a run keeps what goes away with it. */
import { mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Bytes that have to be free: databases, copies of the demo region and what browsers keep. */
const needed = 6 * 1024 ** 3;
const memory = '/dev/shm';

function hasRoom(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= needed;
  } catch {
    return false;
  }
}

/**
 * Makes the folder of a run: in memory where there is room, otherwise among the temporary files. A database is
 * some two thousand small files, and every file of tests has one: on a disk it takes sixteen times as long to make.
 */
export const makeScratch = (): string => mkdtempSync(join(hasRoom(memory) ? memory : tmpdir(), 'spil-test-'));
