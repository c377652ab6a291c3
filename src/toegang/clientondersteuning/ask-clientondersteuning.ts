import type { Static } from 'typebox';
import type { CommandContext } from '../../platform/act/act.ts';
import { conflict, faultAt, invalidAt, invalidInput, type InputFault } from '../../platform/error.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { required } from '../../platform/required.ts';
import { addWerkdagen } from '../../platform/term/index.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { listBetrokkenen, type LoadedDossier } from '../../registers/dossier/index.ts';
import { listPersonen } from '../../registers/persoon/index.ts';
import { finishTaken } from '../../registers/taak/index.ts';
import { mayPass, ondersteuningsnummer, type Verstuurd } from './clientondersteuning.ts';
import { ondersteuningGevraagd } from './clientondersteuning.events.ts';
import { ondersteuningstermijnen } from './clientondersteuning.policy.ts';
import { findLopend, passOndersteuning } from './clientondersteuning.queries.ts';
import type { Gevraagd, Ondersteuningsvraag } from './clientondersteuning.schema.ts';
import { requirePass } from '../../platform/act/lifecycle.ts';
import { listGekozen, requireOnafhankelijk } from './organisatie.queries.ts';
import { taken } from './team-work.ts';

type Context = CommandContext<Ondersteuningsvraag, LoadedDossier>;

/**
 * Sends name, way to be reached and question to an organisation that the gemeente chose, with consent. What is known is
 * not asked again. Throws `NietOnafhankelijk`, and `AlGevraagd` where it was asked before.
 */
export async function askClientondersteuning(context: Context): Promise<Static<typeof Gevraagd>> {
  const { tx, input, loaded, gemeente, today, moment, newId, env, publish } = context;
  const { id: persoon, ...sent } = await composeVerstuurd(context);
  await requireChosen(context);
  const { waarde } = await policyOn(tx, ondersteuningstermijnen, gemeente, today);
  const uiterlijk = addWerkdagen(today, waarde.antwoorden).toString();
  const at = isoMoment(moment);
  const change = { ontvanger: `o:${input.organisatie}`, akkoord: input.akkoord, inhoud: env.secrets.seal(JSON.stringify(sent satisfies Verstuurd)), gevraagd_op: at, uiterlijk, reden: '' };
  const running = await findLopend(tx, gemeente, loaded.id, `p:${persoon}`);
  if (running === undefined) {
    const id = newId();
    const made = await tx.insertInto('clientondersteuning').values({ gemeente, id, dossier: loaded.id, houder: `p:${persoon}`, melding: null, toestand: 'gevraagd', gewenst_op: at, verlopen_op: null, ondersteuner: '', ondersteuner_bereik: '', afspraak: null, plaats: '', geeindigd_op: null, ...change })
      .onConflict((same) => same.doNothing()).executeTakeFirst();
    if (made.numInsertedOrUpdatedRows === 0n) throw conflict('AlGevraagd', { nl: 'Dit is net al gevraagd.', en: 'This was asked just now.' });
    publish(loaded.id, ondersteuningGevraagd, { clientondersteuning: id, dossier: loaded.id, organisatie: input.organisatie, uiterlijk });
    return { id, nummer: ondersteuningsnummer(gemeente, id), uiterlijk };
  }
  requirePass(mayPass('verzending', running.toestand));
  await passOndersteuning(tx, gemeente, running, 'verzending', change);
  await finishTaken(tx, gemeente, running.id, taken, at);
  publish(loaded.id, ondersteuningGevraagd, { clientondersteuning: running.id, dossier: loaded.id, organisatie: input.organisatie, uiterlijk });
  return { id: running.id, nummer: ondersteuningsnummer(gemeente, running.id), uiterlijk };
}

/** For whom: who asks, or whom a colleague asks it for; with what the register knows of them. */
async function composeVerstuurd({ tx, input, actor, gemeente, loaded, moment }: Context): Promise<Verstuurd & { readonly id: string }> {
  const own = actor.soort === 'inwoner' ? required(actor.personen.find((one) => one.gemeente === gemeente), 'a person of this gemeente').persoon : undefined;
  const id = own ?? input.persoon ?? '';
  const faults: InputFault[] = [];
  if (own === undefined && !(await listBetrokkenen(tx, gemeente, loaded.id, isoMoment(moment))).includes(id)) faults.push(faultAt('/persoon', 'Kies voor wie u het vraagt.', 'Choose for whom you ask it.'));
  if ((input.akkoord === 'zelf') !== (own !== undefined)) faults.push(faultAt('/akkoord', 'Kies hoe de inwoner dit goed vond.', 'Choose how the inwoner agreed.'));
  const [known] = id === '' ? [] : await listPersonen(tx, gemeente, [id]);
  const bereik = (input.bereik === 'anders' ? input.anders ?? '' : known?.[input.bereik] ?? '').trim();
  if (bereik === '') faults.push(faultAt('/anders', 'Vul een telefoonnummer of e-mailadres in.', 'Enter a phone number or e-mail address.'));
  if (faults.length > 0) throw invalidInput(faults);
  return { id, naam: known?.naam ?? (actor.soort === 'inwoner' ? actor.naam : ''), bereik, vraag: (input.vraag ?? '').trim() };
}

async function requireChosen({ tx, input, gemeente, today }: Context): Promise<void> {
  const chosen = await listGekozen(tx, gemeente, today.toString());
  if (!chosen.some(({ organisatie }) => organisatie === input.organisatie)) throw invalidAt('/organisatie', 'Kies een van de organisaties.', 'Choose one of the organisations.');
  await requireOnafhankelijk(tx, input.organisatie);
}
