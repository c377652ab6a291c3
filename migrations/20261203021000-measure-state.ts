import { sql, type Kysely } from 'kysely';

/** What it takes to see at a glance what waits, however much went before. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`create index bericht_klaar on bericht (gemeente, gemaakt_op) where richting = 'uit' and toestand = 'klaar'`);
  // Of timed work nearly all is done, and stays a week.
  await run(`create index spil_job_open on pgboss.job_common (start_after) where state in ('created', 'retry', 'active', 'failed')`);
  // How many, and of nobody whose: the application role does not see the sessions.
  await run(`create function tel_sessies(p_nu timestamptz) returns table (soort text, aantal integer) language sql stable security definer set search_path = public as $$
    select s.soort, count(*)::integer from sessie s where s.vervalt_op > p_nu and s.gezien_op + s.rusttijd * interval '1 second' > p_nu group by s.soort order by s.soort $$`);
  await run('revoke execute on function tel_sessies(timestamptz) from public');
  await run('grant execute on function tel_sessies(timestamptz) to spil_app');
}
