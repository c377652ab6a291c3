import { sql, type Kysely } from 'kysely';

/**
 * The trail of the work that left an event or planned a mail, so that one request can be followed to what came of it.
 * It stands beside the event: its digest and its chain are what they were.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run('alter table gebeurtenis add column spoor text');
  await run('alter table mail add column spoor text');
  await run(appendFunction);
}

/** As it was, with the trail of each event. */
const appendFunction = `create or replace function voeg_gebeurtenissen_toe(p_gemeente text, p_stroom uuid, p_soort text, p_gebeurtenissen jsonb) returns bigint language plpgsql as $$
declare
  kop record; g jsonb; ketting bytea; nr bigint; d bytea;
begin
  insert into stroom as s (gemeente, id, soort, volgnummer, hash) values (p_gemeente, p_stroom, p_soort, 0, '\\x')
    on conflict (gemeente, id) do update set soort = s.soort returning s.volgnummer, s.hash into kop;
  nr := kop.volgnummer; ketting := kop.hash;
  for g in select * from jsonb_array_elements(p_gebeurtenissen) loop
    nr := nr + 1; d := decode(g->>'digest', 'hex');
    insert into gebeurtenis (gemeente, maand, id, stroom, volgnummer, soort, versie, moment, actor, act, inhoud, digest, vorige, hash, spoor)
      values (p_gemeente, (g->>'maand')::date, (g->>'id')::uuid, p_stroom, nr, g->>'soort', (g->>'versie')::smallint, (g->>'moment')::timestamptz,
        g->>'actor', g->>'act', g->'inhoud', d, ketting, sha256(ketting || d), g->>'spoor');
    insert into te_zegelen (gemeente, gebeurtenis, maand) values (p_gemeente, (g->>'id')::uuid, (g->>'maand')::date);
    ketting := sha256(ketting || d);
  end loop;
  update stroom set volgnummer = nr, hash = ketting where gemeente = p_gemeente and id = p_stroom;
  return nr;
end $$`;
