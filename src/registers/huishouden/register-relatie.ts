import type { CommandContext } from '../../platform/act/act.ts';
import { conflict, invalidInput } from '../../platform/error.ts';
import { relatieGeregistreerd } from './relatie.events.ts';
import { insertRelatie, listHuishoudleden, listRelaties } from './relatie.queries.ts';
import type { RelatieRegistratie } from './relatie.schema.ts';

/**
 * Adds somebody to the network of a member of the household. The other one is a person of the
 * register or a name, never both; the same tie is not kept twice.
 */
export async function registerRelatie({ tx, input, loaded, gemeente, today, newId, publish }: CommandContext<RelatieRegistratie, { dossier: string; huishouden: string }>): Promise<{ id: string }> {
  const leden = await listHuishoudleden(tx, gemeente, loaded.huishouden, today.toString());
  if (!leden.some((lid) => lid.persoon === input.persoon)) {
    throw invalidInput([{ pad: '/persoon', uitleg: { nl: 'Kies iemand die nu bij dit huishouden hoort.', en: 'Choose somebody who belongs to this household now.' } }]);
  }
  if ((input.anderePersoon === undefined) === (input.naam === undefined) || input.anderePersoon === input.persoon) {
    throw invalidInput([{ pad: '/naam', uitleg: { nl: 'Vul een naam in, of kies iemand anders uit het huishouden.', en: 'Enter a name, or choose somebody else of the household.' } }]);
  }
  await checkAnderePersoon({ tx, gemeente, input });
  const same = (await listRelaties(tx, gemeente, [input.persoon])).find((r) => r.beeindigdOp === null && r.soort === input.soort
    && (input.anderePersoon === undefined ? r.naam.toLocaleLowerCase('nl') === input.naam?.toLocaleLowerCase('nl') : r.anderePersoon === input.anderePersoon));
  if (same) throw conflict('RelatieBestaatAl', { nl: `${same.naam} staat al als ${same.soort} in het netwerk.`, en: `${same.naam} is in the network already.` });
  const id = newId();
  await insertRelatie(tx, {
    gemeente, id, persoon: input.persoon, andere_persoon: input.anderePersoon ?? null, naam: input.naam ?? '', soort: input.soort, kring: input.kring, band: input.band ?? 'gewoon',
    telefoon: input.telefoon ?? '', toelichting: input.toelichting ?? '', bron: 'opgave',
  });
  publish(loaded.dossier, relatieGeregistreerd, { relatie: id, dossier: loaded.dossier, kring: input.kring });
  return { id };
}

async function checkAnderePersoon({ tx, gemeente, input }: Pick<CommandContext<RelatieRegistratie, object>, 'tx' | 'gemeente' | 'input'>): Promise<void> {
  if (input.anderePersoon === undefined) return;
  const found = await tx.selectFrom('persoon').select('id').where('gemeente', '=', gemeente).where('id', '=', input.anderePersoon).executeTakeFirst();
  if (!found) throw invalidInput([{ pad: '/anderePersoon', uitleg: { nl: 'Deze persoon is niet gevonden.', en: 'This person was not found.' } }]);
}
