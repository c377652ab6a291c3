import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePlace, type Place } from '../src/testing/place/place.ts';
import { findFreePort, untilReady } from '../src/testing/spil-process.ts';

const minutes = 60_000;
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const strict = process.env['SPIL_STRICT'] === '1';

function make(folder: string, env: Readonly<Record<string, string>>): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['script/package.ts', folder], { encoding: 'utf8', env: { PATH: process.env['PATH'], ...env } });
  if (status !== 0) throw new Error(stderr);
  return stdout.trim();
}

/** The packages that `npm ci --omit=dev` would lay down, taken from those that lie here. */
function layPackages(root: string): void {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Readonly<Record<string, { readonly dev?: boolean }>> };
  for (const [path, { dev }] of Object.entries(packages)) {
    if (path === '' || dev === true || !existsSync(path)) continue;
    const nested = join(path, 'node_modules');
    cpSync(path, join(root, path), { recursive: true, filter: (source) => source !== nested && !source.startsWith(`${nested}/`) });
  }
}

/**
 * Runs the server as nobody, from a tree that cannot be written, with its own data in `/srv`: what a container with a read-only root
 * does. All of it lies where nobody may come by the way to it.
 */
function startReadOnly(root: string, data: string, env: Readonly<Record<string, string>>): ChildProcess {
  const script = `mount --bind "$1" /mnt && mount -o remount,ro,bind /mnt && mount --bind "$2" /srv && mount --bind "$3" /opt && cd /mnt
    exec setpriv --reuid=65534 --regid=65534 --clear-groups --no-new-privs --inh-caps=-all /opt/node src/main.ts`;
  return spawn('unshare', ['--mount', 'sh', '-ec', script, 'sh', root, data, dirname(process.execPath)], { env: { PATH: process.env['PATH'], ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
}

describe.skipIf(process.getuid?.() !== 0)('what Spil is delivered as', () => {
  let scratch: string;
  let hash: string;
  let place: Place;
  const root = () => join(scratch, `spil-${version}`);
  beforeAll(async () => {
    scratch = mkdtempSync(join(tmpdir(), 'spil-delivered-'));
    place = await makePlace(process.env['SPIL_TEST_POSTGRES'] === undefined ? 'embedded' : 'postgres', 'schema');
    hash = make(scratch, { TZ: 'Europe/Amsterdam', LANG: 'nl_NL.UTF-8' });
    spawnSync('tar', ['--extract', '--file', join(scratch, `spil-${version}.tar`), '--directory', scratch]);
  }, 10 * minutes);
  afterAll(async () => {
    rmSync(scratch, { recursive: true });
    await place.remove();
  });

  it.runIf(strict)('has the same bytes when it is made again, at another hour of another place', () => {
    expect(make(join(scratch, 'again'), { TZ: 'Pacific/Auckland', LANG: 'C', HOME: scratch })).toBe(hash);
  }, 5 * minutes);

  it('tells nobody where it was made, and holds no test, no key and no package', () => {
    const names = spawnSync('tar', ['--list', '--file', join(scratch, `spil-${version}.tar`)], { encoding: 'utf8' }).stdout.split('\n');
    expect(names.length).toBeGreaterThan(1000);
    expect(names.filter((name) => /\.test\.|\/testing\/|node_modules|keys\.json|\.env/.test(name))).toEqual([]);
    const here = spawnSync('grep', ['--recursive', '--files-with-matches', '--fixed-strings', resolve('.'), root()], { encoding: 'utf8' });
    expect(here.stdout).toBe('');
    expect(readFileSync(join(scratch, `spil-${version}.tar.sha256`), 'utf8')).toBe(`${hash}  spil-${version}.tar\n`);
  });

  it('serves API and screens as nobody, from a tree that cannot be written, with the packages of production only', async () => {
    layPackages(root());
    const port = await findFreePort();
    const own = join(place.folder, 'own');
    mkdirSync(own);
    for (const [name, text] of [['keys.json', JSON.stringify({ 1: Buffer.alloc(32, 7).toString('base64') })], ['secret', 'geheim']] as const) writeFileSync(join(own, name), text);
    spawnSync('chown', ['-R', '65534:65534', place.folder]);
    const child = startReadOnly(root(), place.folder, {
      ...place.settings, SPIL_DATA: '/srv', SPIL_MODE: 'productie', SPIL_EMBEDDED_IN_PRODUCTION: 'ja', SPIL_KEYS_FILE: '/srv/own/keys.json', PORT: String(port), SPIL_PUBLIC_URL: `http://127.0.0.1:${port}`,
      SPIL_OIDC_MEDEWERKER_ISSUER: 'http://127.0.0.1:9', SPIL_OIDC_MEDEWERKER_CLIENT: 'spil', SPIL_OIDC_MEDEWERKER_SECRET_FILE: '/srv/own/secret',
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => { printed += text; });
    const ended = new Promise<number | null>((done) => { child.once('exit', done); });
    const url = `http://127.0.0.1:${port}`;
    try {
      await untilReady({ url, pid: child.pid ?? 0, output: () => printed, ended: () => ended, stop: () => ended, kill: () => ended }, 120);
      const page = await fetch(url);
      expect(page.status).toBe(200);
      const style = /href="(\/assets\/[^"]+\.css)"/.exec(await page.text())?.[1];
      expect((await fetch(`${url}${style}`)).status).toBe(200);
      expect((await fetch(`${url}/api/v1/openapi.json`)).status).toBe(200);
      expect(readFileSync(`/proc/${child.pid}/status`, 'utf8')).toMatch(/^Uid:\s+65534\s+65534/m);
    } finally {
      child.kill('SIGTERM');
    }
    expect({ ended: await ended, printed: printed.slice(-1500) }).toMatchObject({ ended: 0 });
    expect(printed).not.toContain('EROFS');
  }, 5 * minutes);
});
