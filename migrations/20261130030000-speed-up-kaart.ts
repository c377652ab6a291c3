import { sql, type Kysely } from 'kysely';
import { keepToStaff, protectTable } from '../src/platform/database/protect.ts';

/**
 * With 50,000 diensten in one gemeente: lists by name walk an index of what is not withdrawn, and the wegwijzer takes the
 * first few of a rung of a subject, in a wijk or anywhere (`wijk` is empty), without reading the others.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`create index dienst_zichtbaar on dienst (gemeente, naam, id) where toestand <> 'ingetrokken'`);
  await run(`create index dienst_zichtbaar_cluster on dienst (gemeente, cluster, naam, id) where toestand <> 'ingetrokken'`);
  await run(`drop index dienst_naam`);
  await run(`drop index dienst_cluster`);
  await run(`create table dienst_aanbod (gemeente text not null, onderwerp text not null, sport text not null check (sport in ('buurt', 'algemeen', 'collectief')), wijk text not null, dienst uuid not null,
    primary key (gemeente, onderwerp, sport, wijk, dienst))`);
  await run(`create index dienst_aanbod_dienst on dienst_aanbod (gemeente, dienst)`);
  await run(`insert into dienst_aanbod (gemeente, onderwerp, sport, wijk, dienst)
    select distinct k.gemeente, k.code, case when d.trede = 'collectief' then 'collectief' when d.cluster = 'wijkfuncties' then 'buurt' else 'algemeen' end, w.wijk, k.dienst
    from dienst_kenmerk k join dienst d on d.gemeente = k.gemeente and d.id = k.dienst
    cross join lateral (select '' as wijk union select l.wijk from dienst_locatie p join locatie l on l.gemeente = p.gemeente and l.id = p.locatie where p.gemeente = d.gemeente and p.dienst = d.id and l.wijk is not null) w
    where k.codelijst = 'onderwerp' and d.toestand = 'actief'`);
  await protectTable(db, 'dienst_aanbod', { kind: 'gedeeld' });
  await keepToStaff(db, 'dienst_aanbod');
}
