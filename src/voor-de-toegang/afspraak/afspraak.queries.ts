import { sql, type AliasableExpression, type Expression } from 'kysely';
import { oneAtATime } from '../../platform/database/one-at-a-time.ts';
import type { ReadTx, WriteTx } from '../../platform/database/transaction.ts';
import type { Refusal } from '../../platform/error.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import type { Temporal } from '../../platform/time/temporal.ts';
import type { Keyset } from '../../platform/paging/index.ts';
import type { Afspraaksoort, Afspraakwijze } from './afspraak.ts';

/** Minutes that an appointment takes which was made without saying how long. */
const uur = 60;

interface Line {
  readonly id: string; readonly begin: string; readonly duur: number; readonly vorm: Afspraakwijze; readonly plaats: string; readonly soort: Afspraaksoort;
  readonly dossier: string | null; readonly melding: string | null; readonly klantcontact: string | null; readonly huishouden: string | null;
}

const none = sql<string | null>`null::uuid`;

/** A melding that is closed asks for no talk any more. */
const closed = ['afgehandeld', 'ingetrokken'] as const;

/** Conversations that somebody holds, as long as their melding is not closed. */
const gesprekken = (tx: ReadTx, gemeente: string, medewerker: string) =>
  tx.selectFrom('gesprek_afspraak as s').innerJoin('gesprek as g', (j) => j.onRef('g.gemeente', '=', 's.gemeente').onRef('g.id', '=', 's.gesprek'))
    .innerJoin('melding as m', (j) => j.onRef('m.gemeente', '=', 's.gemeente').onRef('m.id', '=', 'g.melding'))
    .where('s.gemeente', '=', gemeente).where('s.toestand', '=', sql.lit('gepland')).where('s.medewerker', '=', medewerker).where('m.toestand', 'not in', closed);

/** Made by who handed a question over, as long as that, or the melding that it became, is not closed. */
const overgedragen = (tx: ReadTx, gemeente: string, medewerker: string) =>
  tx.selectFrom('vraagoverdracht as o').innerJoin('klantcontact as k', (j) => j.onRef('k.gemeente', '=', 'o.gemeente').onRef('k.id', '=', 'o.klantcontact')).leftJoin('melding as m', (j) => j.onRef('m.gemeente', '=', 'k.gemeente').onRef('m.id', '=', 'k.melding'))
    .where('o.gemeente', '=', gemeente).where('o.houder', '=', `m:${medewerker}`).where(({ eb, or }) => or([eb('k.toestand', '=', 'overgedragen'), eb('m.toestand', 'not in', closed)]));

/** Offered by somebody as a moment to talk. */
const aangeboden = (tx: ReadTx, gemeente: string, medewerker: string) =>
  tx.selectFrom('spreektijd as s').where('s.gemeente', '=', gemeente).where('s.medewerker', '=', medewerker);

/** The melding has a conversation planned at that very moment: that stands there instead. */
const planned = (melding: string, begin: string) => sql<boolean>`exists (select 1 from gesprek g join gesprek_afspraak a on a.gemeente = g.gemeente and a.gesprek = g.id
  where g.gemeente = m.gemeente and g.melding = ${sql.ref(melding)} and a.begin = ${sql.ref(begin)} and a.toestand = 'gepland')`;

/** What a colleague has from a moment on, the first first: planned conversations, questions handed over with an appointment, and moments that inwoners chose. */
export function afspraakRows(tx: ReadTx, gemeente: string, medewerker: string, vanaf: string, { after, order, limit }: Keyset): readonly Expression<Line>[] {
  const held = gesprekken(tx, gemeente, medewerker).innerJoin('dossier as d', (j) => j.onRef('d.gemeente', '=', 's.gemeente').onRef('d.id', '=', 's.dossier')).innerJoin('huishouden as h', (j) => j.onRef('h.gemeente', '=', 'd.gemeente').onRef('h.id', '=', 'd.huishouden')).where('s.begin', '>', vanaf)
    .select(['s.id', 's.begin', 's.duur', sql<Afspraakwijze>`s.vorm`.as('vorm'), 's.plaats', sql<Afspraaksoort>`'gesprek'`.as('soort'), sql<string | null>`s.dossier`.as('dossier'), sql<string | null>`g.melding`.as('melding'), none.as('klantcontact'), sql<string | null>`h.naam`.as('huishouden')]);
  const handed = overgedragen(tx, gemeente, medewerker).where('o.afspraak_op', '>', vanaf).where(({ not }) => not(planned('k.melding', 'o.afspraak_op')))
    .select(['o.id', sql<string>`o.afspraak_op`.as('begin'), sql<number>`${sql.lit(uur)}::smallint`.as('duur'), sql<Afspraakwijze>`case o.afspraak_vorm when 'video' then 'beeldbellen' else o.afspraak_vorm end`.as('vorm'), sql<string>`''`.as('plaats'), sql<Afspraaksoort>`'overdracht'`.as('soort'), sql<string | null>`m.dossier`.as('dossier'), sql<string | null>`k.melding`.as('melding'),
      sql<string | null>`o.klantcontact`.as('klantcontact'), sql<string | null>`null::text`.as('huishouden')]);
  const chosen = aangeboden(tx, gemeente, medewerker).leftJoin('melding as m', (j) => j.onRef('m.gemeente', '=', 's.gemeente').onRef('m.id', '=', 's.melding')).where('s.toestand', '=', 'gekozen').where('s.begin', '>', vanaf).where(({ not }) => not(planned('s.melding', 's.begin')))
    .select(['s.id', 's.begin', sql<number>`s.duur::smallint`.as('duur'), sql<Afspraakwijze>`s.vorm`.as('vorm'), 's.plaats', sql<Afspraaksoort>`'spreektijd'`.as('soort'), sql<string | null>`m.dossier`.as('dossier'), sql<string | null>`s.melding`.as('melding'), sql<string | null>`s.klantcontact`.as('klantcontact'), sql<string | null>`null::text`.as('huishouden')]);
  const page = <Q extends Line>(lines: AliasableExpression<Q>): Expression<Line> => tx.selectFrom(lines.as('a')).selectAll().where(after).orderBy(sql`${order}`).limit(limit);
  return [page(held), page(handed), page(chosen)];
}

/** When and of whom; `otherwise`: what is said where something is then. */
interface Wanted { readonly gemeente: string; readonly medewerker: string; readonly begin: Temporal.Instant; readonly eind: Temporal.Instant; readonly otherwise: Refusal }

/**
 * Sees to it that a colleague has nothing at that time yet, wherever it was made: what others make with the
 * same colleague waits for this transaction. Throws `otherwise` where something is.
 */
export async function requireFree(tx: WriteTx, { gemeente, medewerker, begin, eind, otherwise }: Wanted): Promise<void> {
  await oneAtATime(tx, 'afspraak', gemeente, medewerker);
  const [van, tot] = [isoMoment(begin), isoMoment(eind)];
  // An appointment takes a day at most: the bound on its beginning lets an index find it.
  const eerder = isoMoment(begin.subtract({ hours: 24 }));
  const held = gesprekken(tx, gemeente, medewerker).select(sql`1`.as('een')).where('s.begin', '<', tot).where('s.begin', '>', eerder).where(sql<boolean>`s.begin + s.duur * interval '1 minute' > ${van}`);
  const handed = overgedragen(tx, gemeente, medewerker).select(sql`1`.as('een')).where('o.afspraak_op', '<', tot).where('o.afspraak_op', '>', isoMoment(begin.subtract({ minutes: uur })));
  const offered = aangeboden(tx, gemeente, medewerker).select(sql`1`.as('een')).where('s.begin', '<', tot).where('s.eind', '>', van).where('s.toestand', '!=', 'ingetrokken');
  const taken = (await offered.limit(1).executeTakeFirst()) ?? (await handed.limit(1).executeTakeFirst()) ?? (await held.limit(1).executeTakeFirst());
  if (taken !== undefined) throw otherwise;
}
