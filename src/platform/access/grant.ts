import { sql, type RawBuilder } from 'kysely';
import { isoMoment } from '../time/clock.ts';
import type { Temporal } from '../time/temporal.ts';

/** Reading, or also writing. */
export type Recht = 'lezen' | 'schrijven';

/** A right of a holder on one kind of data of one dossier: who, why, until when. */
export interface Grant {
  readonly houder: string;
  readonly soort: string;
  readonly recht: Recht;
  /** Why the right is there: `regisseur`, `team`, `betrokkene`, `nood` … */
  readonly grond: string;
  readonly doel: string;
  /** Moments as `isoMoment` writes them. */
  readonly vanaf: string;
  readonly tot: string | null;
}

/**
 * The first face of a grant: does one of these rows give the right now?
 * Must agree with `grantPredicate`; a property test holds them together.
 */
export function findGrant(grants: readonly Grant[], keys: readonly string[], soort: string, recht: Recht, moment: Temporal.Instant): Grant | undefined {
  const at = isoMoment(moment);
  return grants
    .filter((g) => keys.includes(g.houder) && g.soort === soort && (recht === 'lezen' || g.recht === 'schrijven') && isCurrent(g, at))
    .sort((a, b) => Number(a.grond === 'nood') - Number(b.grond === 'nood'))[0];
}

/** As texts, which compare as the moments do: a decision looks at many grants many times. */
const isCurrent = ({ vanaf, tot }: Grant, at: string): boolean => vanaf <= at && (tot === null || at < tot);

/**
 * The second face: the same decision in SQL, for lists; `dossier` is a reference to the dossier's id column. The `offset` lets the
 * database look for each row of a page; it would else gather beforehand all that the holder has in the gemeente.
 */
export function grantPredicate(gemeente: string, dossier: RawBuilder<unknown>, keys: readonly string[], soort: string, recht: Recht, moment: Temporal.Instant): RawBuilder<boolean> {
  const at = moment.toString();
  const holders = keys.length > 0 ? sql`t.houder in (${sql.join(keys)})` : sql`false`;
  return sql<boolean>`exists (select 1 from dossier_toegang t where t.gemeente = ${gemeente} and t.dossier = ${dossier} and ${holders}
    and t.soort = ${soort} ${recht === 'schrijven' ? sql`and t.recht = 'schrijven'` : sql``}
    and t.vanaf <= ${at}::timestamptz and (t.tot is null or t.tot > ${at}::timestamptz) offset 0)`;
}
