/** `script/release`: keeps what later releases are tried against. Run at the commit that is tagged; its folder is committed after it. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import Type from 'typebox';
import Value from 'typebox/value';
import { copyDemo } from '../../src/testing/place/told-demo.ts';
import { describeApi } from '../../src/start/describe-api.ts';
import { runCommand } from '../gates/command.ts';
import { startPostgresServer } from '../gates/postgres-server.ts';
import { makeScratch } from '../gates/scratch.ts';
import { dumpSmall } from './dump-small.ts';
import { folderOf, type Release } from './releases.ts';

const root = resolve(import.meta.dirname, '../..');
const pack = (text: string): Buffer => gzipSync(text, { level: constants.Z_BEST_COMPRESSION });

async function git(...args: readonly string[]): Promise<string> {
  const { code, output } = await runCommand('git', ['-C', root, ...args]);
  if (code !== 0) throw new Error(`git ${args.join(' ')}: ${output}`);
  return output;
}

async function make(): Promise<void> {
  if ((await git('status', '--porcelain')) !== '') throw new Error('There are changes that are not committed: a release is made of a commit');
  const { version } = Value.Parse(Type.Object({ version: Type.String() }), JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
  const commit = await git('rev-parse', 'HEAD');
  const place = await copyDemo('postgres');
  try {
    const { statements, migrations } = await dumpSmall(place.settings['DATABASE_URL'] ?? '');
    const folder = folderOf(version);
    // An earlier release is never written over.
    mkdirSync(folder);
    writeFileSync(join(folder, 'database.sql.gz'), pack(statements));
    writeFileSync(join(folder, 'openapi.json.gz'), pack(describeApi()));
    writeFileSync(join(folder, 'release.json'), `${JSON.stringify({ version, commit, migrations: [...migrations] } satisfies Release, null, 2)}\n`);
    console.log(`releases/${version} is made of ${commit}: commit it`);
  } finally {
    await place.remove();
  }
}

const scratch = makeScratch();
const server = process.env['SPIL_TEST_POSTGRES'] ? undefined : await startPostgresServer(scratch);
if (server !== undefined) process.env['SPIL_TEST_POSTGRES'] = server.url;
try {
  await make();
} finally {
  await server?.stop();
  rmSync(scratch, { recursive: true, force: true });
}
