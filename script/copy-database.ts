/** `script/backup FILE` and `script/restore FILE`: a copy of the embedded database, and back. */
import { join } from 'node:path';
import { backUpEmbedded, CopyFault, restoreEmbedded } from '../src/platform/database/embedded-copy.ts';
import { readSettings, SettingFault } from '../src/settings.ts';

const ways = {
  backup: { copy: (folder: string, file: string) => backUpEmbedded(folder, file), done: (file: string) => `Copied to ${file}. The keys are not in it: keep them apart, without them names and BSNs of logins cannot be read.` },
  restore: { copy: (folder: string, file: string) => restoreEmbedded(file, folder), done: (file: string) => `Put back from ${file}. Start Spil with the keys of that time.` },
};

async function main([way, file, ...more]: readonly string[]): Promise<number> {
  if ((way !== 'backup' && way !== 'restore') || file === undefined || more.length > 0) {
    console.error('Usage: script/backup FILE, script/restore FILE');
    return 2;
  }
  try {
    const { databaseUrl, dataFolder } = readSettings({ SPIL_MODE: 'demo', ...pick(process.env, 'SPIL_DATA', 'DATABASE_URL') });
    if (databaseUrl !== undefined) throw new CopyFault('DATABASE_URL names a PostgreSQL server: use its own tools, pg_dump and pg_restore (docs/operations.md)');
    await ways[way].copy(join(dataFolder, 'database'), file);
    console.log(ways[way].done(file));
    return 0;
  } catch (error) {
    console.error(error instanceof CopyFault || error instanceof SettingFault || (error instanceof Error && error.message.includes('in use by process')) ? error.message : error);
    return 1;
  }
}

/** Only where the data is matters here. */
function pick(env: NodeJS.ProcessEnv, ...names: readonly string[]): Record<string, string | undefined> {
  return Object.fromEntries(names.map((name) => [name, env[name]]));
}

process.exitCode = await main(process.argv.slice(2));
