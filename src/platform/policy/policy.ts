import type { TSchema } from 'typebox';
import type { Value } from '../act/value.ts';
import type { ReadTx } from '../database/transaction.ts';
import type { Temporal } from '../time/temporal.ts';
import { validator } from '../act/validate.ts';
import { Refusal } from '../error.ts';

/** One value of a rule, with the days on which it holds and where it was decided. */
export interface PolicyVersion<V = unknown> {
  /** First day, `YYYY-MM-DD`. */
  readonly van: string;
  /** First day on which it no longer holds. */
  readonly tot?: string;
  readonly waarde: V;
  readonly bron: string;
}

/** A rule by date: national versions in code, overridden per gemeente in the table `beleidsregel`. */
export interface PolicyKey<V> extends AnyPolicyKey {
  readonly landelijk: readonly PolicyVersion<V>[];
}

/** A rule by date in a list, whatever its value is. */
export interface AnyPolicyKey {
  readonly sleutel: string;
  readonly betekenis: string;
  readonly schema: TSchema;
  readonly landelijk: readonly PolicyVersion[];
}

/** The version that was used, for the explanation of a computation. */
export interface UsedPolicy<V> extends PolicyVersion<V> {
  readonly sleutel: string;
  readonly van: string;
  readonly niveau: 'landelijk' | 'gemeente';
}

/** Declares a rule by date; throws where a national version does not fit its schema. */
export function policyKey<S extends TSchema>(key: { sleutel: string; betekenis: string; schema: S; landelijk: readonly PolicyVersion<Value<S>>[] }): PolicyKey<Value<S>> {
  for (const version of key.landelijk) {
    if (!validator(key.schema).Check(version.waarde)) throw new Error(`Policy ${key.sleutel} from ${version.van} does not fit its schema`);
  }
  return key;
}

/**
 * The version that holds in a gemeente on a day. `concept` also looks at draft rules: to replay a
 * computation with next year's. Throws `BeleidsregelOntbreekt` when no version holds on that day.
 */
export async function policyOn<V>(tx: ReadTx, key: PolicyKey<V>, gemeente: string, day: Temporal.PlainDate, options: { concept?: boolean } = {}): Promise<UsedPolicy<V>> {
  const date = day.toString();
  const rows = await tx.selectFrom('beleidsregel').select(['geldig_van', 'geldig_tot', 'waarde', 'bron'])
    .where('gemeente', '=', gemeente).where('sleutel', '=', key.sleutel).where('geldig_van', '<=', date)
    .where('toestand', 'in', options.concept ? ['vastgesteld', 'concept'] : ['vastgesteld'])
    .orderBy('geldig_van', 'desc').orderBy('toestand', 'asc').limit(5).execute();
  const own = rows.find((r) => r.geldig_tot === null || r.geldig_tot > date);
  if (own) {
    if (!validator(key.schema).Check(own.waarde)) throw new Error(`Policy ${key.sleutel} of ${gemeente} from ${own.geldig_van} does not fit its schema`);
    return { sleutel: key.sleutel, van: own.geldig_van, ...(own.geldig_tot === null ? {} : { tot: own.geldig_tot }), waarde: own.waarde as V, bron: own.bron, niveau: 'gemeente' };
  }
  return nationalOn(key, day);
}

/** The national version on a day, without a database. */
export function nationalOn<V>(key: PolicyKey<V>, day: Temporal.PlainDate): UsedPolicy<V> {
  const date = day.toString();
  const found = key.landelijk.filter((v) => v.van <= date && (v.tot === undefined || v.tot > date)).sort((a, b) => (a.van < b.van ? 1 : -1))[0];
  if (!found) {
    throw new Refusal('BeleidsregelOntbreekt', 409, { nl: `Voor ${date} is geen regel bekend voor ${key.sleutel}.`, en: `No rule is known on ${date} for ${key.sleutel}.` });
  }
  return { ...found, sleutel: key.sleutel, niveau: 'landelijk' };
}
