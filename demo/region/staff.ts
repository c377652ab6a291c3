import type { WriteTx } from '../../src/platform/database/transaction.ts';
import { required } from '../../src/platform/required.ts';
import { newId, parseGemeenteCode, type GemeenteCode, type Id } from '../../src/platform/id.ts';
import type { Environment } from '../../src/platform/act/environment.ts';
import type { Actor, Mandaat } from '../../src/platform/access/actor.ts';
import { personas } from '../identity/personas.ts';
import { gebieden } from './gebieden.ts';

type Medewerker = Extract<Actor, { soort: 'medewerker' }>;

/** Who works in the demo region, by the short name of the persona. */
export interface DemoStaff {
  /** Somebody of this persona, with a mandate in every gemeente. */
  staff(sleutel: string): Medewerker;
  /** Organisations by their short name. */
  readonly organisaties: Readonly<Record<'duinzoom' | 'strandveste' | 'welzijn', Id>>;
  readonly teams: ReadonlyMap<string, Id>;
}

/** Roles of a persona; most have the role of their own name. */
const rollen: Readonly<Record<string, readonly string[]>> = { regisseur: ['generalist'] };
const geldigVan = '2024-01-01';

/** Writes organisations, teams and people who work; the same in each gemeente, as one staff serves all four. */
export async function hireStaff(tx: WriteTx, env: Environment): Promise<DemoStaff> {
  const shared = (): Id => newId(parseGemeenteCode('0000'), env.clock, env.random);
  const own = (gemeente: string): Id => newId(gemeente as GemeenteCode, env.clock, env.random);
  const org = { buch: shared(), duinzoom: shared(), strandveste: shared(), welzijn: shared(), politie: shared() };
  await tx.insertInto('organisatie').values([
    { id: org.buch, naam: 'Werkorganisatie BUCH', soort: 'gemeente', agb_code: null, kvk_nummer: '61234567', telefoon: '088 909 7000', email: null },
    { id: org.duinzoom, naam: 'Thuiszorg Duinzoom', soort: 'aanbieder', agb_code: '41999901', kvk_nummer: '69999901', telefoon: '088 555 0101', email: 'planning@duinzoom.example' },
    { id: org.strandveste, naam: 'Begeleiding Strandveste', soort: 'aanbieder', agb_code: '41999902', kvk_nummer: '69999902', telefoon: '088 555 0102', email: 'intake@strandveste.example' },
    { id: org.welzijn, naam: 'Stichting Welzijn Duinstreek', soort: 'welzijn', agb_code: null, kvk_nummer: '69999903', telefoon: '088 555 0103', email: 'info@welzijnduinstreek.example' },
    { id: org.politie, naam: 'Politie, basisteam Duinstreek', soort: 'ketenpartner', agb_code: null, kvk_nummer: '69999904', telefoon: null, email: null },
  ]).execute();
  const teams = new Map<string, Id>();
  for (const { gemeente, naam, wijken } of gebieden) {
    const team = own(gemeente);
    teams.set(gemeente, team);
    await tx.insertInto('team').values({ gemeente, id: team, naam: `Sociaal team ${naam}` }).execute();
    await tx.insertInto('team_wijk').values(wijken.map((wijk) => ({ gemeente, team, wijk: wijk.code }))).execute();
  }
  const hired = new Map<string, Medewerker>();
  for (const persona of personas.filter((p) => p.soort !== 'inwoner')) {
    const id = shared();
    const organisatie = persona.sleutel === 'aanbieder' ? org.duinzoom : persona.sleutel === 'ketenpartner' ? org.politie : org.buch;
    const mandaten = gebieden.flatMap(({ gemeente }) => (rollen[persona.sleutel] ?? [persona.sleutel]).map((rol): Mandaat => ({ gemeente: gemeente as GemeenteCode, rol, ...(inTeam(rol) ? { team: required(teams.get(gemeente), 'a team') } : {}) })));
    await tx.insertInto('medewerker').values({ id, naam: persona.naam, organisatie, telefoon: inTeam(persona.sleutel) || persona.sleutel === 'regisseur' ? '088 909 7123' : null, email: null }).execute();
    await tx.insertInto('inlog').values({ bron: persona.soort, sleutel: persona.sleutel, medewerker: id }).execute();
    await tx.insertInto('mandaat').values(mandaten.map((m) => ({ gemeente: m.gemeente, id: own(m.gemeente), medewerker: id, rol: m.rol, team: m.team ?? null, geldig_van: geldigVan, geldig_tot: null }))).execute();
    hired.set(persona.sleutel, { soort: 'medewerker', id, naam: persona.naam, mandaten });
  }
  return {
    teams, organisaties: org,
    staff(sleutel) {
      const found = hired.get(sleutel);
      if (!found) throw new RangeError(`Nobody of the demo is called ${sleutel}`);
      return found;
    },
  };
}

const inTeam = (rol: string): boolean => rol === 'teamleider' || rol === 'generalist';
