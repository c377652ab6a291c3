import { sql, type RawBuilder } from 'kysely';
import { selectRaw, type ReadTx } from '../../../platform/database/transaction.ts';
import '../sociale-kaart.tables.ts';

/** Of what a page is: diensten, their organisations, or a dienst in a place. */
export type Soort = 'dienst' | 'organisatie' | 'plek';

/** What must hold of a dienst to be told. */
export interface Voorwaarde {
  /** Only these. */
  readonly ids?: readonly string[];
  readonly organisatie?: string;
  readonly begrippen?: readonly { readonly lijst: string; readonly waar: 'kenmerk' | 'kolom' | 'gebied'; readonly code?: string }[];
  /** Changed at or after this moment: then also what was withdrawn, for who keeps a copy. */
  readonly gewijzigdVanaf?: string;
  /** For who lives in this wijk: of the wijk and of the whole gemeente. */
  readonly wijk?: string;
  /** Within so many metres of a point. */
  readonly nabij?: { readonly breedtegraad: number; readonly lengtegraad: number; readonly meters: number };
}

/** A part of the whole: so many after the first so many, or after a place that was seen. */
export interface Deel {
  readonly aantal: number;
  readonly overslaan?: number;
  readonly na?: string;
}

const id: Readonly<Record<Soort, RawBuilder<string>>> = { dienst: sql`d.id`, organisatie: sql`d.dienst_organisatie`, plek: sql`p.id` };

function from(soort: Soort, { nabij }: Voorwaarde): RawBuilder<unknown> {
  if (soort !== 'plek') return sql`dienst d`;
  return sql`dienst d join dienst_locatie p on p.gemeente = d.gemeente and p.dienst = d.id ${nabij === undefined ? sql`` : sql`join locatie l on l.gemeente = p.gemeente and l.id = p.locatie`}`;
}

function where(gemeente: string, v: Voorwaarde): RawBuilder<unknown> {
  const all: RawBuilder<unknown>[] = [sql`d.gemeente = ${gemeente}`, v.gewijzigdVanaf === undefined ? sql`d.toestand <> 'ingetrokken'` : sql`d.gewijzigd_op >= ${v.gewijzigdVanaf}`];
  if (v.ids !== undefined) all.push(sql`d.id = any(${[...v.ids]}::uuid[])`);
  if (v.organisatie !== undefined) all.push(sql`d.dienst_organisatie = ${v.organisatie}`);
  for (const { lijst, waar, code } of v.begrippen ?? []) {
    if (waar === 'kenmerk') all.push(sql`exists (select 1 from dienst_kenmerk k where k.gemeente = ${gemeente} and k.dienst = d.id and k.codelijst = ${lijst} ${code === undefined ? sql`` : sql`and k.code = ${code}`})`);
    else if (waar === 'gebied') all.push(sql`exists (select 1 from dienst_gebied g where g.gemeente = ${gemeente} and g.dienst = d.id and ${code === undefined ? sql`g.wijk <> ''` : sql`g.wijk = ${code}`})`);
    else if (code !== undefined) all.push(sql`${sql.ref(`d.${lijst}`)} = ${code}`);
  }
  if (v.wijk !== undefined) all.push(sql`exists (select 1 from dienst_gebied g where g.gemeente = ${gemeente} and g.dienst = d.id and g.wijk in ('', ${v.wijk}))`);
  if (v.nabij !== undefined) all.push(near(v.nabij));
  return sql.join(all, sql` and `);
}

/** Degrees first, which an index knows; then the distance over a round earth. */
function near({ breedtegraad: lat, lengtegraad: lon, meters }: NonNullable<Voorwaarde['nabij']>): RawBuilder<unknown> {
  const [high, wide] = [meters / 111_000, meters / (111_000 * Math.cos((lat * Math.PI) / 180))];
  return sql`l.breedtegraad between ${lat - high}::float8 and ${lat + high}::float8 and l.lengtegraad between ${lon - wide}::float8 and ${lon + wide}::float8
    and 12742000 * asin(sqrt(power(sin(radians(l.breedtegraad - ${lat}::float8) / 2), 2) + cos(radians(${lat}::float8)) * cos(radians(l.breedtegraad)) * power(sin(radians(l.lengtegraad - ${lon}::float8) / 2), 2))) <= ${meters}::float8`;
}

/** How many there are. */
export async function countAll(tx: ReadTx, gemeente: string, soort: Soort, v: Voorwaarde): Promise<number> {
  const what = soort === 'organisatie' ? sql`count(distinct d.dienst_organisatie)` : sql`count(*)`;
  const [row] = await selectRaw<{ n: number | string }>(tx, sql`select ${what} as n from ${from(soort, v)} where ${where(gemeente, v)}`);
  return Number(row?.n ?? 0);
}

/**
 * Ids of a part, in an order that a new one comes last in. Walks an index and reads nothing else: a page far away costs
 * what it passes over, some milliseconds in tens of thousands.
 */
export async function listIds(tx: ReadTx, gemeente: string, soort: Soort, v: Voorwaarde, { aantal, overslaan = 0, na }: Deel): Promise<string[]> {
  const after: Readonly<Record<Soort, RawBuilder<unknown>>> = {
    dienst: sql`and d.id > ${na}`, organisatie: sql`and d.dienst_organisatie > ${na}`,
    plek: sql`and (d.id, p.volgorde) > (select q.dienst, q.volgorde from dienst_locatie q where q.gemeente = ${gemeente} and q.id = ${na})`,
  };
  const order = { dienst: sql`order by d.id`, organisatie: sql`group by d.dienst_organisatie order by d.dienst_organisatie`, plek: sql`order by d.id, p.volgorde` }[soort];
  const rows = await selectRaw<{ id: string }>(tx, sql`select ${id[soort]} as id from ${from(soort, v)} where ${where(gemeente, v)} ${na === undefined ? sql`` : after[soort]} ${order} limit ${aantal} offset ${overslaan}`);
  return rows.map((row) => row.id);
}

/** Ids of everything, each with the dienst because of which it is told. */
export function listPairs(tx: ReadTx, gemeente: string, soort: Soort, v: Voorwaarde): Promise<{ id: string; dienst: string }[]> {
  return selectRaw<{ id: string; dienst: string }>(tx, sql`select ${id[soort]} as id, d.id as dienst from ${from(soort, v)} where ${where(gemeente, v)}`);
}

/** The id in Spil of what another may know under an id of its own; undefined when there is no such. */
export async function findOwnId(tx: ReadTx, gemeente: string, table: 'dienst' | 'dienst_organisatie', id: string): Promise<string | undefined> {
  const rows = tx.selectFrom(table).select('id').where('gemeente', '=', gemeente);
  return (await rows.where('kenmerk', '=', id).orderBy('id', 'desc').executeTakeFirst())?.id ?? (await rows.where('id', '=', id).executeTakeFirst())?.id;
}

/** Which dienst each of these places is of. */
export function listDienstenOfPlekken(tx: ReadTx, gemeente: string, ids: readonly string[]): Promise<{ id: string; dienst: string }[]> {
  return tx.selectFrom('dienst_locatie').select(['id', 'dienst']).where('gemeente', '=', gemeente).where('id', 'in', [...ids]).execute();
}

/** Organisations by id, in no order. */
export function listOrganisaties(tx: ReadTx, gemeente: string, ids: readonly string[]) {
  return tx.selectFrom('dienst_organisatie').select(['id', 'naam', 'andere_naam', 'omschrijving', 'website', 'email', 'telefoon', 'kvk_nummer', 'kenmerk']).where('gemeente', '=', gemeente).where('id', 'in', [...ids]).execute();
}

/** Diensten of some organisations that are not withdrawn: ids, in order. */
export function listDienstenOf(tx: ReadTx, gemeente: string, organisaties: readonly string[]): Promise<{ id: string; organisatie: string }[]> {
  return tx.selectFrom('dienst').select(['id', 'dienst_organisatie as organisatie']).where('gemeente', '=', gemeente).where('dienst_organisatie', 'in', [...organisaties]).where('toestand', '<>', 'ingetrokken').orderBy('id').execute();
}

/** The middle of the places of which the postcode is this one; undefined when the sociale kaart knows none. */
export async function findMiddle(tx: ReadTx, gemeente: string, postcode: string): Promise<{ breedtegraad: number; lengtegraad: number } | undefined> {
  const spellings = [postcode, `${postcode.slice(0, 4)} ${postcode.slice(4)}`];
  const row = await tx.selectFrom('locatie').select(({ fn }) => [fn.avg<number | string | null>('breedtegraad').as('breedtegraad'), fn.avg<number | string | null>('lengtegraad').as('lengtegraad')]).where('gemeente', '=', gemeente).where('postcode', 'in', spellings).executeTakeFirst();
  return row === undefined || row.breedtegraad === null || row.lengtegraad === null ? undefined : { breedtegraad: Number(row.breedtegraad), lengtegraad: Number(row.lengtegraad) };
}
