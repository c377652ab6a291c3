import { sql, type Kysely } from 'kysely';

/** What an aanbieder refuses, stops or hands back; which message told of it; and the lists of messages by soort. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`alter table toewijzing add column bericht uuid, add column weigerreden text, add column weigertoelichting text not null default '', add column gestopt_op date, add column stopreden text, add column voorganger uuid`);
  await run(`alter table bericht add column persoon uuid`);
  // A part that was refused can be given to another aanbieder: one running opdracht for each part, not one ever.
  await run(`drop index toewijzing_onderdeel`);
  await run(`create unique index toewijzing_onderdeel on toewijzing (gemeente, onderdeel) where toestand <> 'geweigerd' and toestand <> 'ingetrokken'`);
  await run(`create index bericht_soort on bericht (gemeente, richting, soort, gemaakt_op, id)`);
  await run(`create index bericht_organisatie_soort on bericht (gemeente, organisatie, richting, soort, gemaakt_op, id)`);
  await run(`create index bericht_antwoord on bericht (gemeente, antwoord_op)`);

  // The owner is held by the policies too; what was handed over before gets the shape that is read now.
  await run(`alter table toewijzing no force row level security`);
  await run(`alter table bericht no force row level security`);
  await run(`update toewijzing t set bericht = (select b.id from bericht b where b.gemeente = t.gemeente and b.dossier = t.dossier and b.organisatie = t.organisatie and b.richting = 'uit' and b.soort in ('WMO301', 'JW301') order by b.gemaakt_op desc limit 1)`);
  await run(`update bericht b set persoon = (select t.persoon from toewijzing t where t.gemeente = b.gemeente and t.dossier = b.dossier and t.organisatie = b.organisatie order by t.nummer limit 1) where b.dossier is not null`);
  await run(`update toewijzing set overdracht = jsonb_build_object('client', overdracht->'client', 'opdracht', jsonb_build_object('einddoel', '') || (overdracht->'opdracht'), 'afspraken', '[]'::jsonb, 'evaluaties', '[]'::jsonb,
    'contact', jsonb_build_object('eersteAanspreekpunt', jsonb_build_object('wie', 'regisseur', 'naam', overdracht->'contact'->>'regisseur', 'telefoon', overdracht->'contact'->>'telefoon'),
      'regisseur', jsonb_build_object('naam', overdracht->'contact'->>'regisseur', 'telefoon', overdracht->'contact'->>'telefoon')))`);
  await run(`alter table bericht force row level security`);
  await run(`alter table toewijzing force row level security`);
}
