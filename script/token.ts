/** Prints an access token of one of the people of the demo, for the API: see script/token. */
import { loadDemoKeys } from '../demo/identity/demo-keys.ts';
import { makeDemoToken } from '../demo/identity/demo-token.ts';
import { personas } from '../demo/identity/personas.ts';

const audience = 'spil-api';

/** Explains the use, with everybody there is; answers the exit code. */
function explainUse(wrong: string | undefined): number {
  if (wrong !== undefined) console.error(`There is nobody called '${wrong}' in the demo.`);
  console.error('Usage: script/token PERSONA\n');
  for (const { sleutel, naam, omschrijving } of personas) console.error(`  ${sleutel.padEnd(16)} ${naam.padEnd(22)} ${omschrijving.en}`);
  return 2;
}

async function main([name, ...more]: readonly string[]): Promise<number> {
  if (process.env['SPIL_MODE'] !== 'demo') {
    console.error('Tokens are handed out in demo mode only: the login service of the gemeente gives them otherwise.');
    return 1;
  }
  const persona = personas.find(({ sleutel }) => sleutel === name);
  if (persona === undefined || more.length > 0) return explainUse(more[0] ?? name);
  const keys = await loadDemoKeys(process.env['SPIL_DATA'] ?? './data');
  console.log(await makeDemoToken(persona, keys, audience, new Date()));
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
