import { sql, type Kysely } from 'kysely';

/**
 * A session knows when its person last proved who they are, and keeps what was typed in a form that asks for that once
 * more. The functions that were there stay: processes of the release before still call them.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`alter table sessie add column ingelogd_op timestamptz, add column formulier bytea`);
  for (const { signature, body } of functions) {
    await run(`create function ${signature} ${body}`);
    const name = signature.slice(0, signature.indexOf(' returns'));
    await run(`revoke execute on function ${name} from public`);
    await run(`grant execute on function ${name} to spil_app`);
  }
}

const functions: readonly { readonly signature: string; readonly body: string }[] = [
  {
    // A new session in place of the former one of this browser, which no longer exists when this is done.
    signature: `sessie_opening(p_id bytea, p_vorige bytea, p_soort text, p_bron text, p_sleutel text, p_bsn_index bytea, p_inhoud bytea, p_rusttijd integer, p_nu timestamptz, p_vervalt timestamptz, p_ingelogd timestamptz, p_formulier bytea) returns void`,
    body: `language sql volatile security definer set search_path = public as $$
      delete from sessie where id = p_vorige or id in (select s.id from sessie s where s.vervalt_op < p_nu limit 50);
      insert into sessie (id, soort, bron, sleutel, bsn_index, inhoud, rusttijd, gemaakt_op, gezien_op, vervalt_op, ingelogd_op, formulier)
        values (p_id, p_soort, p_bron, p_sleutel, p_bsn_index, p_inhoud, p_rusttijd, p_nu, p_nu, p_vervalt, p_ingelogd, p_formulier) $$`,
  },
  {
    // The session while it lasts; the moment of the login in milliseconds.
    signature: `sessie_stand(p_id bytea, p_nu timestamptz) returns table (soort text, bron text, sleutel text, bsn_index bytea, inhoud bytea, ingelogd bigint, formulier bytea)`,
    body: `language plpgsql volatile security definer set search_path = public as $$
      declare gevonden sessie; begin
        select * into gevonden from sessie s where s.id = p_id and s.vervalt_op > p_nu and s.gezien_op + s.rusttijd * interval '1 second' > p_nu;
        if not found then return; end if;
        if gevonden.gezien_op < p_nu - interval '1 minute' then update sessie s set gezien_op = p_nu where s.id = p_id; end if;
        return query select gevonden.soort, gevonden.bron, gevonden.sleutel, gevonden.bsn_index, gevonden.inhoud,
          floor(extract(epoch from gevonden.ingelogd_op) * 1000)::bigint, gevonden.formulier;
      end $$`,
  },
  {
    signature: `sessie_formulier(p_id bytea, p_formulier bytea) returns void`,
    body: `language sql volatile security definer set search_path = public as $$ update sessie set formulier = p_formulier where id = p_id $$`,
  },
];
