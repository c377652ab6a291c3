import { selectRaw, sql } from '../database/transaction.ts';
import type { Measure, Measured, Question } from './measure.ts';

const each = ({ gemeenten }: Question) => sql`unnest(${[...gemeenten]}::text[]) as n(code)`;

/** Committed events that have no number yet: mostly none for longer than a second. */
const unsealed: Measure = {
  naam: 'zegelaar',
  ask: (tx, question) => selectRaw(tx, sql<Measured>`select n.code as gemeente, '' as deel, t.aantal, g.moment as sinds from ${each(question)}
    cross join lateral (select count(*)::int as aantal from (select 1 from te_zegelen where gemeente = n.code limit ${question.hoogstens}) s) t
    join lateral (select gebeurtenis, maand from te_zegelen where gemeente = n.code order by volgorde limit 1) e on true
    left join lateral (select moment from gebeurtenis where gemeente = n.code and maand = e.maand and id = e.gebeurtenis offset 0) g on true`),
};

/** Readers behind the sealer, and since which event: the one they take next, looked for in the months around where they are. */
const behind = (naam: string, still: boolean): Measure => ({
  naam,
  ask: (tx, { gemeenten }) => selectRaw(tx, sql<Measured>`select l.gemeente, l.naam as deel, (z.nummer - l.nummer)::int as aantal, coalesce(${still ? sql`(l.fout->>'sinds')::timestamptz` : sql`null`}, g.moment, l.bijgewerkt) as sinds
    from lezer l join zegelaar z on z.gemeente = l.gemeente
    left join lateral (select s.gebeurtenis, s.maand from zegel s where s.gemeente = l.gemeente and s.nummer = l.nummer + 1
      and s.maand in ((l.maand - interval '1 month')::date, l.maand, (l.maand + interval '1 month')::date, (l.maand + interval '2 months')::date) offset 0) v on true
    left join lateral (select e.moment from gebeurtenis e where e.gemeente = l.gemeente and e.maand = v.maand and e.id = v.gebeurtenis offset 0) g on true
    where l.gemeente = any(${[...gemeenten]}::text[]) and z.nummer > l.nummer and l.naam not like '%~herbouw' and l.fout is ${still ? sql`not null` : sql`null`} order by l.gemeente, l.naam`),
});

const mail = (naam: string, toestand: 'wachtend' | 'opgegeven'): Measure => ({
  naam,
  ask: (tx, question) => selectRaw(tx, sql<Measured>`select n.code as gemeente, '' as deel, m.aantal, m.sinds from ${each(question)}
    cross join lateral (select count(*)::int as aantal, min(gepland_op) as sinds from (select gepland_op from mail where gemeente = n.code and toestand = ${sql.lit(toestand)}
      order by ${toestand === 'wachtend' ? sql`vanaf, id` : sql`gepland_op`} limit ${question.hoogstens}) w) m where m.aantal > 0`),
});

/** Timed work that is late or failed; `0000` is the work of the whole installation. */
const work = (naam: string, states: string): Measure => ({
  naam,
  ask: (tx, { gemeenten, hoogstens }) => selectRaw(tx, sql<Measured>`select gemeente, werk as deel, count(*)::int as aantal, min(sinds) as sinds from (
    select data->>'gemeente' as gemeente, data->>'werk' as werk, created_on as sinds from pgboss.job where name = 'spil' and state in (${sql.raw(states)}) and start_after <= now()
      and data->>'gemeente' = any(${[...gemeenten, '0000']}::text[]) limit ${hoogstens}) w group by gemeente, werk order by gemeente, werk`),
});

/** What the platform itself keeps an eye on. */
export const ownMeasures: readonly Measure[] = [
  unsealed, behind('lezers', false), behind('lezers-stil', true), mail('mail-wacht', 'wachtend'), mail('mail-niet-weg', 'opgegeven'),
  work('werk-wacht', `'created', 'active'`), work('werk-herhaald', `'retry'`), work('werk-mislukt', `'failed'`),
];
