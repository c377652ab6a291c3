import { sql, type Kysely } from 'kysely';
import { protectTable } from '../src/platform/database/protect.ts';

/** How it went: that somebody is asked stands with the dossier; what was answered is only counted, and what was written belongs to a quarter. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`create table ervaringsvraag (gemeente text not null, id uuid not null, dossier uuid not null, houder text not null, soort text not null check (soort in ('toegang', 'voorziening')), onderwerp uuid not null,
    wijk text, categorie text, organisatie uuid, vanaf date not null, tot date not null, toestand text not null check (toestand in ('open', 'beantwoord', 'geweigerd')), primary key (gemeente, id))`);
  await run(`create unique index ervaringsvraag_onderwerp on ervaringsvraag (gemeente, onderwerp, houder)`);
  await run(`create index ervaringsvraag_houder on ervaringsvraag (gemeente, houder, tot)`);
  await run(`create index ervaringsvraag_tot on ervaringsvraag (gemeente, tot, id)`);
  await run(`create table ervaring_telling (gemeente text not null, periode text not null, soort text not null check (soort in ('toegang', 'voorziening')), indeling text not null check (indeling in ('gemeente', 'wijk', 'categorie', 'organisatie')),
    code text not null, vraag text not null, antwoord text not null, aantal bigint not null check (aantal > 0), primary key (gemeente, periode, soort, indeling, code, vraag, antwoord))`);
  await run(`create table ervaring_opmerking (gemeente text not null, id uuid not null, periode text not null, soort text not null check (soort in ('toegang', 'voorziening')), tekst text not null, primary key (gemeente, id))`);
  await run(`create index ervaring_opmerking_lijst on ervaring_opmerking (gemeente, periode, soort, id)`);
  await protectTable(db, 'ervaringsvraag', { kind: 'houder' });
  await protectTable(db, 'ervaring_telling', { kind: 'gemeente' });
  await protectTable(db, 'ervaring_opmerking', { kind: 'gemeente' });
}
