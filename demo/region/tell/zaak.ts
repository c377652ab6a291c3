import type { Inwoner } from '../../../src/platform/access/actor.ts';
import { parseGemeenteCode, type Id } from '../../../src/platform/id.ts';
import { required } from '../../../src/platform/required.ts';
import type { Mens } from '../verhaal.ts';
import type { Scene } from '../stage.ts';

/** The case of a household, from its first question on. */
export interface Zaak {
  readonly dossier: string;
  readonly melding: string;
  /** Who asks for help, logged in. */
  readonly inwoner: Inwoner;
  /** Short name of the regisseur, once there is one. */
  readonly regisseur: string;
  /** Their id in the register, by BSN. */
  readonly personen: ReadonlyMap<string, string>;
}

/** The id in the register of somebody of this household. */
export function idOf({ personen }: Pick<Zaak, 'personen'>, { bsn, roepnaam }: Mens): string {
  return required(personen.get(bsn), `${roepnaam} in the register`);
}

/** The id in the register of who asks for help. */
export function ownId({ inwoner }: Pick<Zaak, 'inwoner'>): string {
  return required(inwoner.personen[0], 'somebody of the register').persoon;
}

/** Somebody of the register, logged in as with DigiD. */
export function asInwoner({ gemeente }: Pick<Scene, 'gemeente'>, persoon: string, naam: string): Inwoner {
  return { soort: 'inwoner', id: persoon, naam, personen: [{ gemeente: parseGemeenteCode(gemeente), persoon: persoon as Id }] };
}
