import { sql } from 'kysely';
import { selectRaw, type ReadTx } from '../../../platform/database/transaction.ts';
import type { Cel } from '../cel.ts';

/** A figure counted anew from the source tables, with its median and the days that nine in ten did not exceed. */
export interface Natelling extends Cel {
  readonly mediaan: number | null;
  readonly p90: number | null;
}

const kwartaal = (day: string) => sql.raw(`to_char(${day}, 'YYYY"-K"Q')`);
const dag = (moment: string) => sql.raw(`(${moment} at time zone 'Europe/Amsterdam')::date`);

/** Each fact: period, measure, wijk, kind, how many, days taken or last day, and whose. */
const facts = (gemeente: string) => sql`
  select ${kwartaal(`(k.afgehandeld_op at time zone 'Europe/Amsterdam')::date`)} as periode, 'vraag' as maat, coalesce(k.wijk, 'onbekend') as wijk, k.toestand as code, 1 as n, null as waarde, k.id as huishouden
    from klantcontact k where k.gemeente = ${gemeente} and k.toestand in ('beantwoord', 'doorgeleid')
  union all select ${kwartaal('m.meldingsdatum')}, 'melding-kanaal', m.wijk, m.kanaal, 1, null, m.dossier from zaak m
  union all select ${kwartaal('m.meldingsdatum')}, 'melding-uitkomst', m.wijk,
      case when m.toestand in ('afgehandeld', 'ingetrokken') then m.toestand when m.plan is not null then 'plan'
        when exists (select 1 from plan_versie v where v.gemeente = ${gemeente} and v.melding = m.id and v.toestand = 'geen-overeenstemming') then 'geen-overeenstemming' else 'in-behandeling' end, 1, null, m.dossier from zaak m
  union all select case t.toestand when 'voldaan' then ${kwartaal('t.voldaan_op')} else 'nu' end, t.regel, m.wijk,
      case when t.toestand <> 'voldaan' then t.toestand when t.einddatum is null or t.voldaan_op <= t.einddatum then 'gehaald' else 'te-laat' end, 1, case t.toestand when 'lopend' then t.einddatum::text end, t.dossier
    from termijn t left join aanvraag a on a.gemeente = t.gemeente and a.id = t.onderwerp join zaak m on m.id = coalesce(a.melding, t.onderwerp)
    where t.gemeente = ${gemeente} and t.regel in ('wmo-onderzoek', 'wmo-beschikking') and t.toestand <> 'vervallen'
  union all select ${kwartaal('v.overeengekomen_op')}, 'trede', m.wijk, i->>'trede', 1, null, v.dossier
    from plan_versie v join zaak m on m.id = v.melding, jsonb_array_elements(v.getoond->'inhoud'->'doelen') d, jsonb_array_elements(d->'interventies') i where v.gemeente = ${gemeente} and v.overeengekomen_op is not null
  union all select ${kwartaal('m.gesprek')}, 'melding-gesprek', m.wijk, '*', 1, greatest(0, m.gesprek - m.meldingsdatum)::text, m.dossier from zaak m where m.gesprek is not null
  union all select ${kwartaal('m.plan')}, 'gesprek-plan', m.wijk, '*', 1, (m.plan - m.gesprek)::text, m.dossier from zaak m where m.plan >= m.gesprek
  union all select ${kwartaal('m.besluit')}, 'plan-beschikking', m.wijk, '*', 1, (m.besluit - m.plan)::text, m.dossier from zaak m where m.besluit is not null
  union all select ${kwartaal('m.gestart')}, 'melding-start', m.wijk, '*', 1, greatest(0, m.gestart - m.meldingsdatum)::text, m.dossier from zaak m where m.gestart is not null
  union all select ${kwartaal('t.gestart_op')}, 'toewijzing-start', m.wijk, '*', 1, greatest(0, t.gestart_op - ${dag('t.toegewezen_op')})::text, t.dossier
    from toewijzing t join beschikking b on b.gemeente = t.gemeente and b.id = t.beschikking join zaak m on m.id = b.melding where t.gemeente = ${gemeente} and t.gestart_op is not null`;

/**
 * Every figure of a gemeente, slowly and another way than the reader does it: from the tables of the
 * modules, without an event.
 */
export async function recount(tx: ReadTx, gemeente: string): Promise<Natelling[]> {
  return selectRaw<Natelling>(tx, sql<Natelling>`with plannen as (
      select v.melding, min(v.overeengekomen_op) as op from plan_versie v where v.gemeente = ${gemeente} group by v.melding
    ), zaak as (
      select m.id, m.dossier, coalesce(m.wijk, 'onbekend') as wijk, m.meldingsdatum, m.kanaal, m.toestand, p.op as plan,
        (select min(${dag('s.begin')}) from gesprek g join gesprek_afspraak s on s.gemeente = g.gemeente and s.gesprek = g.id and s.toestand = 'gepland' where g.gemeente = m.gemeente and g.melding = m.id) as gesprek,
        (select min(b.bekendgemaakt_op) from beschikking b where b.gemeente = m.gemeente and b.melding = m.id and b.soort = 'aanvraag' and b.bekendgemaakt_op >= p.op) as besluit,
        (select min(t.gestart_op) from toewijzing t join beschikking b on b.gemeente = t.gemeente and b.id = t.beschikking where t.gemeente = m.gemeente and b.melding = m.id) as gestart
      from melding m left join plannen p on p.melding = m.id where m.gemeente = ${gemeente}
    ), feit as (${facts(gemeente)}),
    geteld as (
      select p as periode, f.maat, w as wijk, c as code, f.n, f.waarde, f.huishouden from feit f, unnest(array[f.periode, 'jaar-' || left(f.periode, 4)]) p, unnest(array[f.wijk, '*']) w, (values (0), (1)) k(alles), lateral (select case alles when 1 then '*' else f.code end as c) s where (alles = 1 or f.code <> '*') and (p = f.periode or (f.periode <> 'nu' and w = '*'))
    ), spreiding as (select periode, maat, wijk, code, waarde, sum(n) as n from geteld where waarde is not null group by 1, 2, 3, 4, 5)
    select g.periode, g.maat, g.wijk, g.code, sum(g.n)::bigint as aantal, count(distinct g.huishouden)::bigint as huishoudens,
      coalesce((select jsonb_object_agg(s.waarde, s.n) from spreiding s where (s.periode, s.maat, s.wijk, s.code) = (g.periode, g.maat, g.wijk, g.code)), '{}') as verdeling,
      percentile_disc(0.5) within group (order by case when g.waarde ~ '^[0-9]+$' then g.waarde::integer end) as mediaan,
      percentile_disc(0.9) within group (order by case when g.waarde ~ '^[0-9]+$' then g.waarde::integer end) as p90
    from geteld g group by g.periode, g.maat, g.wijk, g.code`);
}
