import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { loadDemoKeys } from '../../demo/identity/demo-keys.ts';
import { makeDemoToken } from '../../demo/identity/demo-token.ts';
import { personas } from '../../demo/identity/personas.ts';
import { seeded } from '../../demo/region/seeded.ts';
import type { Database } from '../../src/platform/database/database.ts';
import type { Ask } from './open-loop.ts';

interface Zaak { gemeente: string; dossier: string; melding: string; persoon: string; team: string | null; plan: string | null }

/** Requests as a busy morning has them: nine in ten read, one in ten changes something. The same ones at every run. */
export async function makeMix(database: Database, dataFolder: string, audience: string): Promise<() => Ask> {
  const keys = await loadDemoKeys(dataFolder);
  const token = async (sleutel: string): Promise<Record<string, string>> => ({ authorization: `Bearer ${await makeDemoToken(personas.find((p) => p.sleutel === sleutel)!, keys, audience, new Date())}` });
  const [regisseur, klantcontact, teamleider, beschikkingen, aanbieder] = await Promise.all(['generalist', 'klantcontact', 'teamleider', 'beschikkingen', 'aanbieder'].map(token));
  const zaken = (await sql<Zaak>`select m.gemeente, m.dossier, m.id as melding, m.persoon, d.team, p.id as plan from melding m join dossier d on d.gemeente = m.gemeente and d.id = m.dossier
    join inlog i on i.medewerker = d.regisseur and i.sleutel = 'generalist' left join ondersteuningsplan p on p.gemeente = m.gemeente and p.dossier = m.dossier where d.toestand = 'open' order by m.id desc limit 4000`.execute(database.owner)).rows;
  const teams = (await sql<{ id: string }>`select id from team`.execute(database.owner)).rows;
  const chance = seeded(100);
  const get = (name: string, headers: Record<string, string>, path: string): Ask => ({ kind: 'lezen', name, method: 'GET', path: `/api/v1${path}`, headers });
  const write = (name: string, headers: Record<string, string>, path: string, body: object): Ask => ({ kind: 'schrijven', name, method: 'POST', path: `/api/v1${path}`, headers: { ...headers, 'idempotency-key': randomUUID() }, body });
  const zaak = (): Zaak => chance.pick(zaken);
  const reads: readonly (readonly [number, () => Ask])[] = [
    [14, () => get('taak.lijst', regisseur!, '/taken')], [8, () => get('dossier.lijst', regisseur!, '/dossiers')],
    [18, () => get('dossier.gegevens', regisseur!, `/dossiers/${zaak().dossier}`)], [12, () => get('tijdlijn.lijst', regisseur!, `/dossiers/${zaak().dossier}/tijdlijn`)],
    [8, () => get('huishouden.gegevens', regisseur!, `/dossiers/${zaak().dossier}/huishouden`)], [8, () => get('melding.gegevens', regisseur!, `/meldingen/${zaak().melding}`)],
    [6, () => get('ondersteuningsplan.lijst', regisseur!, `/dossiers/${zaak().dossier}/ondersteuningsplannen`)],
    [5, () => ({ ...get('persoon.zoekopdracht', klantcontact!, '/personen/zoekopdrachten'), method: 'POST', body: { gemeente: zaak().gemeente, tekst: chance.pick(['de wit', 'bakker', 'zeeweg', 'visser', 'jansen']) } })],
    [4, () => get('melding.lijst', teamleider!, `/meldingen?team=${chance.pick(teams).id}`)], [4, () => get('beschikking.lijst', beschikkingen!, '/beschikkingen')],
    [3, () => get('toewijzing.lijst', aanbieder!, '/toewijzingen')],
  ];
  const writes: readonly (readonly [number, () => Ask])[] = [
    [6, () => write('klantcontact.registratie', klantcontact!, '/klantcontacten', { gemeente: zaak().gemeente, kanaal: 'telefoon', vraag: 'Wanneer wordt het oud papier gehaald?', uitkomst: 'beantwoord', toelichting: 'Elke eerste dinsdag.' })],
    [4, () => { const { dossier, persoon } = zaak(); return write('relatie.registratie', regisseur!, `/dossiers/${dossier}/relaties`, { persoon, naam: 'Buurvrouw Mieke', soort: 'buur', kring: 'sociaal' }); }],
  ];
  const pick = (list: readonly (readonly [number, () => Ask])[]): Ask => {
    let left = chance.next() * list.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, make] of list) if ((left -= weight) <= 0) return make();
    return list[0]![1]();
  };
  return () => (chance.next() < 0.1 ? pick(writes) : pick(reads));
}
