import { sql } from 'kysely';
import { later } from '../../platform/database/marks.ts';
import { oneAtATime } from '../../platform/database/one-at-a-time.ts';
import type { ReadTx, WriteTx } from '../../platform/database/transaction.ts';
import type { Grant, Recht } from '../../platform/access/grant.ts';
import type { Id } from '../../platform/id.ts';
import './dossier.tables.ts';
import type { Gegevenssoort, Grond } from './gegevenssoort.ts';

/** Grants of these holders on a dossier, current and past: what rights are decided on. */
export async function findGrants(tx: ReadTx, gemeente: string, dossier: string, houders: readonly string[]): Promise<Grant[]> {
  return tx.selectFrom('dossier_toegang').select(['houder', 'soort', 'recht', 'grond', 'doel', 'vanaf', 'tot'])
    .where('gemeente', '=', gemeente).where('dossier', '=', dossier).where('houder', 'in', [...houders]).execute();
}

/** What a holder gets: kinds of data with the right on each. */
export interface GrantRequest {
  readonly houder: string;
  readonly lezen?: readonly Gegevenssoort[];
  readonly schrijven?: readonly Gegevenssoort[];
  readonly grond: Grond;
  readonly doel: string;
  /** ISO moment. */
  readonly vanaf: string;
  readonly tot?: string;
  /** Key of the actor who gave it. */
  readonly verleendDoor: string;
}

/** Gives the rights, in the transaction of what they follow from; what the holder already has on the same ground is replaced. */
export async function grantAccess(tx: WriteTx, gemeente: string, dossier: string, request: GrantRequest, newId: () => Id): Promise<void> {
  const kinds = [...(request.lezen ?? []).map((soort) => ({ soort, recht: 'lezen' as Recht })), ...(request.schrijven ?? []).map((soort) => ({ soort, recht: 'schrijven' as Recht }))];
  if (kinds.length === 0) return;
  const rows = kinds.map((k) => ({ id: newId(), ...k }));
  await oneAtATime(tx, 'dossier_toegang', gemeente, dossier);
  await later(tx, sql`with oud as (delete from dossier_toegang where gemeente = ${gemeente} and dossier = ${dossier} and houder = ${request.houder} and grond = ${request.grond}
      and soort = any(${kinds.map((k) => k.soort)}::text[]) and tot is null)
    insert into dossier_toegang (gemeente, id, dossier, houder, soort, recht, grond, doel, vanaf, tot, verleend_door)
    select ${gemeente}, (r->>'id')::uuid, ${dossier}::uuid, ${request.houder}, r->>'soort', r->>'recht', ${request.grond}, ${request.doel}, ${request.vanaf}::timestamptz,
      ${request.tot ?? null}::timestamptz, ${request.verleendDoor} from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) r`);
}

/** Ends the running rights of a holder on a ground, from this moment. */
export async function endGrants(tx: WriteTx, gemeente: string, dossier: string, houder: string, grond: Grond, moment: string): Promise<void> {
  await oneAtATime(tx, 'dossier_toegang', gemeente, dossier);
  await later(tx, tx.updateTable('dossier_toegang').set({ tot: moment, afgesloten: true }).where('gemeente', '=', gemeente).where('dossier', '=', dossier)
    .where('houder', '=', houder).where('grond', '=', grond).where((eb) => eb.or([eb('tot', 'is', null), eb('tot', '>', moment)])));
}

/** Rights that ended by themselves and of which nobody was told yet, once per holder and ground; from here on they are told of. */
export async function closeEndedGrants(tx: WriteTx, gemeente: string, moment: string, limit: number): Promise<{ dossier: string; houder: string; grond: string }[]> {
  const ended = await tx.selectFrom('dossier_toegang').select(['id', 'dossier', 'houder', 'grond']).where('gemeente', '=', gemeente).where('afgesloten', '=', false).where('tot', '<=', moment)
    .orderBy('tot').orderBy('id').limit(limit).forUpdate().skipLocked().execute();
  const closed = new Map<string, { dossier: string; houder: string; grond: string }>();
  for (const { dossier, houder, grond } of ended) {
    const key = `${dossier} ${houder} ${grond}`;
    if (closed.has(key)) continue;
    closed.set(key, { dossier, houder, grond });
    // All kinds of data of this right end at once: told together.
    await tx.updateTable('dossier_toegang').set({ afgesloten: true }).where('gemeente', '=', gemeente).where('dossier', '=', dossier).where('houder', '=', houder).where('grond', '=', grond).where('tot', '<=', moment).execute();
  }
  return [...closed.values()];
}
