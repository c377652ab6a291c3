import type { Static } from 'typebox';
import type { CommandContext } from '../../platform/act/act.ts';
import { actorKey } from '../../platform/access/actor.ts';
import { invalidInput, type InputFault } from '../../platform/error.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { codeIndex, drawCode } from '../../platform/secret/secret-code.ts';
import { addWerkdagen } from '../../platform/term/index.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { findWijk } from '../../registers/gemeente/index.ts';
import { addTaak } from '../../registers/taak/index.ts';
import { becomeSignaal } from '../klantcontact/index.ts';
import { findGevoelig } from './gevoelige-woorden.ts';
import { signaalOntvangen } from './signaal.events.ts';
import { triageBinnen } from './signaal.policy.ts';
import type { Indiening, Ingediend, Ontvangst, Registratie, Spoedmelding } from './signaal.schema.ts';
import { nummerOf, thuisOf, type Deur, type EigenStap, type Relatie, type Urgentie } from './signaal.ts';
import './signaal.tables.ts';

type Answer = Static<typeof Ontvangst>;

/** What a signal holds when nothing else was told. */
const nothing = {
  over: '', straat: '', postcode: '', gelezen: false, naam: '', telefoon: '', email: '', wilHoren: false, zelfToelichting: '', nodig: '', overlegMet: '', afspraak: '', spoedmelding: false,
  huisnummer: null as number | null, relatie: null as Relatie | null, zelf: null as EigenStap | null, code: null as string | null, organisatie: null as string | null, melder: null as string | null, urgentie: null as Urgentie | null,
};

/** What is kept of a signal, whichever door it came by. */
type Bericht = typeof nothing & { readonly deur: Deur; readonly waarneming: string; readonly anoniem: boolean };
type Told = Partial<typeof nothing> & Pick<Bericht, 'deur' | 'waarneming' | 'anoniem'>;

/** Words for illness or offences ask for a second thought; after reading why, the sender may send the text as it is. */
function weighWords({ waarneming, over, zelfToelichting, nodig, afspraak, overlegMet, gelezen }: Bericht): boolean {
  const found = findGevoelig(waarneming, over, zelfToelichting, nodig, overlegMet, afspraak);
  if (found.length === 0 || gelezen) return found.length > 0;
  const woorden = found.slice(0, 5).map(({ woord }) => `“${woord}”`).join(', ');
  throw invalidInput([{ pad: '/waarneming', uitleg: {
    nl: `U schreef ${woorden}. Een ziekte, medicijn of misdrijf hoort niet in een signaal. Vertel wat u ziet. Of lees waarom, en verstuur het toch zo (gelezen: true).`,
    en: `You wrote ${woorden}. An illness, medicine or offence does not belong in a signal. Tell what you see. Or read why, and send it as it is (gelezen: true).`,
  } }]);
}

/** Keeps a signal, and puts its reading on the lists of klantcontact; what is urgent also on those of the teamleider. */
async function keepSignaal({ tx, env, gemeente, today, moment, newId, publish }: CommandContext<unknown, object>, told: Told): Promise<Answer> {
  const bericht: Bericht = { ...nothing, ...told };
  const id = newId();
  const nummer = nummerOf(gemeente, id);
  const at = isoMoment(moment);
  const { deur, anoniem, spoedmelding, urgentie, waarneming, over, relatie, zelf, organisatie, melder, nodig, afspraak, straat, huisnummer } = bericht;
  const plek = { straat, huisnummer, postcode: bericht.postcode.replaceAll(' ', '').toUpperCase() };
  const wijk = (plek.postcode === '' ? undefined : await findWijk(tx, gemeente, plek.postcode)) ?? null;
  const spoed = spoedmelding || urgentie === 'spoed';
  const uiterlijk = (spoed ? today : addWerkdagen(today, (await policyOn(tx, triageBinnen, gemeente, today)).waarde.werkdagen)).toString();
  const { naam, telefoon, email } = anoniem ? nothing : bericht;
  await tx.insertInto('signaal').values({
    gemeente, id, code_index: bericht.code === null ? null : codeIndex(env.secrets, 'signaal', bericht.code), deur, spoedmelding, ontvangen_op: at, zelf, zelf_toelichting: bericht.zelfToelichting, waarneming, gevoelig: weighWords(bericht),
    over, ...plek, thuis: thuisOf(plek), relatie, anoniem, naam, telefoon, email, wil_horen: bericht.wilHoren, organisatie, melder, nodig, overleg_met: bericht.overlegMet, afspraak, wijk, urgentie, persoon: null, huishouden: null, team: null,
    behandelaar: null, getrieerd_op: null, toestand: 'ontvangen', uiterlijk, crisis: false, uitkomst: null, toelichting: '', verteld: [], bericht: '', afgehandeld_op: null, melding: null, vergeten_op: null, versie: 1,
  }).execute();
  for (const houder of spoed ? ['r:klantcontact', 'r:teamleider'] : ['r:klantcontact']) {
    await addTaak(tx, { id: newId(), gemeente, houder, dossier: null, soort: 'signaal.trieren', onderwerp: id, titel: spoed ? 'Spoed: signaal lezen en verdelen' : 'Signaal lezen en verdelen', uiterlijk, moment: at });
  }
  publish(id, signaalOntvangen, { signaal: id, deur, spoed, wijk });
  return { id, nummer, triageUiterlijk: uiterlijk };
}

/** Somebody tells a worry on the portal, without login. The code is theirs: what is kept of it only recognises it. */
export async function receiveSignaal(context: CommandContext<Static<typeof Indiening>, object>): Promise<Static<typeof Ingediend>> {
  const { input, env } = context;
  if (!input.anoniem && !input.naam) throw invalidInput([{ pad: '/naam', uitleg: { nl: 'Vul uw naam in, of kies “zonder mijn naam”.', en: 'Enter your name, or choose “without my name”.' } }]);
  const code = drawCode(env.random);
  return { ...await keepSignaal(context, { ...input, code, deur: 'portaal' }), code };
}

/** A colleague writes down what somebody tells by telephone, or what comes from another door (BUCH 3.7). */
export async function registerSignaal(context: CommandContext<Static<typeof Registratie>, object>): Promise<Answer> {
  const { tx, gemeente, actor, moment, input: { spoed, klantcontact, gemeente: _same, ...input } } = context;
  const answer = await keepSignaal(context, { ...input, ...(spoed ? { urgentie: 'spoed' } : {}) });
  if (klantcontact !== undefined) await becomeSignaal(tx, gemeente, klantcontact, { signaal: answer.id, anoniem: input.anoniem, door: actorKey(actor), moment: isoMoment(moment) });
  return answer;
}

/** The formal spoedmelding of a partner: who it is comes from the login; it is read the same day (SWW bijlage 4). */
export function receiveSpoedmelding(context: CommandContext<Static<typeof Spoedmelding>, object>): Promise<Answer> {
  const { input, actor } = context;
  if (actor.soort !== 'organisatie') throw new Error('Only an organisation sends a spoedmelding');
  const fouten: InputFault[] = [];
  const first = { nl: 'Bespreek dit eerst met een professional die er al is, en schrijf op', en: 'Discuss this first with a professional who is already there, and write down' };
  if (input.deur === 'school' && !input.overlegMet) fouten.push({ pad: '/overlegMet', uitleg: { nl: `${first.nl} met wie.`, en: `${first.en} with whom.` } });
  if (input.deur === 'school' && !input.afspraak) fouten.push({ pad: '/afspraak', uitleg: { nl: `${first.nl} wat u afsprak.`, en: `${first.en} what you agreed.` } });
  if (fouten.length > 0) throw invalidInput(fouten);
  return keepSignaal(context, { ...input, anoniem: false, naam: actor.naam, organisatie: actor.organisatie, melder: actor.id, spoedmelding: true, relatie: 'werk', wilHoren: true });
}
