import { sql } from 'kysely';
import type { Database } from '../../platform/database/database.ts';
import { systemScope } from '../../platform/journal/system-scope.ts';
import { verifySeals, verifyStreams } from '../../platform/journal/verify.ts';
import type { Sent } from './client.ts';

/** What is wrong in a gemeente; nothing, when all is as it must be. */
export async function faultsIn(database: Database, gemeente: string): Promise<unknown[]> {
  return database.read(systemScope(gemeente, 'proef'), async (tx) => {
    const streams = await tx.selectFrom('stroom').select('id').where('gemeente', '=', gemeente).execute();
    const faults: unknown[] = await verifySeals(tx, gemeente);
    faults.push(...(await verifyStreams(tx, gemeente, streams.map(({ id }) => id))));
    const waiting = await tx.selectFrom('te_zegelen').select('gebeurtenis').where('gemeente', '=', gemeente).execute();
    const standing = await tx.selectFrom('lezer').select(['naam', 'fout']).where('gemeente', '=', gemeente).where('fout', 'is not', null).execute();
    return [...faults, ...waiting, ...standing];
  });
}

/** Rows of which a count is not what it must be: each melding whole, each decision made known, sent and assigned once. */
export async function doubledOrLost(database: Database): Promise<unknown[]> {
  const result = await sql`
    with delen as (
      select 'melding' as wat, m.id, (select count(*) from termijn t where t.onderwerp = m.id and t.gemeente = m.gemeente) as termijnen, 2 as moet from melding m
      union all select 'taak', m.id, (select count(*) from taak t where t.onderwerp = m.id and t.soort = 'melding.toedelen'), 1 from melding m
      union all select 'ontvangstbevestiging', d.id, (select count(*) from postvak_bericht p where p.dossier = d.id and p.soort = 'ontvangstbevestiging'), (select count(*) from melding m where m.dossier = d.id) from dossier d
      union all select 'gebeurtenis', m.id, (select count(*) from gebeurtenis g where g.soort = 'melding.ontvangen' and g.inhoud->>'melding' = m.id::text), 1 from melding m
      union all select 'tijdlijn', d.id, (select count(*) from tijdlijn t where t.dossier = d.id and t.soort = 'melding.ontvangen'), (select count(*) from melding m where m.dossier = d.id) from dossier d
      union all select 'brief', b.id, (select count(*) from beschikking_brief r where r.beschikking = b.id), (b.toestand in ('toegekend', 'bekendgemaakt'))::int from beschikking b
      union all select 'post', b.id, (select count(*) from postvak_bericht p where p.dossier = b.dossier and p.soort = 'beschikking'), (b.toestand = 'bekendgemaakt')::int from beschikking b
      union all select 'document', b.id, (select count(*) from document o where o.dossier = b.dossier and o.soort = 'beschikking'), (b.toestand = 'bekendgemaakt')::int from beschikking b
      union all select 'bezwaartermijn', b.id, (select count(*) from termijn t where t.onderwerp = b.id and t.regel = 'awb-bezwaar'), (b.toestand = 'bekendgemaakt')::int from beschikking b
      union all select 'bekendgemaakt', b.id, (select count(*) from gebeurtenis g where g.soort = 'beschikking.bekendgemaakt' and g.inhoud->>'beschikking' = b.id::text), (b.toestand = 'bekendgemaakt')::int from beschikking b
      union all select 'toewijzing', b.id, (select count(*) from toewijzing w where w.beschikking = b.id), (b.toestand = 'bekendgemaakt')::int from beschikking b
      union all select 'bericht', b.id, (select count(*) from bericht r where r.dossier = b.dossier and r.richting = 'uit'), (b.toestand = 'bekendgemaakt')::int from beschikking b)
    select wat, id, termijnen as er, moet from delen where termijnen <> moet`.execute(database.owner);
  return result.rows;
}

/** Requests whose work is not there exactly once: none answered without a trace, none left half. */
export async function unkept(database: Database, sent: readonly Sent[]): Promise<Sent[]> {
  const kept = await sql<{ sleutel: string; antwoord: { output: { id: string } } }>`select sleutel, antwoord from idempotentie`.execute(database.owner);
  const answers = new Map(kept.rows.map((row) => [row.sleutel, row.antwoord.output.id]));
  const there = new Set((await sql<{ id: string }>`select id from melding union all select id from beschikking where vastgesteld_op is not null`.execute(database.owner)).rows.map((row) => row.id));
  const wrong = sent.filter(({ key, answer }) => {
    const id = answers.get(key);
    if (answer === undefined || answer.status >= 300) return true;
    return id === undefined || !there.has(id) || (JSON.parse(answer.body) as { id: string }).id !== id;
  });
  return wrong;
}

/** How many meldingen there are: each request made one, and no request two. */
export async function countMeldingen(database: Database): Promise<number> {
  return (await sql<{ aantal: number }>`select count(*)::int as aantal from melding`.execute(database.owner)).rows[0]?.aantal ?? 0;
}
