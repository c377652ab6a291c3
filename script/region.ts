/** Makes the demo region as large as asked: see script/region. */
import { parseArgs } from 'node:util';
import { AlreadyCopied, stampRegion, type Stamped } from '../demo/region/copy/index.ts';
import { isEmpty, makeDemoRegion } from '../demo/region/index.ts';
import { modules } from '../src/modules.ts';
import { readSettings, SettingFault } from '../src/settings.ts';
import { makeEnvironment } from '../src/start/environment.ts';
import { openDatabase } from '../src/start/open-database.ts';

/** Of every so many inwoners there is one household with an open dossier. */
const inwonersPerDossier = 25;

const usage = `Usage: script/region --inwoners N [--gebeurtenissen E]
       script/region --dossiers M [--gebeurtenissen E]

  --inwoners        size of the region: an open dossier for every ${inwonersPerDossier} inwoners
  --dossiers        the same, as a number of open dossiers
  --gebeurtenissen  questions without a dossier and closed dossiers as well, until there are so many events`;

interface Size {
  readonly dossiers: number;
  readonly gebeurtenissen: number;
}

function readSize(args: readonly string[]): Size | undefined {
  const options = { inwoners: { type: 'string' }, dossiers: { type: 'string' }, gebeurtenissen: { type: 'string' } } as const;
  try {
    const { values: { inwoners, dossiers, gebeurtenissen = '0' } } = parseArgs({ args: [...args], options });
    if ((inwoners === undefined) === (dossiers === undefined)) return undefined;
    const numbers = [inwoners ?? dossiers, gebeurtenissen].map((text) => (/^\d{1,8}$/.test(text ?? '') ? Number(text) : NaN));
    const [size = NaN, events = NaN] = numbers;
    if (Number.isNaN(size + events) || size === 0) return undefined;
    return { dossiers: inwoners === undefined ? size : Math.ceil(size / inwonersPerDossier), gebeurtenissen: events };
  } catch {
    return undefined;
  }
}

const seconds = (since: number): string => ((performance.now() - since) / 1000).toFixed(1);

async function fill(size: Size): Promise<Stamped> {
  const settings = readSettings(process.env);
  const database = await openDatabase(settings);
  try {
    const env = await makeEnvironment(settings, database, undefined);
    if (await isEmpty(env)) {
      console.error('Telling the demo …');
      await makeDemoRegion(env, modules);
    }
    const start = performance.now();
    return await stampRegion(env, modules, { ...size, onTable: (tabel) => console.error(`${seconds(start).padStart(7)} s  ${tabel}`) });
  } finally {
    await database.close();
  }
}

async function main(args: readonly string[]): Promise<number> {
  if (process.env['SPIL_MODE'] !== 'demo') {
    console.error('Invented people are for a demo only: SPIL_MODE must be demo.');
    return 1;
  }
  const size = readSize(args);
  if (size === undefined) {
    console.error(usage);
    return 2;
  }
  try {
    const start = performance.now();
    const { dossiers, gebeurtenissen, rijen } = await fill(size);
    console.log(`${dossiers.open} open and ${dossiers.gesloten} closed dossiers, ${gebeurtenissen} events, ${rijen} rows in ${seconds(start)} s. Start Spil with script/start.`);
    return 0;
  } catch (error) {
    console.error(error instanceof SettingFault || error instanceof AlreadyCopied ? error.message : error);
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
