import { sql, type Kysely } from 'kysely';
import { keepToStaff, protectTable } from '../src/platform/database/protect.ts';

/** Networks of organisations and inwoners in a wijk. What everybody reads holds nobody's name; who pulls a network, whom to call and what was said at a meeting is for the gemeente. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`create table wijknetwerk (gemeente text not null, id uuid not null, naam text not null, doel text not null, telefoon text not null, email text not null, toestand text not null check (toestand in ('voorbereiding', 'actief', 'beeindigd')),
    gestart_op date, beeindigd_op date, reden text not null, versie bigint not null, primary key (gemeente, id))`);
  await run(`create index wijknetwerk_lijst on wijknetwerk (gemeente, naam, id)`);
  await run(`create index wijknetwerk_toestand on wijknetwerk (gemeente, toestand, naam, id)`);
  await run(`create table wijknetwerk_wijk (gemeente text not null, wijknetwerk uuid not null, wijk text not null, primary key (gemeente, wijknetwerk, wijk))`);
  await run(`create index wijknetwerk_wijk_wijk on wijknetwerk_wijk (gemeente, wijk, wijknetwerk)`);
  await run(`create table wijknetwerk_trekker (gemeente text not null, id uuid not null, wijknetwerk uuid not null, medewerker uuid not null, sinds date not null, tot date, primary key (gemeente, id))`);
  await run(`create unique index wijknetwerk_trekker_nu on wijknetwerk_trekker (gemeente, wijknetwerk) where tot is null`);
  await run(`create index wijknetwerk_trekker_netwerk on wijknetwerk_trekker (gemeente, wijknetwerk, sinds)`);
  await run(`create table netwerklid (gemeente text not null, id uuid not null, wijknetwerk uuid not null, soort text not null check (soort in ('organisatie', 'initiatief', 'groep')), organisatie uuid, initiatief uuid, naam text not null, sinds date not null, tot date,
    primary key (gemeente, id), check ((soort = 'organisatie') = (organisatie is not null)), check ((soort = 'initiatief') = (initiatief is not null)), check (tot is null or tot >= sinds))`);
  await run(`create index netwerklid_netwerk on netwerklid (gemeente, wijknetwerk, sinds, id)`);
  await run(`create unique index netwerklid_organisatie on netwerklid (gemeente, wijknetwerk, organisatie) where tot is null and organisatie is not null`);
  await run(`create unique index netwerklid_initiatief on netwerklid (gemeente, wijknetwerk, initiatief) where tot is null and initiatief is not null`);
  await run(`create unique index netwerklid_groep on netwerklid (gemeente, wijknetwerk, naam) where tot is null and soort = 'groep'`);
  await run(`create table netwerklid_contact (gemeente text not null, netwerklid uuid not null, naam text not null, functie text not null, telefoon text not null, email text not null, primary key (gemeente, netwerklid))`);
  await run(`create table bijeenkomst (gemeente text not null, id uuid not null, wijknetwerk uuid not null, dag date not null, plaats text not null, besproken text not null, anderen integer not null check (anderen >= 0), versie bigint not null, primary key (gemeente, id))`);
  await run(`create index bijeenkomst_netwerk on bijeenkomst (gemeente, wijknetwerk, dag, id)`);
  await run(`create table bijeenkomst_lid (gemeente text not null, bijeenkomst uuid not null, netwerklid uuid not null, primary key (gemeente, bijeenkomst, netwerklid))`);
  await run(`create table netwerkafspraak (gemeente text not null, id uuid not null, wijknetwerk uuid not null, bijeenkomst uuid, netwerklid uuid not null, wat text not null, uiterlijk date not null, toestand text not null check (toestand in ('open', 'gedaan', 'vervallen')),
    afgerond_op date, toelichting text not null, primary key (gemeente, id), check ((toestand = 'open') = (afgerond_op is null)))`);
  await run(`create index netwerkafspraak_netwerk on netwerkafspraak (gemeente, wijknetwerk, uiterlijk, id)`);
  await run(`create index netwerkafspraak_open on netwerkafspraak (gemeente, wijknetwerk, uiterlijk, id) where toestand = 'open'`);
  await run(`create table wijkbehoefte (gemeente text not null, id uuid not null, wijknetwerk uuid not null, wijk text not null, leefdomein text not null, nodig text not null, toestand text not null check (toestand in ('open', 'opgepakt', 'beantwoord')),
    gemeld_op date not null, opgepakt_op date, oppakker text check (oppakker in ('dienst', 'initiatief', 'lid')), opgepakt_door uuid, opgepakt_naam text not null, beantwoord_op date, uitkomst text not null, primary key (gemeente, id),
    check ((toestand = 'open') = (opgepakt_door is null)), check ((oppakker is null) = (opgepakt_door is null)), check ((toestand = 'beantwoord') = (beantwoord_op is not null)))`);
  await run(`create index wijkbehoefte_lijst on wijkbehoefte (gemeente, gemeld_op, id)`);
  await run(`create index wijkbehoefte_wijk on wijkbehoefte (gemeente, wijk, gemeld_op, id)`);
  await run(`create index wijkbehoefte_toestand on wijkbehoefte (gemeente, toestand, gemeld_op, id)`);
  await run(`create index wijkbehoefte_netwerk on wijkbehoefte (gemeente, wijknetwerk, gemeld_op, id)`);
  await run(`create index wijkbehoefte_telling on wijkbehoefte (gemeente, wijk, leefdomein, toestand)`);
  for (const table of ['wijknetwerk', 'wijknetwerk_wijk', 'netwerklid']) {
    await protectTable(db, table, { kind: 'gedeeld' });
    await keepToStaff(db, table);
  }
  for (const table of ['wijknetwerk_trekker', 'netwerklid_contact', 'bijeenkomst', 'bijeenkomst_lid', 'netwerkafspraak', 'wijkbehoefte']) await protectTable(db, table, { kind: 'gemeente' });
}
