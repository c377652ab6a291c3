import type { Datum } from '../datum.ts';
import type { BrpDatum } from './brp-antwoord.schema.ts';

/** The date without `langFormaat` and other fields for display; unknown when the register gave none. */
export function mapDatum(datum: BrpDatum | undefined): Datum {
  switch (datum?.type) {
    case 'Datum': return { type: 'Datum', datum: datum.datum };
    case 'JaarMaandDatum': return { type: 'JaarMaandDatum', jaar: datum.jaar, maand: datum.maand };
    case 'JaarDatum': return { type: 'JaarDatum', jaar: datum.jaar };
    case 'DatumOnbekend':
    case undefined: return { type: 'DatumOnbekend' };
  }
}
