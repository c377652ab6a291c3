import { sql } from 'kysely';
import type { Actor } from '../../../platform/access/actor.ts';
import { selectRaw } from '../../../platform/database/transaction.ts';
import { systemScope } from '../../../platform/journal/system-scope.ts';
import type { TestSpil } from '../../../platform/testing/spil.ts';
import { dayOf } from '../../../platform/time/clock.ts';
import { makeActorSource } from '../../../registers/identiteit/index.ts';

/** Who logs in by this key of the login service for employees, as the register of logins tells it today. */
export async function logInHere(spil: Pick<TestSpil<[]>, 'env'>, sleutel: string): Promise<Extract<Actor, { soort: 'medewerker' }>> {
  const source = makeActorSource(spil.env, { demo: false });
  const login = { soort: 'medewerker', bron: 'medewerker', sleutel } as const;
  const facts = source.facts({ soort: sql`${login.soort}::text`, bron: sql`${login.bron}::text`, sleutel: sql`${sleutel}::text`, bsnIndex: sql`null::bytea`, dag: sql`${dayOf(spil.env.clock.now()).toString()}::date` });
  const rows = await spil.env.database.read(systemScope('0000', 'proef'), (tx) => selectRaw(tx, sql<{ wie: unknown }>`select ${facts} as wie`));
  const actor = source.toActor(login, rows[0]?.wie);
  if (actor?.soort !== 'medewerker') throw new Error(`Nobody logs in by ${sleutel}`);
  return actor;
}
