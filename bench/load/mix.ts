import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { loadDemoKeys } from '../../demo/identity/demo-keys.ts';
import { makeDemoToken } from '../../demo/identity/demo-token.ts';
import { personas } from '../../demo/identity/personas.ts';
import { seeded } from '../../demo/region/seeded.ts';
import type { Database } from '../../src/platform/database/database.ts';
import type { Region } from '../large-region.ts';
import type { Ask } from './open-loop.ts';

interface Zaak { gemeente: string; dossier: string; melding: string; persoon: string }

/** How often a kind of request is sent, and how one is made. */
type Kinds = readonly (readonly [weight: number, make: () => Ask])[];

/** Requests as a busy morning has them: nine in ten read, one in ten changes something. The same ones at every run. */
export interface Mix {
  next(): Ask;
  command(): Ask;
  /** Every kind of request, with the part of all that it is. */
  readonly kinds: Kinds;
}

export async function makeMix(database: Database, { dataFolder, audience }: Pick<Region, 'dataFolder' | 'audience'>): Promise<Mix> {
  const keys = await loadDemoKeys(dataFolder);
  const token = async (sleutel: string): Promise<Record<string, string>> => ({ authorization: `Bearer ${await makeDemoToken(personas.find((p) => p.sleutel === sleutel)!, keys, audience, new Date())}` });
  const [regisseur, klantcontact, teamleider, beschikkingen, aanbieder] = await Promise.all(['generalist', 'klantcontact', 'teamleider', 'beschikkingen', 'aanbieder'].map(token));
  const zaken = (await sql<Zaak>`select m.gemeente, m.dossier, m.id as melding, m.persoon from melding m join dossier d on d.gemeente = m.gemeente and d.id = m.dossier
    join inlog i on i.medewerker = d.regisseur and i.sleutel = 'generalist' where d.toestand = 'open' order by m.id desc limit 4000`.execute(database.owner)).rows;
  const teams = (await sql<{ id: string }>`select id from team`.execute(database.owner)).rows;
  const chance = seeded(100);
  const get = (name: string, headers: Record<string, string>, path: string): Ask => ({ kind: 'lezen', name, method: 'GET', path: `/api/v1${path}`, headers });
  const write = (name: string, headers: Record<string, string>, path: string, body: object): Ask => ({ kind: 'schrijven', name, method: 'POST', path: `/api/v1${path}`, headers: { ...headers, 'idempotency-key': randomUUID() }, body });
  const zaak = (): Zaak => chance.pick(zaken);
  const reads: Kinds = [
    [14, () => get('taak.lijst', regisseur!, '/taken')], [8, () => get('dossier.lijst', regisseur!, '/dossiers')],
    [18, () => get('dossier.gegevens', regisseur!, `/dossiers/${zaak().dossier}`)], [12, () => get('tijdlijn.lijst', regisseur!, `/dossiers/${zaak().dossier}/tijdlijn`)],
    [8, () => get('huishouden.gegevens', regisseur!, `/dossiers/${zaak().dossier}/huishouden`)], [8, () => get('melding.gegevens', regisseur!, `/meldingen/${zaak().melding}`)],
    [6, () => get('ondersteuningsplan.lijst', regisseur!, `/dossiers/${zaak().dossier}/ondersteuningsplannen`)],
    [5, () => ({ ...get('persoon.zoekopdracht', klantcontact!, '/personen/zoekopdrachten'), method: 'POST', body: { gemeente: zaak().gemeente, tekst: chance.pick(['de wit', 'bakker', 'zeeweg', 'visser', 'jansen']) } })],
    [4, () => get('melding.lijst', teamleider!, `/meldingen?team=${chance.pick(teams).id}`)], [4, () => get('beschikking.lijst', beschikkingen!, '/beschikkingen')],
    [3, () => get('toewijzing.lijst', aanbieder!, '/toewijzingen')],
  ];
  const commands: Kinds = [
    [5, () => write('klantcontact.registratie', klantcontact!, '/klantcontacten', { gemeente: zaak().gemeente, kanaal: 'telefoon', vraag: 'Wanneer wordt het oud papier gehaald?', uitkomst: 'beantwoord', toelichting: 'Elke eerste dinsdag.' })],
    // Nobody stands twice in one network.
    [4, () => { const { dossier, persoon } = zaak(); return write('relatie.registratie', regisseur!, `/dossiers/${dossier}/relaties`, { persoon, naam: `Buurvrouw ${randomUUID().slice(0, 8)}`, soort: 'buur', kring: 'sociaal' }); }],
    [1, () => write('melding.registratie', klantcontact!, '/meldingen', { persoon: zaak().persoon, kanaal: 'telefoon', vraag: 'De hulp die ik heb is niet meer genoeg.' })],
  ];
  const pick = (list: Kinds): Ask => {
    let left = chance.next() * list.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, make] of list) if ((left -= weight) <= 0) return make();
    return list[0]![1]();
  };
  const next = (): Ask => (chance.next() < 0.1 ? pick(commands) : pick(reads));
  return { next, command: () => pick(commands), kinds: [...reads.map(([weight, make]) => [weight, make] as const), ...commands] };
}
