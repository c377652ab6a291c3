import { parseGemeenteCode, type Id } from '../../platform/id.ts';
import type { Actor, Inwoner, Mandaat } from '../../platform/access/actor.ts';
import type { Werker } from './inlog.schema.ts';

/** An inwoner by BSN. `index` is its blind index: the pseudonym in the logs is made of it. */
export function makeInwoner(bsn: string, naam: string, index: Uint8Array, personen: readonly { gemeente: string; persoon: string }[]): Inwoner {
  const actor: Inwoner = {
    soort: 'inwoner',
    id: Buffer.from(index).toString('hex').slice(0, 32),
    naam,
    personen: personen.map((p) => ({ gemeente: parseGemeenteCode(p.gemeente), persoon: p.persoon as Id })).toSorted((a, b) => (a.gemeente < b.gemeente ? -1 : 1)),
  };
  // Not enumerable: what copies or prints the actor leaves it behind.
  return Object.defineProperty(actor, 'bsn', { value: () => bsn });
}

/** Somebody who works: for the gemeente, or for an organisation that works with it and sees what it was granted. */
export function makeWerker(werker: Werker): Actor {
  const mandaten = werker.mandaten.map(({ gemeente, rol, team }): Mandaat => ({ gemeente: parseGemeenteCode(gemeente), rol, ...(team === undefined ? {} : { team: team as Id }) }));
  const who = { id: werker.id as Id, naam: werker.naam, mandaten };
  return werker.organisatieSoort === 'aanbieder' || werker.organisatieSoort === 'ketenpartner'
    ? { soort: 'organisatie', ...who, organisatie: werker.organisatie as Id, organisatieNaam: werker.organisatieNaam }
    : { soort: 'medewerker', ...who };
}
