import { sql, type Kysely, type RawBuilder } from 'kysely';

/** What row-level security holds for a table. */
export type Protection =
  /** Rows belong to a gemeente and say nothing of a dossier: staff sees those of its gemeenten, others none. */
  | { readonly kind: 'gemeente' }
  /** Rows belong to a dossier (column `dossier`): who is no staff sees them only with a grant for this kind of data. */
  | { readonly kind: 'dossier'; readonly soort: string; readonly sleutel?: string }
  /** The same, where a column of the row names its kind of data. */
  | { readonly kind: 'dossier'; readonly kolom: string; readonly sleutel?: string }
  /** Rows are of use to everybody inside the gemeente, also to inwoners and organisations; `keepToStaff` says who writes. */
  | { readonly kind: 'gedeeld' }
  /** Everybody's acts add rows; only staff of the gemeente reads them. */
  | { readonly kind: 'aanvullen' }
  /** Rows of one actor, read back by that actor alone (column `actor`). */
  | { readonly kind: 'eigen' }
  /** Rows of one holder (column `houder`): who is no staff sees the own ones. */
  | { readonly kind: 'houder' }
  /** Rows that are part of a row of another table (a column of its name): who is no staff sees them with that one. */
  | { readonly kind: 'deel'; readonly van: string };

/**
 * Puts a table under forced row-level security and gives the application role only `rights`.
 * The shape of each policy keeps its comparisons leakproof, so that indexes stay usable.
 */
export async function protectTable(db: Kysely<unknown>, table: string, protection: Protection, rights = 'select, insert, update, delete'): Promise<void> {
  const name = sql.id(table);
  await sql`alter table ${name} enable row level security`.execute(db);
  await sql`alter table ${name} force row level security`.execute(db);
  await sql`create policy ${sql.id(`${table}_spil`)} on ${name} to spil_app using (${predicate(table, protection)}) with check (${protection.kind === 'aanvullen' ? gemeente : predicate(table, protection)})`.execute(db);
  await sql`grant ${sql.raw(rights)} on ${name} to spil_app`.execute(db);
}

/** Of a shared table: everybody in the gemeente reads it, and only its staff (and Spil itself) writes it. */
export async function keepToStaff(db: Kysely<unknown>, table: string): Promise<void> {
  const policy = (act: string) => sql`create policy ${sql.id(`${table}_${act}`)} on ${sql.id(table)} as restrictive for ${sql.raw(act)} to spil_app`;
  await sql`${policy('insert')} with check (${staff})`.execute(db);
  await sql`${policy('update')} using (${staff})`.execute(db);
  await sql`${policy('delete')} using (${staff})`.execute(db);
}

/**
 * Whoever looks is staff, or Spil itself: no key of a holder is set. The same could be said by `= ''`, of which the planner
 * thinks that it holds for one row in two hundred: it would read and sort a whole table where it can walk an index.
 */
export const staffOnly = `length(current_setting('spil.houder', true)) < 1`;
const staff = sql.raw(staffOnly);

const gemeente = sql`gemeente = any(string_to_array(current_setting('spil.gemeenten', true), ','))`;

function predicate(table: string, protection: Protection): RawBuilder<unknown> {
  if (protection.kind === 'gedeeld') return gemeente;
  if (protection.kind === 'eigen') return sql`${gemeente} and actor = current_setting('spil.actor', true)`;
  if (protection.kind === 'gemeente' || protection.kind === 'aanvullen') return sql`${gemeente} and ${staff}`;
  if (protection.kind === 'houder') return sql`${gemeente} and (${staff} or houder = current_setting('spil.houder', true))`;
  // The policies of the other table hold inside this question too.
  if (protection.kind === 'deel') return sql`${gemeente} and (${staff} or exists (select 1 from ${sql.id(protection.van)} g where g.gemeente = ${sql.id(table, 'gemeente')} and g.id = ${sql.id(table, protection.van)}))`;
  return sql`${gemeente} and (${staff} or exists (select 1 from dossier_toegang t where t.gemeente = ${sql.id(table, 'gemeente')} and t.dossier = ${sql.id(table, protection.sleutel ?? 'dossier')}
    and t.houder = current_setting('spil.houder', true) and t.soort = ${'soort' in protection ? sql.lit(protection.soort) : sql.id(table, protection.kolom)} and t.vanaf <= now() and (t.tot is null or t.tot > now())))`;
}

/** The twin of a projection's table, in which it is made again before it is swapped in. Call after the table has its indexes. */
export async function createTwin(db: Kysely<unknown>, table: string): Promise<void> {
  await sql`create schema if not exists herbouw`.execute(db);
  await sql`grant usage on schema herbouw to spil_app`.execute(db);
  const twin = sql.id('herbouw', table);
  await sql`create table ${twin} (like ${sql.id('public', table)} including all)`.execute(db);
  await sql`alter table ${twin} enable row level security`.execute(db);
  await sql`alter table ${twin} force row level security`.execute(db);
  await sql`create policy ${sql.id(`${table}_spil`)} on ${twin} to spil_app using (${gemeente} and ${staff})`.execute(db);
  await sql`grant select, insert, update, delete on ${twin} to spil_app`.execute(db);
}
