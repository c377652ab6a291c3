import { sql, type Kysely } from 'kysely';

/**
 * To make a month takes a lock that waits for everybody who reads its table, a backup of hours too, and whoever came after
 * waited behind it. Now it waits a second and leaves the month for a later hour; only when months run out it fails, which
 * alarms. A month is made beside its table and then attached, which locks no more than the part for what has no month.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(`create or replace function maak_maanden(p_tot date) returns integer language plpgsql volatile security definer set search_path = public set lock_timeout = '1s' as $$
    declare tabel text; maand date; naam text; gemaakt integer := 0; begin
      foreach tabel in array array['gebeurtenis', 'zegel', 'inzage', 'inzage_onderwerp'] loop
        for maand in select generate_series(date '2024-01-01', least(p_tot, date '2200-01-01'), interval '1 month')::date loop
          naam := tabel || to_char(maand, '_YYYY_MM');
          if to_regclass(format('public.%I', naam)) is null then
            begin
              execute format('create table %I (like %I including all)', naam, tabel);
              execute format('alter table %I attach partition %I for values from (%L) to (%L)', tabel, naam, maand, (maand + interval '1 month')::date);
              gemaakt := gemaakt + 1;
            exception when lock_not_available then
              if maand < p_tot - interval '10 months' then raise; end if;
              return gemaakt;
            end;
          end if;
        end loop;
      end loop;
      return gemaakt;
    end $$`).execute(db);
}
