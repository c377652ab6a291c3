import type { Static } from 'typebox';
import type { CommandContext } from '../../platform/act/act.ts';
import { invalidInput, type InputFault } from '../../platform/error.ts';
import { addWerkdagen } from '../../platform/term/index.ts';
import { addTaak } from '../../registers/taak/index.ts';
import { aanmeldnummer } from './aanmelding.ts';
import type { Aangemeld, Aanmelding } from './aanmelding.schema.ts';
import { keepVraag } from './receive-vraag.ts';

/** Without a way to reach the inwoner nobody can help; a school first agrees with a professional who is already there (ZL, BUCH 3.3). */
function checkAanmelding({ telefoon, email, deur, overlegMet, afspraak }: Static<typeof Aanmelding>): void {
  const fouten: InputFault[] = [];
  if (!telefoon && !email) fouten.push({ pad: '/telefoon', uitleg: { nl: 'Vul in hoe wij de inwoner bereiken: een telefoonnummer of e-mailadres.', en: 'Enter how we reach the inwoner: a phone number or e-mail address.' } });
  const first = { nl: 'Bespreek dit eerst met een professional die er al is, en schrijf op', en: 'Discuss this first with a professional who is already there, and write down' };
  if (deur === 'school' && !overlegMet) fouten.push({ pad: '/overlegMet', uitleg: { nl: `${first.nl} met wie.`, en: `${first.en} with whom.` } });
  if (deur === 'school' && !afspraak) fouten.push({ pad: '/afspraak', uitleg: { nl: `${first.nl} wat u afsprak.`, en: `${first.en} what you agreed.` } });
  if (fouten.length > 0) throw invalidInput(fouten);
}

/** A professional hands in a question for help with consent: one record, whichever door it came by; klantcontact calls the inwoner. */
export async function receiveAanmelding(context: CommandContext<Static<typeof Aanmelding>, object>): Promise<Static<typeof Aangemeld>> {
  const { tx, gemeente, input, actor, today, newId } = context;
  if (actor.soort !== 'organisatie') throw new Error('Only an organisation hands in a question');
  checkAanmelding(input);
  const { id, at } = await keepVraag(context, {
    kanaal: 'ketenpartner', vraag: input.vraag, naam: input.naam, telefoon: input.telefoon ?? '', email: input.email ?? '', toestemming: input.toestemming, deur: input.deur, organisatie: actor.organisatie, melder: actor.id,
    melder_telefoon: input.melderTelefoon ?? '', overleg_met: input.overlegMet ?? '', overleg_afspraak: input.afspraak ?? '', terugkoppeling: input.terugkoppeling,
  });
  const reactieUiterlijk = addWerkdagen(today, 1).toString();
  await addTaak(tx, { id: newId(), gemeente, houder: 'r:klantcontact', dossier: null, soort: 'klantcontact.opvolgen', onderwerp: id, titel: 'Aanmelding van een ketenpartner opvolgen', uiterlijk: reactieUiterlijk, moment: at });
  return { id, nummer: aanmeldnummer(gemeente, id), reactieUiterlijk };
}
