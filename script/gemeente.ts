/** `script/gemeente CODE NAME BEHEERDER LOGIN`: an empty gemeente with its first beheerder. */
import { openGemeente, GemeenteFault } from '../src/beheer/inrichting/index.ts';
import { systemRandom } from '../src/platform/id.ts';
import { systemClock } from '../src/platform/time/clock.ts';
import { readSettings, SettingFault } from '../src/settings.ts';
import { openDatabase } from '../src/start/open-database.ts';

const usage = `Usage: script/gemeente CODE NAME BEHEERDER LOGIN
  CODE       the four digits of the CBS: 0383
  NAME       Castricum
  BEHEERDER  name of who sets it up
  LOGIN      how the login service knows them: the claim of SPIL_OIDC_MEDEWERKER_CLAIM`;

async function main([code, naam, beheerder, sleutel, ...more]: readonly string[]): Promise<number> {
  if (code === undefined || naam === undefined || beheerder === undefined || sleutel === undefined || more.length > 0) {
    console.error(usage);
    return 2;
  }
  try {
    // Only where the data is matters here.
    const { SPIL_DATA, DATABASE_URL, SPIL_DATABASE_PASSWORD_FILE } = process.env;
    const database = await openDatabase(readSettings({ SPIL_MODE: 'demo', SPIL_DATA, DATABASE_URL, SPIL_DATABASE_PASSWORD_FILE }));
    try {
      await openGemeente({ database, clock: systemClock, random: systemRandom }, { code, naam, beheerder, sleutel });
    } finally {
      await database.close();
    }
    console.log(`Gemeente ${naam} (${code}) is there. ${beheerder} logs in and goes on at /werk/gemeente/inrichting.`);
    return 0;
  } catch (error) {
    const known = error instanceof GemeenteFault || error instanceof SettingFault || (error instanceof Error && error.message.includes('in use by process'));
    console.error(known ? error.message : error);
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
