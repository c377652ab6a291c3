import { sql, type RawBuilder } from 'kysely';
import type { Database } from '../platform/database/database.ts';
import type { GemeenteCode } from '../platform/id.ts';
import { sealGemeente } from '../platform/journal/sealer.ts';
import { makeMailDesk, planMail } from '../platform/mail/index.ts';
import { geteld, telling } from '../platform/testing/counted.ts';
import { makeGemeente } from '../platform/testing/people.ts';
import { makeTestSpil } from '../platform/testing/spil.ts';
import type { Engine, Place } from './place/place.ts';

const tellingModule = { name: 'proef', phase: 'registers', acts: [telling], events: [geteld] } as const;

/** Spil in this process on the database of a place, with the clock of the test. */
export const spilOn = (engine: Engine, database: Database) => makeTestSpil({ engine, database: () => database, countStatements: () => Promise.resolve(0) }, [tellingModule], () => Promise.resolve([]));

/** Opens a place, works in it, and closes it. */
export async function inside<T>(place: Place, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await place.open();
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** What a copy has to bring back. */
export interface Filled {
  readonly gemeente: GemeenteCode;
  readonly stroom: string;
}

/** Something that happened, a number that was given, and a mail that waits. */
export async function fill(place: Place): Promise<Filled> {
  return inside(place, async (database) => {
    const spil = spilOn(place.engine, database);
    const { code } = await makeGemeente(spil);
    const stroom = spil.newId(code);
    await spil.as({ soort: 'anoniem' }, 'proef.telling', { gemeente: code, stroom, getallen: [1, 2, 3] });
    await sealGemeente(database, code);
    await database.write({ gemeenten: [code], actor: 's:proef', houder: '', doel: 'proef' }, async (tx) => {
      await planMail(tx, spil.env, { gemeente: code, sleutel: 'een', soort: 'proef' }, { aan: 'a@b.example', onderwerp: 'x', tekst: 'x\ty\\n \u{1F600} é' });
      await sql`insert into nummerreeks (gemeente, reeks, laatste) values (${code}, 'toewijzing-wmo', 41)`.execute(tx);
    });
    return { gemeente: code, stroom };
  });
}

/** What a mail desk sends in this place now. */
export async function sentFrom(place: Place, gemeente: string): Promise<number> {
  return inside(place, (database) => makeMailDesk({ ...spilOn(place.engine, database).env }, {
    sender: { send: () => Promise.resolve({ kind: 'sent' as const }) }, gemeenten: () => Promise.resolve([gemeente]), host: 'spil.example', onError: (error) => { throw error; },
  }).settle());
}

/** What a question about a place answers. */
export const rows = async <T>(place: Place, query: RawBuilder<T>): Promise<readonly T[]> => (await inside(place, (database) => query.execute(database.owner))).rows;
