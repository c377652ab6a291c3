import type { WriteTx } from '../database/transaction.ts';
import type { GemeenteCode, Id } from '../id.ts';
import { parseGemeenteCode } from '../id.ts';
import type { Actor } from '../access/actor.ts';
import { systemScope } from '../journal/system-scope.ts';
import type { TestSpil } from './spil.ts';
import type { Module } from '../act/module.ts';

const today = '2020-01-01';

/** Rows that another part of a test stands on, written as Spil itself. */
export function asSystem<T, M extends readonly Module[]>(spil: TestSpil<M>, gemeente: string, work: (tx: WriteTx) => Promise<T>): Promise<T> {
  return spil.env.database.write(systemScope(gemeente, 'test'), work);
}

/** A gemeente with one team, and whoever is asked for in it. */
export interface TestGemeente {
  readonly code: GemeenteCode;
  readonly team: Id;
  /** Somebody with this role; a teamleider and a generalist are in the team. */
  staff(rol: string, naam?: string): Promise<Extract<Actor, { soort: 'medewerker' }>>;
  /** An employee of an organisation of its own. */
  organisation(rol: string, soort: 'aanbieder' | 'ketenpartner' | 'welzijn', agbCode?: string): Promise<Extract<Actor, { soort: 'organisatie' }>>;
}

export async function makeGemeente<M extends readonly Module[]>(spil: TestSpil<M>): Promise<TestGemeente> {
  const code = spil.newGemeente();
  const none = parseGemeenteCode('0000');
  const team = spil.newId(code);
  const own = spil.newId(none);
  await asSystem(spil, code, async (tx) => {
    await tx.insertInto('gemeente').values({ gemeente: code, naam: `Proefdam ${code}`, telefoon: '088 000 00 00', openingstijden: 'ma–vr 8.30–17.00 uur', adres: 'Plein 1, Proefdam', thema: 'spil' }).execute();
    await tx.insertInto('organisatie').values({ id: own, naam: `Gemeente ${code}`, soort: 'gemeente', agb_code: null, kvk_nummer: null, telefoon: null, email: null }).execute();
    await tx.insertInto('team').values({ gemeente: code, id: team, naam: 'Sociaal team' }).execute();
  });
  return hiringIn(spil, { code, team, organisatie: own });
}

/** A gemeente that is there already, where people are hired as they are asked for. */
export function hiringIn<M extends readonly Module[]>(spil: TestSpil<M>, { code, team, organisatie: own }: { code: GemeenteCode; team: Id; organisatie: Id }): TestGemeente {
  const none = parseGemeenteCode('0000');
  const hire = async (rol: string, naam: string, organisatie: Id, teamId: Id | null): Promise<Id> => {
    const id = spil.newId(none);
    await asSystem(spil, code, async (tx) => {
      await tx.insertInto('medewerker').values({ id, naam, organisatie, telefoon: null, email: null }).execute();
      await tx.insertInto('mandaat').values({ gemeente: code, id: spil.newId(code), medewerker: id, rol, team: teamId, geldig_van: today, geldig_tot: null }).execute();
    });
    return id;
  };
  return {
    code, team,
    async staff(rol, naam = `Kees van ${rol}`) {
      const inTeam = ['teamleider', 'generalist'].includes(rol);
      return { soort: 'medewerker', id: await hire(rol, naam, own, inTeam ? team : null), naam, mandaten: [{ gemeente: code, rol, ...(inTeam ? { team } : {}) }] };
    },
    async organisation(rol, soort, agbCode) {
      const organisatie = spil.newId(none);
      await asSystem(spil, code, (tx) => tx.insertInto('organisatie').values({ id: organisatie, naam: `Stichting ${rol}`, soort, agb_code: agbCode ?? null, kvk_nummer: null, telefoon: null, email: null }).execute());
      return { soort: 'organisatie', id: await hire(rol, `Els van ${rol}`, organisatie, null), naam: `Els van ${rol}`, organisatie, organisatieNaam: `Stichting ${rol}`, mandaten: [{ gemeente: code, rol }] };
    },
  };
}
