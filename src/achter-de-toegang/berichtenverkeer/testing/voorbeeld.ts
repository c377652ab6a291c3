import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BERICHT_SOORTEN, type BerichtSoort } from '../declaration/berichten.ts';

/** An official example message. */
export interface Voorbeeld {
  readonly soort: BerichtSoort;
  readonly xml: Buffer;
}

/** All official example messages of iWmo and iJw 3.2 that are at hand. */
export function readVoorbeelden(folder: string): readonly Voorbeeld[] {
  return ['wmo', 'jw'].flatMap((domein) => {
    const map = join(folder, domein, 'voorbeelden');
    return readdirSync(map).flatMap((file) => {
      const soort = BERICHT_SOORTEN.find((one) => `${one}.xml` === file);
      return soort === undefined ? [] : [{ soort, xml: readFileSync(join(map, file)) }];
    });
  });
}
