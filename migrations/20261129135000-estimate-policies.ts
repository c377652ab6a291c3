import { sql, type Kysely } from 'kysely';
import { staffOnly } from '../src/platform/database/protect.ts';

/**
 * Who is staff is asked in a way of which the planner thinks that it may well be so. Asked by `=`, it counted on one row
 * in two hundred, and so read and sorted all there is where it could walk an index and stop.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const former = `(current_setting('spil.houder'::text, true) = ''::text)`;
  await sql.raw(`do $$ declare p record; nieuw text; begin
    for p in select schemaname, tablename, policyname, qual, with_check from pg_policies where 'spil_app' = any(roles) and strpos(coalesce(qual, '') || coalesce(with_check, ''), ${literal(former)}) > 0 loop
      nieuw := format('alter policy %I on %I.%I', p.policyname, p.schemaname, p.tablename);
      if p.qual is not null then nieuw := nieuw || ' using (' || replace(p.qual, ${literal(former)}, ${literal(`(${staffOnly})`)}) || ')'; end if;
      if p.with_check is not null then nieuw := nieuw || ' with check (' || replace(p.with_check, ${literal(former)}, ${literal(`(${staffOnly})`)}) || ')'; end if;
      execute nieuw;
    end loop;
  end $$`).execute(db);
}

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
