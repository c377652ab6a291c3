import { selectRaw, sql, type ReadTx } from '../../platform/database/transaction.ts';

/** A reader in a gemeente: how far it is behind, and since when and on what it stands still. */
export interface Lezerstand {
  readonly gemeente: string;
  readonly naam: string;
  readonly nummer: number;
  readonly achter: number;
  readonly stil: { readonly sinds: string | null; readonly code: string | null; readonly soort: string } | null;
}

export function listLezers(tx: ReadTx, gemeenten: readonly string[]): Promise<Lezerstand[]> {
  return selectRaw(tx, sql<Lezerstand>`select l.gemeente, l.naam, l.nummer, coalesce(z.nummer, 0) - l.nummer as achter, l.fout as stil
    from lezer l left join zegelaar z on z.gemeente = l.gemeente where l.gemeente = any(${[...gemeenten]}::text[]) and l.naam not like '%~herbouw' order by l.fout is null, l.gemeente, l.naam`);
}

/** Timed work that failed and is tried again, or that is tried no more. */
export interface Werkstand {
  readonly gemeente: string;
  readonly werk: string;
  readonly toestand: 'wordt herhaald' | 'opgegeven';
  readonly code: string | null;
  readonly soort: string;
}

/** `0000` is the work of the whole installation. */
export function listFailedWork(tx: ReadTx, gemeenten: readonly string[]): Promise<Werkstand[]> {
  return selectRaw(tx, sql<Werkstand>`select data->>'gemeente' as gemeente, data->>'werk' as werk, case when state = 'failed' then 'opgegeven' else 'wordt herhaald' end as toestand, output->>'code' as code, output->>'soort' as soort
    from pgboss.job where name = 'spil' and state in ('retry', 'failed') and data->>'gemeente' = any(${[...gemeenten, '0000']}::text[]) order by created_on desc limit 200`);
}
