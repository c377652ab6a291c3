import type { WriteTx } from '../../src/platform/database/transaction.ts';
import { required } from '../../src/platform/required.ts';
import { newId, parseGemeenteCode, type GemeenteCode, type Id } from '../../src/platform/id.ts';
import type { Environment } from '../../src/platform/act/environment.ts';
import type { Actor, Mandaat } from '../../src/platform/access/actor.ts';
import { personas } from '../identity/personas.ts';
import { gebieden } from './gebieden.ts';
import { collegas, organisaties, type Aanbieder, type Organisatie } from './organisaties.ts';

type Medewerker = Extract<Actor, { soort: 'medewerker' }>;
export type Planner = Extract<Actor, { soort: 'organisatie' }>;

/** Who works in the demo region, by short names. */
export interface DemoStaff {
  /** Somebody of this persona, or a colleague without a login, with a mandate in every gemeente. */
  staff(sleutel: string): Medewerker;
  /** Who plans the work of an aanbieder. */
  planner(aanbieder: Aanbieder): Planner;
  /** The community police officer. */
  partner(): Planner;
  /** Who stands beside inwoners, apart from the gemeente. */
  ondersteuner(): Planner;
  /** Organisations by their short name. */
  readonly organisaties: Readonly<Record<Organisatie, Id>>;
  readonly teams: ReadonlyMap<string, Id>;
}

/** Roles of a persona; most have the role of their own name. */
const rollen: Readonly<Record<string, string>> = { regisseur: 'generalist', bezwaar: 'beschikkingen', clientondersteuner: 'ketenpartner' };
/** For whom a persona works, where that is not the gemeente. */
const werkgevers: Readonly<Record<string, Organisatie>> = { aanbieder: 'duinzoom', ketenpartner: 'politie', clientondersteuner: 'naastu' };
const geldigVan = '2024-01-01';
const inTeam = (rol: string): boolean => rol === 'teamleider' || rol === 'generalist';

interface Job {
  readonly sleutel: string;
  readonly naam: string;
  readonly rol: string;
  readonly organisatie: Organisatie;
  /** Under which kind of login, where somebody can log in. */
  readonly inlog?: 'medewerker' | 'organisatie';
}

function listJobs(): Job[] {
  const logins = personas.flatMap(({ sleutel, naam, soort }): Job[] => (soort === 'inwoner' ? [] : [{
    sleutel, naam, rol: rollen[sleutel] ?? sleutel, organisatie: werkgevers[sleutel] ?? 'buch', inlog: soort,
  }]));
  return [...logins, ...collegas];
}

/** Writes organisations, teams and people who work; the same in each gemeente, as one staff serves all four. */
export async function hireStaff(tx: WriteTx, env: Environment): Promise<DemoStaff> {
  const shared = (): Id => newId(parseGemeenteCode('0000'), env.clock, env.random);
  const own = (gemeente: string): Id => newId(gemeente as GemeenteCode, env.clock, env.random);
  const ids = Object.fromEntries(Object.keys(organisaties).map((sleutel) => [sleutel, shared()])) as Record<Organisatie, Id>;
  await tx.insertInto('organisatie').values(Object.entries(organisaties).map(([sleutel, organisatie]) => ({ id: ids[sleutel as Organisatie], agb_code: null, telefoon: null, email: null, ...organisatie }))).execute();
  const teams = new Map<string, Id>();
  for (const { gemeente, naam, wijken } of gebieden) {
    const team = own(gemeente);
    teams.set(gemeente, team);
    await tx.insertInto('team').values({ gemeente, id: team, naam: `Sociaal team ${naam}` }).execute();
    await tx.insertInto('team_wijk').values(wijken.map((wijk) => ({ gemeente, team, wijk: wijk.code }))).execute();
  }
  const hired = new Map<string, { id: Id; naam: string; mandaten: Mandaat[]; organisatie: Organisatie }>();
  for (const { sleutel, naam, rol, organisatie, inlog } of listJobs()) {
    const id = shared();
    const mandaten = gebieden.map(({ gemeente }): Mandaat => ({ gemeente: gemeente as GemeenteCode, rol, ...(inTeam(rol) ? { team: required(teams.get(gemeente), 'a team') } : {}) }));
    await tx.insertInto('medewerker').values({ id, naam, organisatie: ids[organisatie], telefoon: inTeam(rol) ? '088 909 7123' : null, email: null }).execute();
    if (inlog !== undefined) await tx.insertInto('inlog').values({ bron: inlog, sleutel, medewerker: id }).execute();
    await tx.insertInto('mandaat').values(mandaten.map((m) => ({ gemeente: m.gemeente, id: own(m.gemeente), medewerker: id, rol: m.rol, team: m.team ?? null, geldig_van: geldigVan, geldig_tot: null }))).execute();
    hired.set(sleutel, { id, naam, mandaten, organisatie });
  }
  const inOrganisation = (sleutel: string): Planner => {
    const { organisatie, ...who } = find(sleutel);
    return { soort: 'organisatie', ...who, organisatie: ids[organisatie], organisatieNaam: organisaties[organisatie].naam };
  };
  const find = (sleutel: string) => required(hired.get(sleutel), `somebody of the demo called ${sleutel}`);
  return {
    teams, organisaties: ids,
    staff(sleutel) {
      const { organisatie: _organisatie, ...who } = find(sleutel);
      return { soort: 'medewerker', ...who };
    },
    planner: (aanbieder) => inOrganisation(aanbieder === 'duinzoom' ? 'aanbieder' : `planner-${aanbieder}`),
    partner: () => inOrganisation('ketenpartner'),
    ondersteuner: () => inOrganisation('clientondersteuner'),
  };
}
