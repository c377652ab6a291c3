import { sql } from 'kysely';
import type { Database } from '../database/database.ts';

/** What there is to do for one gemeente. */
export interface Work {
  readonly gemeente: string;
  /** Whether committed events wait for their number. */
  readonly unsealed: boolean;
  /** Readers that have not seen all sealed events; one that stands still on a fault is not among them. */
  readonly behind: readonly string[];
}

/**
 * Gemeenten where something is to be done. One statement for all gemeenten and readers together: a Spil at
 * rest asks this ten times a second, and nothing else.
 */
export async function findWork(database: Database, gemeenten: readonly string[], readers: readonly string[]): Promise<Work[]> {
  const scope = { gemeenten, actor: 's:dirigent', houder: '', doel: 'uitvoering' };
  const found = await database.write(scope, (tx) => sql<Work>`
    select g.code as gemeente, exists (select 1 from te_zegelen t where t.gemeente = g.code) as unsealed,
      array(select r.naam from unnest(${readers}::text[]) as r(naam) join zegelaar z on z.gemeente = g.code left join lezer l on l.gemeente = g.code and l.naam = r.naam
        where z.nummer > coalesce(l.nummer, 0) and l.fout is null) as behind
    from unnest(${gemeenten}::text[]) as g(code)`.execute(tx), 'background');
  return found.rows.filter(({ unsealed, behind }) => unsealed || behind.length > 0);
}
