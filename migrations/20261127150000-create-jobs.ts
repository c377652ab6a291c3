import { sql, type Kysely } from 'kysely';
import { getConstructionPlans } from 'pg-boss';

/**
 * The queue of timed work (pg-boss, in a schema of its own) and what timed work marks as done. The application
 * plans, takes and completes jobs in its own transactions; a job names a gemeente and a kind of work, nothing else.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);

  // Several statements at once, inside the transaction of this migration: its own begin and commit are left out.
  const plan = getConstructionPlans('pgboss').replace(/^\s*BEGIN;/m, '').replace(/^\s*COMMIT;/m, '');
  await run(`do $spil$ begin execute ${literal(plan)}; end $spil$`);
  await run(`select pgboss.create_queue('spil', '{"policy":"standard","retryLimit":10,"retryDelay":30,"retryBackoff":true,"retryDelayMax":3600,"retentionSeconds":1209600,"deleteAfterSeconds":604800,"warningQueueSize":10000}'::jsonb)`);
  await run('grant usage on schema pgboss to spil_app');
  await run('grant select on pgboss.queue, pgboss.version to spil_app');
  await run('grant select, insert, update on pgboss.job, pgboss.job_common to spil_app');
  await run('grant execute on all functions in schema pgboss to spil_app');

  // Answers older than this may be cleared away, by the clearing work alone.
  await run(`create index idempotentie_moment on idempotentie (gemeente, moment)`);
  await run(`create policy idempotentie_opruimen on idempotentie to spil_app using (${inGemeente} and current_setting('spil.actor', true) = 's:antwoorden.opruimen')`);
  await run('grant delete on idempotentie to spil_app');

  // What a right that ended by itself, a term that lapsed and a time to react that is over were told of.
  await run('alter table termijn add column verstreken_op date');
  await run(`create index termijn_verstreken on termijn (gemeente, einddatum) where toestand = 'lopend' and verstreken_op is null`);
  await run('alter table dossier_toegang add column afgesloten boolean not null default false');
  await run('create index dossier_toegang_tot on dossier_toegang (gemeente, tot) where not afgesloten and tot is not null');
  await run('alter table verslag add column reactie_verstreken boolean not null default false');
  await run(`create index verslag_reactie on verslag (gemeente, reactie_uiterlijk) where toestand = 'verzonden' and not reactie_verstreken`);

  for (const { signature, body } of functions) {
    await run(`create function ${signature} ${body}`);
    const name = signature.slice(0, signature.indexOf(' returns'));
    await run(`revoke execute on function ${name} from public`);
    await run(`grant execute on function ${name} to spil_app`);
  }
}

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const inGemeente = `gemeente = any(string_to_array(current_setting('spil.gemeenten', true), ','))`;

const functions: readonly { readonly signature: string; readonly body: string }[] = [
  {
    // Sessions that ended; the application sees none of them.
    signature: 'ruim_sessies_op(p_nu timestamptz, p_hoogstens integer) returns integer',
    body: `language sql volatile security definer set search_path = public as $$
      with weg as (delete from sessie where id in (select s.id from sessie s where s.vervalt_op < p_nu limit p_hoogstens) returning 1) select count(*)::integer from weg $$`,
  },
  {
    // Partitions by month of the journal and of the access log, up to and with a month; only the owner can make them.
    signature: 'maak_maanden(p_tot date) returns integer',
    body: `language plpgsql volatile security definer set search_path = public as $$
      declare tabel text; maand date; gemaakt integer := 0; begin
        foreach tabel in array array['gebeurtenis', 'zegel', 'inzage', 'inzage_onderwerp'] loop
          for maand in select generate_series(date '2024-01-01', least(p_tot, date '2200-01-01'), interval '1 month')::date loop
            if to_regclass(format('public.%I', tabel || to_char(maand, '_YYYY_MM'))) is null then
              execute format('create table %I partition of %I for values from (%L) to (%L)', tabel || to_char(maand, '_YYYY_MM'), tabel, maand, (maand + interval '1 month')::date);
              gemaakt := gemaakt + 1;
            end if;
          end loop;
        end loop;
        return gemaakt;
      end $$`,
  },
];
