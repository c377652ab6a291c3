import { selectRaw, sql } from '../../platform/database/transaction.ts';
import type { Measure, Measured } from '../../platform/measure/index.ts';

/** Legal terms of which the last day went by and that are not met: the day after it is since when. */
export const verstrekenTermijnen: Measure = {
  naam: 'termijn-verstreken',
  ask: (tx, { gemeenten, vandaag, hoogstens }) => selectRaw(tx, sql<Measured>`select n.code as gemeente, '' as deel, t.aantal, t.sinds from unnest(${[...gemeenten]}::text[]) as n(code)
    cross join lateral (select count(*)::int as aantal, (min(einddatum) + 1)::timestamptz as sinds from (select einddatum from termijn where gemeente = n.code and toestand = 'lopend'
      and einddatum < ${vandaag}::date order by einddatum limit ${hoogstens}) w) t where t.aantal > 0`),
};
