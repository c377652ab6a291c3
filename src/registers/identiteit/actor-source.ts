import { sql } from 'kysely';
import type { Environment } from '../../platform/act/environment.ts';
import { systemScope } from '../../platform/journal/system-scope.ts';
import type { ActorSource } from '../../platform/identity/login.ts';
import { assertTestBsn, getPersoon, parseBsn } from '../persoon/index.ts';
import { readPersonen, readWerker } from './inlog.schema.ts';
import { makeInwoner, makeWerker } from './make-actor.ts';

/**
 * From a login to an actor: an inwoner by BSN, over all gemeenten where it is known; who works by
 * the register of logins, with the mandates of today. `demo` refuses the BSN of a real person.
 */
export function makeActorSource(env: Pick<Environment, 'database' | 'secrets'>, { demo }: { readonly demo: boolean }): ActorSource {
  return {
    accept(login) {
      if (login.soort !== 'inwoner') return login;
      const bsn = parseBsn(login.sleutel);
      if (demo) assertTestBsn(bsn);
      return { ...login, sleutel: bsn };
    },
    facts: ({ soort, bron, sleutel, bsnIndex, dag }) => sql`case when ${soort} = 'inwoner'
      then (select coalesce(jsonb_agg(jsonb_build_object('gemeente', b.gemeente, 'persoon', b.persoon)), '[]'::jsonb) from zoek_bsn(${bsnIndex}) b)
      else werker_van_inlog(${bron}, ${sleutel}, ${dag}) end`,
    toActor(login, facts) {
      if (login.soort === 'inwoner') {
        return makeInwoner(login.sleutel, login.naam ?? '', env.secrets.blindIndex(login.sleutel), readPersonen(facts));
      }
      if (facts === null || facts === undefined) return undefined;
      return makeWerker(readWerker(facts));
    },
    async nameOf(login, facts) {
      const [known] = login.soort === 'inwoner' ? readPersonen(facts) : [];
      if (known === undefined) return undefined;
      const persoon = await env.database.read(systemScope(known.gemeente, 'identiteit'), (tx) => getPersoon(tx, known.gemeente, known.persoon));
      return persoon.naam;
    },
  };
}
