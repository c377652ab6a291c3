import { sql, type Kysely } from 'kysely';
import { keepToStaff, protectTable } from '../src/platform/database/protect.ts';

/** Independent cliëntondersteuning (Wmo 2015 art. 2.2.4): who wants it, of which organisation it was asked, and who it is. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`create table clientondersteuning (gemeente text not null, id uuid not null, dossier uuid not null, houder text not null, melding uuid, ontvanger text,
    toestand text not null check (toestand in ('gewenst', 'gevraagd', 'bevestigd', 'geweigerd', 'ingetrokken', 'beeindigd')), akkoord text check (akkoord in ('zelf', 'mondeling', 'schriftelijk')), inhoud bytea,
    gewenst_op timestamptz not null, gevraagd_op timestamptz, uiterlijk date, verlopen_op date, ondersteuner text not null, ondersteuner_bereik text not null, afspraak timestamptz, plaats text not null, reden text not null, geeindigd_op date,
    primary key (gemeente, id), check ((toestand in ('ingetrokken', 'beeindigd')) = (geeindigd_op is not null)), check (geeindigd_op is null or inhoud is null),
    check (toestand not in ('gevraagd', 'bevestigd') or (ontvanger is not null and akkoord is not null and inhoud is not null and gevraagd_op is not null)), check (toestand <> 'bevestigd' or ondersteuner <> ''))`);
  await run(`create index clientondersteuning_dossier on clientondersteuning (gemeente, dossier, gewenst_op, id)`);
  await run(`create unique index clientondersteuning_lopend on clientondersteuning (gemeente, dossier, houder) where geeindigd_op is null`);
  await run(`create index clientondersteuning_ontvanger on clientondersteuning (gemeente, ontvanger, toestand, gevraagd_op, id)`);
  await run(`create index clientondersteuning_uiterlijk on clientondersteuning (gemeente, uiterlijk, id) where verlopen_op is null`);
  await run(`create table ondersteuningsorganisatie (gemeente text not null, id uuid not null, organisatie uuid not null, vanaf date not null, tot date, aangewezen_door text not null, primary key (gemeente, id))`);
  await run(`create unique index ondersteuningsorganisatie_nu on ondersteuningsorganisatie (gemeente, organisatie) where tot is null`);
  await run(`create index mandaat_rol on mandaat (gemeente, rol, medewerker)`);
  await protectTable(db, 'clientondersteuning', { kind: 'houder' }, 'select, insert, update');
  // The organisation reaches what was sent to it with its own eyes, and nothing else.
  await run(`create policy clientondersteuning_ontvanger on clientondersteuning for select to spil_app using (gemeente = any(string_to_array(current_setting('spil.gemeenten', true), ',')) and ontvanger = current_setting('spil.houder', true))`);
  await protectTable(db, 'ondersteuningsorganisatie', { kind: 'gedeeld' }, 'select, insert, update');
  await keepToStaff(db, 'ondersteuningsorganisatie');
}
