import { sql } from 'kysely';
import { selectRaw, type ReadTx } from '../../platform/database/transaction.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { computeBewaartermijn, type Bewaartermijn, type Stand, type Termijn, type Wet } from './bewaring.ts';
import { bewaartermijnJeugd, bewaartermijnWmo } from './bewaring.policy.ts';
import './bewaring.tables.ts';

/** Whether a dossier (`d`) holds help for a child: decided on or given by the Jeugdwet, or asked for by somebody who was under 18. */
export const ofJeugd = sql<boolean>`(exists (select 1 from toewijzing t where t.gemeente = d.gemeente and t.dossier = d.id and t.wet = 'jeugd')
  or exists (select 1 from beschikking b join beschikking_onderdeel o on o.gemeente = b.gemeente and o.beschikking = b.id join voorziening v on v.gemeente = o.gemeente and v.id = o.voorziening where b.gemeente = d.gemeente and b.dossier = d.id and v.wet = 'jeugd')
  or exists (select 1 from melding m join persoon p on p.gemeente = m.gemeente and p.id = m.persoon where m.gemeente = d.gemeente and m.dossier = d.id and p.geboortedatum > m.meldingsdatum - interval '18 years'))`;

/** The day of the last event in the chain of a dossier (`d`). */
export const lastChange = sql<string>`((select max(g.moment) from gebeurtenis g where g.gemeente = d.gemeente and g.stroom = d.id) at time zone 'Europe/Amsterdam')::date`;

/** The terms that hold in a gemeente on a day. */
export async function termijnenOn(tx: ReadTx, gemeente: string, day: Temporal.PlainDate): Promise<Readonly<Record<Wet, Termijn>>> {
  const [wmo, jeugd] = [await policyOn(tx, bewaartermijnWmo, gemeente, day), await policyOn(tx, bewaartermijnJeugd, gemeente, day)];
  return { wmo: { wet: 'wmo', jaren: wmo.waarde.jaren, bron: wmo.bron }, jeugd: { wet: 'jeugd', jaren: jeugd.waarde.jaren, bron: jeugd.bron } };
}

/** Until when a dossier is kept, and by which rule. */
export async function bewaartermijnOf(tx: ReadTx, gemeente: string, dossier: string, today: Temporal.PlainDate): Promise<Bewaartermijn> {
  const [row] = await selectRaw(tx, sql<{ laatste: string | null; geopend: string; jeugd: boolean }>`select ${lastChange} as laatste, (d.geopend_op at time zone 'Europe/Amsterdam')::date as geopend, ${ofJeugd} as jeugd from dossier d where d.gemeente = ${gemeente} and d.id = ${dossier}`);
  if (row === undefined) throw new Error('The dossier was loaded');
  const { wmo, jeugd } = await termijnenOn(tx, gemeente, today);
  return computeBewaartermijn(Temporal.PlainDate.from(row.laatste ?? row.geopend), row.jeugd ? [wmo, jeugd] : [wmo]);
}

/** What is in the way of destroying a dossier, as it is today. */
export async function standOf(tx: ReadTx, gemeente: string, dossier: string, today: Temporal.PlainDate): Promise<Stand> {
  const day = today.toString();
  const own = sql`gemeente = ${gemeente} and dossier = ${dossier}`;
  const [stand] = await selectRaw(tx, sql<Stand>`with d as (select huishouden from dossier where gemeente = ${gemeente} and id = ${dossier}),
    p as (select distinct l.persoon as id from huishouden_lid l, d where l.gemeente = ${gemeente} and l.huishouden = d.huishouden)
    select exists (select 1 from toewijzing where ${own} and toestand in ('gegeven', 'bevestigd', 'gestart') and einddatum >= ${day}::date)
      or exists (select 1 from budgetplan where ${own} and toestand = 'akkoord' and tot >= ${day}::date) or exists (select 1 from voucher where ${own} and toestand = 'geldig' and geldig_tot >= ${day}::date) as inzet,
    exists (select 1 from melding where ${own} and toestand not in ('afgehandeld', 'ingetrokken')) or exists (select 1 from aanvraag where ${own} and toestand = 'ontvangen')
      or exists (select 1 from beschikking where ${own} and toestand not in ('bekendgemaakt', 'ingetrokken')) or exists (select 1 from plan_versie where ${own} and toestand = 'ter-ondertekening') as vraag,
    exists (select 1 from bezwaar where ${own} and (besloten_op is null and toestand <> 'ingetrokken' or beroep_uiterlijk >= ${day}::date)) or exists (select 1 from beschikking where ${own} and bezwaar_uiterlijk >= ${day}::date) as bezwaar,
    exists (select 1 from klacht k join p on p.id = k.persoon where k.gemeente = ${gemeente} and k.toestand in ('ontvangen', 'in-behandeling')) as klacht,
    exists (select 1 from correctieverzoek where ${own} and toestand = 'ingediend') as verzoek,
    exists (select 1 from signaal s join p on p.id = s.persoon where s.gemeente = ${gemeente} and s.toestand <> 'afgehandeld') or exists (select 1 from signaal s join d on d.huishouden = s.huishouden where s.gemeente = ${gemeente} and s.toestand <> 'afgehandeld')
      or exists (select 1 from crisis where ${own} and toestand <> 'afgerond') as signaal,
    exists (select 1 from bewaarplicht where ${own} and opgeheven_op is null) as bewaarplicht,
    greatest((select max(coalesce(gestopt_op, einddatum)) from toewijzing where ${own} and toestand in ('gestart', 'gestopt')), (select max(tot) from budgetplan where ${own} and toestand = 'akkoord'), (select max(dag) from verzilvering where ${own}))::text as "betaaldTot",
    (select count(*)::int from p where 'p:' || p.id not in (select houder from vernietigingsverzoek where ${own} and toestand <> 'afgewezen')) as anderen`);
  if (stand === undefined) throw new Error('A select of one row answers one');
  return stand;
}

/** Why a dossier has to be kept, as long as nobody lifted it. */
export const runningBewaarplichten = (tx: ReadTx, gemeente: string, dossier: string) =>
  tx.selectFrom('bewaarplicht').select(['id', 'reden', 'sinds']).where('gemeente', '=', gemeente).where('dossier', '=', dossier).where('opgeheven_op', 'is', null).orderBy('sinds').limit(50).execute();
