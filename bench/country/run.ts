/** Prints what the whole country would ask of Spil: `node bench/country/run.ts`. */
import { join } from 'node:path';
import { readAreas } from './country.ts';
import { tellCountry } from './tell-country.ts';

const shared = process.env['SPIL_SHARED_DATA'] ?? '../shared/data';
for (const line of tellCountry(readAreas(join(shared, 'gebieden/gemeenten-2023/gemeenten.json')))) console.log(line);
