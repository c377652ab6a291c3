import { sql } from 'kysely';
import type { Environment } from '../../platform/act/environment.ts';
import type { WriteTx } from '../../platform/database/transaction.ts';
import { newId, parseGemeenteCode } from '../../platform/id.ts';
import type { TimedWork } from '../../platform/jobs/timed-work.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { aboveNorm, isBuitenWerktijd, type Regel } from './opvallende-inzage.ts';
import { opvallend } from './opvallende-inzage.policy.ts';
import { keepVondst, type Vondst } from './opvallende-inzage.queries.ts';

/** Minutes after which no transaction of an hour still runs; the digest of the hour waits as long. */
const settling = 5;
/** Acts of the privacy officer's own look: they are in the log as any other, and do not stand out. */
const own = sql`i.act not like 'inzage.%' and i.act not like 'opvallende-inzage.%' and i.act <> 'dossiertoegang.lijst'`;

/** An hour of the log, and the day in the Netherlands that it is of. */
interface Hour { readonly gemeente: string; readonly van: string; readonly tot: string; readonly dag: string; readonly dagBegin: string; readonly uur: number; readonly weekdag: number }

/** Looks through the next hour of the access log that is over. Answers 1, or 0 when all was looked through. */
async function lookThrough(tx: WriteTx, gemeente: string, env: Environment): Promise<number> {
  const hour = await nextHour(tx, gemeente, env);
  if (hour === undefined) return 0;
  await countDay(tx, hour);
  const { waarde } = await policyOn(tx, opvallend, gemeente, Temporal.PlainDate.from(hour.dag));
  const keep = async (regel: Regel, tel: 'erbij' | 'opnieuw', found: readonly Omit<Vondst, 'regel' | 'dag'>[]): Promise<void> => {
    for (const one of found) await keepVondst(tx, { gemeente, id: newId(parseGemeenteCode(gemeente), env.clock, env.random), moment: hour.tot, tel }, { ...one, regel, dag: hour.dag });
  };
  await keep('noodtoegang', 'erbij', await inDossiers(tx, hour, sql`i.uitkomst = 'nood'`));
  await keep('zelfde-naam', 'erbij', await inDossiers(tx, hour, sql`i.uitkomst <> 'geweigerd' and exists (select 1 from huishouden_lid l join persoon p on p.gemeente = l.gemeente and p.id = l.persoon
    where l.gemeente = d.gemeente and l.huishouden = d.huishouden and right(lower(i.naam), length(p.geslachtsnaam) + 1) = ' ' || lower(p.geslachtsnaam))`));
  await keep('na-afsluiting', 'erbij', await inDossiers(tx, hour, sql`i.uitkomst <> 'geweigerd' and d.toestand = 'gesloten' and d.gesloten_op < i.moment - ${waarde.dagenNaSluiting}::int * interval '1 day'`));
  await keep('zonder-taak', 'erbij', await inDossiers(tx, hour, sql`i.uitkomst = 'toegestaan' and not exists (select 1 from dossier_toegang t where t.gemeente = d.gemeente and t.dossier = d.id and t.vanaf <= i.moment and (t.tot is null or t.tot > i.moment)
    and (t.houder = i.actor or t.houder in (select unnest(array['r:' || a.rol, 't:' || a.team::text]) from mandaat a where a.gemeente = d.gemeente and a.medewerker = substr(i.actor, 3)::uuid)))`));
  if (isBuitenWerktijd(hour.uur, hour.weekdag, waarde)) await keep('buiten-werktijd', 'erbij', await byEmployee(tx, hour));
  await keep('veel-dossiers', 'opnieuw', (await dayCounts(tx, hour, waarde.gewoneDagen)).flatMap(({ actor, naam, dossiers, gewoon }) => {
    const norm = aboveNorm(dossiers, gewoon, waarde);
    return norm === undefined ? [] : [{ actor, naam, dossier: null, aantal: dossiers, norm }];
  }));
  await keep('geweigerd', 'opnieuw', (await dayCounts(tx, hour, 1)).filter(({ geweigerd }) => geweigerd >= waarde.geweigerd).map(({ actor, naam, geweigerd }) => ({ actor, naam, dossier: null, aantal: geweigerd, norm: waarde.geweigerd })));
  return 1;
}

/** The next hour with a line in it; what was looked through is marked in the same transaction. */
async function nextHour(tx: WriteTx, gemeente: string, { clock }: Environment): Promise<Hour | undefined> {
  const mark = await tx.selectFrom('inzage_stand').select('tot').where('gemeente', '=', gemeente).forUpdate().executeTakeFirst();
  const until = isoMoment(clock.now().subtract({ minutes: settling }));
  const { rows: [first] } = await sql<{ van: string }>`select date_trunc('hour', i.moment, 'UTC') as van from inzage i where i.gemeente = ${gemeente} and i.moment >= ${mark?.tot ?? '2000-01-01T00:00:00Z'}::timestamptz
    and i.moment < date_trunc('hour', ${until}::timestamptz, 'UTC') order by i.moment limit 1`.execute(tx);
  if (first === undefined) return undefined;
  const begin = Temporal.Instant.from(first.van);
  const tot = isoMoment(begin.add({ hours: 1 }));
  const here = begin.toZonedDateTimeISO('Europe/Amsterdam');
  await sql`insert into inzage_stand (gemeente, tot) values (${gemeente}, ${tot}::timestamptz) on conflict (gemeente) do update set tot = excluded.tot`.execute(tx);
  return { gemeente, van: isoMoment(begin), tot, dag: here.toPlainDate().toString(), dagBegin: isoMoment(here.startOfDay().toInstant()), uur: here.hour, weekdag: here.dayOfWeek };
}

const inHour = ({ gemeente, van, tot }: Hour) => sql`i.gemeente = ${gemeente} and i.moment >= ${van}::timestamptz and i.moment < ${tot}::timestamptz and i.actor like 'm:%' and ${own}`;

/** Counts the day anew, until the end of this hour, for everybody who looked in this hour. */
async function countDay(tx: WriteTx, hour: Hour): Promise<void> {
  await sql`insert into inzage_telling (gemeente, dag, actor, naam, rol, regels, dossiers, geweigerd, nood)
    select ${hour.gemeente}, ${hour.dag}::date, r.actor, max(r.naam), max(r.rol), count(distinct r.id)::int, count(distinct d.id)::int, (count(distinct r.id) filter (where r.uitkomst = 'geweigerd'))::int, (count(distinct r.id) filter (where r.uitkomst = 'nood'))::int
    from (select distinct i.actor from inzage i where ${inHour(hour)}) wie
    join inzage r on r.gemeente = ${hour.gemeente} and r.actor = wie.actor and r.moment >= ${hour.dagBegin}::timestamptz and r.moment < ${hour.tot}::timestamptz
    left join inzage_onderwerp o on o.gemeente = r.gemeente and o.maand = r.maand and o.inzage = r.id left join dossier d on d.gemeente = o.gemeente and d.id = o.onderwerp group by r.actor
    on conflict (gemeente, dag, actor) do update set naam = excluded.naam, rol = excluded.rol, regels = excluded.regels, dossiers = excluded.dossiers, geweigerd = excluded.geweigerd, nood = excluded.nood`.execute(tx);
}

type Found = Omit<Vondst, 'regel' | 'dag'>;

async function inDossiers(tx: WriteTx, hour: Hour, condition: ReturnType<typeof sql>): Promise<Found[]> {
  return (await sql<Found>`select i.actor, max(i.naam) as naam, d.id as dossier, count(*)::int as aantal from inzage i join inzage_onderwerp o on o.gemeente = i.gemeente and o.maand = i.maand and o.inzage = i.id
    join dossier d on d.gemeente = o.gemeente and d.id = o.onderwerp where ${inHour(hour)} and ${condition} group by i.actor, d.id order by i.actor, d.id`.execute(tx)).rows;
}

async function byEmployee(tx: WriteTx, hour: Hour): Promise<Found[]> {
  return (await sql<Found>`select i.actor, max(i.naam) as naam, null as dossier, count(*)::int as aantal from inzage i where ${inHour(hour)} and i.uitkomst <> 'geweigerd' group by i.actor order by i.actor`.execute(tx)).rows;
}

/** The counts of this day of everybody who looked in this hour, with the mean of the days before on which they looked. */
async function dayCounts(tx: WriteTx, hour: Hour, days: number): Promise<{ actor: string; naam: string; dossiers: number; geweigerd: number; gewoon: number | null }[]> {
  return (await sql<{ actor: string; naam: string; dossiers: number; geweigerd: number; gewoon: number | null }>`select t.actor, t.naam, t.dossiers, t.geweigerd, (select avg(v.dossiers)::float from inzage_telling v where v.gemeente = t.gemeente and v.actor = t.actor and v.dag < t.dag and v.dag >= t.dag - ${days}::int) as gewoon
    from inzage_telling t where t.gemeente = ${hour.gemeente} and t.dag = ${hour.dag}::date and t.actor in (select i.actor from inzage i where ${inHour(hour)})`.execute(tx)).rows;
}

export const inzagenNalopen: TimedWork = { naam: 'inzagen.nalopen', voor: 'gemeente', run: lookThrough };
