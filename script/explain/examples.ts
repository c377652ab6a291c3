import { sql, type Kysely } from 'kysely';
import type { Tables } from '../../src/platform/database/tables.ts';
import type { Actor, Mandaat } from '../../src/platform/access/actor.ts';
import { parseGemeenteCode, type Id } from '../../src/platform/id.ts';

/** One case of a region that went all the way, and who works on it. */
export interface Examples {
  /** The id of a row of the case in a table; throws when the region has none. */
  idIn(table: string): string;
  readonly gemeente: string;
  readonly dossier: string;
  readonly persoon: string;
  readonly team: string;
  /** The organisation of whoever works for the gemeente. */
  readonly eigenOrganisatie: string;
  readonly regisseur: Actor;
  readonly inwoner: Actor;
  /** Who planned what to buy with a pgb: few dossiers have one. */
  readonly budgethouder: Actor;
  readonly aanbieder: Actor;
  /** Who is asked how it went. */
  readonly gevraagde: Actor;
  /** Somebody of a ketenpartner. */
  readonly partner: Actor;
  /** Somebody of whom independent support was asked. */
  readonly ondersteuner: Actor;
  /** Somebody with this role. */
  staff(rol: string): Actor;
}

type Owner = Kysely<Tables>;
const inwonerOf = ({ gemeente, persoon }: { gemeente: string; persoon: string }): Actor => ({ soort: 'inwoner', id: 'ab'.repeat(16), naam: 'Voorbeeld', personen: [{ gemeente: parseGemeenteCode(gemeente), persoon: persoon as Id }] });

interface Case { gemeente: string; dossier: string; persoon: string; regisseur: string; organisatie: string; team: string; eigenOrganisatie: string }

/** Tables by which a case is found: rows of the dossier, or of its person; of what few dossiers have, any row. */
const byPersoon = new Set(['postvak_bericht']);
const byGemeente = new Set(['voorziening', 'klantcontact', 'kennisartikel', 'klacht', 'dienst', 'dienst_organisatie', 'dienst_locatie', 'onbeantwoorde_vraag', 'activiteit', 'burenhulp', 'bezwaar', 'initiatief', 'ontheffing', 'spreektijd', 'wijknetwerk', 'bijeenkomst', 'netwerkafspraak', 'wijkbehoefte']);

/** Finds such a case; looks as the owner, whom row-level security does not stop. */
export async function findExamples(owner: Owner): Promise<Examples> {
  const found = await sql<Case>`select t.gemeente, t.dossier, t.persoon, d.regisseur, t.organisatie, coalesce(d.team, (select m.team from mandaat m where m.gemeente = t.gemeente and m.team is not null limit 1)) as team,
      (select m.organisatie from medewerker m where m.id = d.regisseur) as "eigenOrganisatie"
    from toewijzing t join dossier d on d.gemeente = t.gemeente and d.id = t.dossier join organisatie o on o.id = t.organisatie
    where d.regisseur is not null and d.toestand = 'open' and exists (select 1 from verslag v where v.gemeente = d.gemeente and v.dossier = d.id) and exists (select 1 from aanvraag a where a.gemeente = d.gemeente and a.dossier = d.id)
      and exists (select 1 from medewerker m where m.organisatie = t.organisatie) order by t.gemeente, t.id limit 1`.execute(owner);
  const [zaak] = found.rows;
  if (!zaak) throw new Error('The region has no open dossier that came to a toewijzing');
  const ids = new Map<string, string>();
  const tables = await sql<{ naam: string; kolom: string | null }>`select c.table_name as naam, max(c.column_name) filter (where c.column_name in ('dossier')) as kolom from information_schema.columns c
    where c.table_schema = 'public' and exists (select 1 from information_schema.columns i where i.table_schema = 'public' and i.table_name = c.table_name and i.column_name = 'id') group by c.table_name`.execute(owner);
  for (const { naam, kolom } of tables.rows) {
    const where = byPersoon.has(naam) ? sql`and persoon = ${zaak.persoon}` : kolom === 'dossier' && !byGemeente.has(naam) ? sql`and dossier = ${zaak.dossier}` : naam === 'signaal' ? sql`and code_index is not null` : byGemeente.has(naam) ? sql`` : undefined;
    if (where === undefined) continue;
    const rows = await sql<{ id: string }>`select id from ${sql.id(naam)} where gemeente = ${zaak.gemeente} ${where} order by id desc limit 1`.execute(owner);
    if (rows.rows[0]) ids.set(naam, rows.rows[0].id);
  }
  const houder = await sql<{ id: string; gemeente: string; persoon: string }>`select id, gemeente, persoon from budgetplan order by gemeente, id desc limit 1`.execute(owner);
  const budget = pick(houder.rows[0], 'budgetplan');
  ids.set('budgetplan', budget.id);
  const asked = await sql<{ id: string; gemeente: string; persoon: string }>`select id, gemeente, substr(houder, 3) as persoon from ervaringsvraag order by gemeente, id desc limit 1`.execute(owner);
  const vraag = pick(asked.rows[0], 'ervaringsvraag');
  ids.set('ervaringsvraag', vraag.id);
  const sent = await sql<{ id: string; klantcontact: string }>`select id, klantcontact from klantcontact_bijlage where gemeente = ${zaak.gemeente} order by id desc limit 1`.execute(owner);
  const bijlage = pick(sent.rows[0], 'klantcontact_bijlage');
  ids.set('klantcontact_bijlage', bijlage.id).set('klantcontact_bijlage.klantcontact', bijlage.klantcontact);
  const wanted = await sql<{ id: string; organisatie: string }>`select id, substr(ontvanger, 3) as organisatie from clientondersteuning where toestand in ('gevraagd', 'bevestigd') order by gemeente, id desc limit 1`.execute(owner);
  const steun = pick(wanted.rows[0], 'clientondersteuning');
  ids.set('clientondersteuning', steun.id);
  const staff = await listStaff(owner);
  const byId = (id: string): Actor => pick(staff.find((actor) => 'id' in actor && actor.id === id), id);
  const withRole = (rol: string): Actor => pick(staff.find((actor) => 'mandaten' in actor && actor.soort === 'medewerker' && actor.mandaten.some((m) => m.rol === rol && m.gemeente === zaak.gemeente)), rol);
  return {
    ...zaak, regisseur: byId(zaak.regisseur), staff: withRole,
    idIn: (table) => pick(ids.get(table), table),
    inwoner: inwonerOf(zaak), budgethouder: inwonerOf(budget), gevraagde: inwonerOf(vraag),
    partner: pick(staff.find((actor) => actor.soort === 'organisatie' && actor.mandaten.some((m) => m.rol === 'ketenpartner')), 'ketenpartner'),
    ondersteuner: pick(staff.find((actor) => actor.soort === 'organisatie' && actor.organisatie === steun.organisatie), 'clientondersteuner'),
    aanbieder: pick(staff.find((actor) => actor.soort === 'organisatie' && actor.organisatie === zaak.organisatie), 'aanbieder'),
  };
}

function pick<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`The region has no example of ${what}`);
  return found;
}

async function listStaff(owner: Owner): Promise<Actor[]> {
  const people = await owner.selectFrom('medewerker as m').innerJoin('organisatie as o', 'o.id', 'm.organisatie').select(['m.id', 'm.naam', 'm.organisatie', 'o.naam as organisatieNaam', 'o.soort']).execute();
  const mandates = await owner.selectFrom('mandaat').select(['medewerker', 'gemeente', 'rol', 'team']).execute();
  return people.map((person): Actor => {
    const mandaten = mandates.filter((m) => m.medewerker === person.id).map((m): Mandaat => ({ gemeente: parseGemeenteCode(m.gemeente), rol: m.rol, ...(m.team === null ? {} : { team: m.team as Id }) }));
    const who = { id: person.id as Id, naam: person.naam, mandaten };
    return person.soort === 'aanbieder' || person.soort === 'ketenpartner' ? { soort: 'organisatie', ...who, organisatie: person.organisatie as Id, organisatieNaam: person.organisatieNaam } : { soort: 'medewerker', ...who };
  });
}
