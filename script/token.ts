/**
 * Prints an access token for the API, for one of the people of the demo. It needs the keys of the
 * demo only: the server may run, or not.
 */
import { loadDemoKeys } from '../demo/identity/demo-keys.ts';
import { makeDemoToken } from '../demo/identity/demo-token.ts';
import { personas } from '../demo/identity/personas.ts';
import { readSettings } from '../src/settings.ts';

const [wanted] = process.argv.slice(2);
const persona = personas.find(({ sleutel }) => sleutel === wanted);
const settings = readSettings(process.env);

if (settings.mode !== 'demo') {
  console.error('Tokens without login exist in demo mode only (SPIL_MODE=demo).');
  process.exitCode = 1;
} else if (persona === undefined) {
  console.error(`script/token PERSONA, with one of: ${personas.map(({ sleutel }) => sleutel).join(', ')}`);
  process.exitCode = 2;
} else {
  console.log(await makeDemoToken(persona, await loadDemoKeys(settings.dataFolder), settings.apiAudience, new Date()));
}
