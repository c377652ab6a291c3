import { selectRaw, sql } from '../../platform/database/transaction.ts';
import type { Measure, Measured } from '../../platform/measure/index.ts';

/** Messages to an aanbieder that are ready and that nobody sent. */
export const wachtendeBerichten: Measure = {
  naam: 'bericht-klaar',
  ask: (tx, { gemeenten, hoogstens }) => selectRaw(tx, sql<Measured>`select n.code as gemeente, '' as deel, b.aantal, b.sinds from unnest(${[...gemeenten]}::text[]) as n(code)
    cross join lateral (select count(*)::int as aantal, min(gemaakt_op) as sinds from (select gemaakt_op from bericht where gemeente = n.code and richting = 'uit' and toestand = 'klaar'
      order by gemaakt_op limit ${hoogstens}) w) b where b.aantal > 0`),
};
