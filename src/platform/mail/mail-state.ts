import { selectRaw, sql, type ReadTx } from '../database/transaction.ts';

/** How it is with the mails of a gemeente: numbers and codes, no address and no text. */
export interface Mailstand {
  readonly gemeente: string;
  readonly soort: string;
  readonly toestand: 'wachtend' | 'opgegeven';
  readonly aantal: number;
  /** Since when the longest waits. */
  readonly sinds: string;
  readonly fout: string | null;
}

export function listMailstand(tx: ReadTx, gemeenten: readonly string[]): Promise<Mailstand[]> {
  return selectRaw(tx, sql<Mailstand>`select gemeente, soort, toestand, count(*)::int as aantal, min(gepland_op) as sinds, max(fout) as fout from mail
    where gemeente = any(${[...gemeenten]}::text[]) and toestand in ('wachtend', 'opgegeven') group by gemeente, soort, toestand order by toestand, gemeente, soort`);
}
