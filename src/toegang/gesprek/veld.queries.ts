import { sql } from 'kysely';
import type { ReadTx, WriteTx } from '../../platform/database/transaction.ts';
import { namesOf } from '../../registers/medewerker/index.ts';
import type { Veld } from './gesprek.schema.ts';
import { leegVeld, listKandidaten, type LaatsteBewerking, type Veldstand } from './merge-veld.ts';
import type { Veld as Veldplaats } from './veld.ts';
import './gesprek.tables.ts';

/** Lets writers of one conversation wait for each other: a field is merged by one at a time. */
export async function lockGesprek(tx: WriteTx, gemeente: string, gesprek: string): Promise<void> {
  await tx.selectFrom('gesprek').select('id').where('gemeente', '=', gemeente).where('id', '=', gesprek).forUpdate().execute();
}

/** Fields of a conversation as they are kept, by path: these, or all. */
export async function listVeldstanden(tx: ReadTx, gemeente: string, gesprek: string, paden?: readonly string[]): Promise<Map<string, Veldstand>> {
  let velden = tx.selectFrom('gesprek_veld').select(['pad', 'waarde', 'versie', 'client', 'clientbasis']).where('gemeente', '=', gemeente).where('gesprek', '=', gesprek);
  let bewerkingen = tx.selectFrom('gesprek_bewerking').select(['pad', 'client', 'nummer', 'uitkomst', 'versie', 'waarde', 'door', 'moment']).where('gemeente', '=', gemeente).where('gesprek', '=', gesprek);
  if (paden) [velden, bewerkingen] = [velden.where('pad', 'in', [...paden]), bewerkingen.where('pad', 'in', [...paden])];
  else bewerkingen = bewerkingen.where('uitkomst', '=', 'conflict');
  const [fields, changes] = [await velden.orderBy('pad').execute(), await bewerkingen.execute()];
  const byPath = Map.groupBy(changes, (c) => c.pad);
  return new Map(fields.map(({ pad, ...field }) => [pad, { ...field, bewerkingen: Object.fromEntries((byPath.get(pad) ?? []).map(({ pad: _pad, client, ...last }) => [client, last])) }]));
}

/** Values by path, for what only reads. */
export async function listWaarden(tx: ReadTx, gemeente: string, gesprek: string): Promise<Map<string, string>> {
  const rows = await tx.selectFrom('gesprek_veld').select(['pad', 'waarde']).where('gemeente', '=', gemeente).where('gesprek', '=', gesprek).orderBy('pad').execute();
  return new Map(rows.map((row) => [row.pad, row.waarde]));
}

/** Paths where a text waits beside the current one. */
export async function listConflicten(tx: ReadTx, gemeente: string, gesprek: string): Promise<string[]> {
  const rows = await tx.selectFrom('gesprek_bewerking').select('pad').distinct().where('gemeente', '=', gemeente).where('gesprek', '=', gesprek).where('uitkomst', '=', 'conflict').orderBy('pad').execute();
  return rows.map((row) => row.pad);
}

export interface ChangedVeld {
  readonly plaats: Veldplaats;
  readonly stand: Veldstand;
  /** Pages of which the last change is new. */
  readonly clients: readonly string[];
  /** Did the value or its version change? */
  readonly geschreven: boolean;
}

interface Writer {
  readonly gemeente: string;
  readonly dossier: string;
  readonly gesprek: string;
  readonly door: string;
  readonly moment: string;
}

/** Keeps changed fields, and of each page its last change: two statements, however many fields. */
export async function keepVelden(tx: WriteTx, { gemeente, dossier, gesprek, door, moment }: Writer, changed: readonly ChangedVeld[]): Promise<void> {
  const fields = changed.filter((c) => c.geschreven).map(({ plaats, stand: { waarde, versie, client, clientbasis } }) => (
    { gemeente, gesprek, dossier, pad: plaats.pad, persoon: plaats.persoon ?? null, domein: plaats.domein ?? null, naam: plaats.naam, waarde, versie, client, clientbasis, door, gewijzigd_op: moment }));
  if (fields.length > 0) {
    await tx.insertInto('gesprek_veld').values(fields).onConflict((c) => c.columns(['gemeente', 'gesprek', 'pad']).doUpdateSet((eb) => ({
      waarde: eb.ref('excluded.waarde'), versie: eb.ref('excluded.versie'), client: eb.ref('excluded.client'), clientbasis: eb.ref('excluded.clientbasis'), door: eb.ref('excluded.door'), gewijzigd_op: eb.ref('excluded.gewijzigd_op'),
    }))).execute();
  }
  const changes = changed.flatMap(({ plaats, stand, clients }) => clients.flatMap((client) => {
    const last: LaatsteBewerking | undefined = stand.bewerkingen[client];
    return last ? [{ gemeente, gesprek, dossier, pad: plaats.pad, client, ...last }] : [];
  }));
  if (changes.length === 0) return;
  await tx.insertInto('gesprek_bewerking').values(changes).onConflict((c) => c.columns(['gemeente', 'gesprek', 'pad', 'client']).doUpdateSet((eb) => ({
    nummer: eb.ref('excluded.nummer'), uitkomst: eb.ref('excluded.uitkomst'), versie: eb.ref('excluded.versie'), waarde: eb.ref('excluded.waarde'), door: eb.ref('excluded.door'), moment: eb.ref('excluded.moment'),
  }))).execute();
}

/** One field as people see it. */
export async function showVeld(tx: ReadTx, pad: string, stand: Veldstand): Promise<Veld> {
  const [veld] = await showVelden(tx, new Map([[pad, stand]]));
  return veld ?? { pad, waarde: '', versie: 0, kandidaten: [] };
}

/** Fields as people see them: candidates carry the name of who wrote them. */
export async function showVelden(tx: ReadTx, standen: ReadonlyMap<string, Veldstand>): Promise<Veld[]> {
  const waiting = [...standen].map(([pad, stand]) => ({ pad, stand, kandidaten: listKandidaten(stand) }));
  const names = await namesOf(tx, waiting.flatMap((w) => w.kandidaten.map((k) => idOf(k.door))));
  return waiting.map(({ pad, stand, kandidaten }) => ({
    pad, waarde: stand.waarde, versie: stand.versie,
    kandidaten: kandidaten.map(({ client, nummer, waarde, door, moment }) => ({ client, nummer, waarde, moment, door: names.get(idOf(door) ?? '') ?? '' })),
  }));
}

/** Id of the employee behind the key of an actor (`m:…`). */
function idOf(actor: string): string | null {
  return actor.startsWith('m:') ? actor.slice(2) : null;
}

/** Days on which a conversation was written in. */
export async function markIngevuld(tx: WriteTx, gemeente: string, gesprek: string, day: string): Promise<void> {
  await sql`update gesprek set ingevuld_op = ${day}::date where gemeente = ${gemeente} and id = ${gesprek}`.execute(tx);
}

/** An empty field, for a path in which nothing was written yet. */
export const standOf = (standen: ReadonlyMap<string, Veldstand>, pad: string): Veldstand => standen.get(pad) ?? leegVeld;
