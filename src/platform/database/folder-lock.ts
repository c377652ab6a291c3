import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Takes the folder of an embedded database for this process. The embedded database has no lock of
 * its own: a second process would lose rows silently. A lock left by a process that is gone is taken over.
 * Answers the function that releases it; throws when another living process has it.
 */
export async function lockFolder(folder: string): Promise<() => void> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'spil.lock');
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      const handle = await open(file, 'wx');
      await handle.writeFile(String(process.pid));
      await handle.close();
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const pid = Number(await readFile(file, 'utf8').catch(() => ''));
      if (isAlive(pid)) throw new Error(`The data folder ${folder} is in use by process ${pid}: stop that one first, or choose another folder with SPIL_DATA`, { cause: error });
      await rm(file, { force: true });
    }
  }
  throw new Error(`The data folder ${folder} could not be locked`);
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
