/**
 * Prints an access token of one of the people of the demo, for the API: see script/token. It needs the keys of the
 * demo only: the server may run, or not.
 */
import { loadDemoKeys } from '../demo/identity/demo-keys.ts';
import { makeDemoToken } from '../demo/identity/demo-token.ts';
import { personas } from '../demo/identity/personas.ts';
import { readSettings } from '../src/settings.ts';

/** Explains the use, with everybody there is; answers the exit code. */
function explainUse(wrong: string | undefined): number {
  if (wrong !== undefined) console.error(`There is nobody called '${wrong}' in the demo.`);
  console.error('Usage: script/token PERSONA\n');
  for (const { sleutel, naam, omschrijving } of personas) console.error(`  ${sleutel.padEnd(16)} ${naam.padEnd(22)} ${omschrijving.en}`);
  return 2;
}

async function main([name, ...more]: readonly string[]): Promise<number> {
  // Asked first: production may lack other settings here, and that is not what is wrong.
  if (process.env['SPIL_MODE'] !== 'demo') {
    console.error('Tokens are handed out in demo mode only: the login service of the gemeente gives them otherwise.');
    return 1;
  }
  const persona = personas.find(({ sleutel }) => sleutel === name);
  if (persona === undefined || more.length > 0) return explainUse(more[0] ?? name);
  const { dataFolder, apiAudience } = readSettings(process.env);
  console.log(await makeDemoToken(persona, await loadDemoKeys(dataFolder), apiAudience, new Date()));
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
