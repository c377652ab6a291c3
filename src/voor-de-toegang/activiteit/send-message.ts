import type { Environment } from '../../platform/act/environment.ts';
import type { WriteTx } from '../../platform/database/transaction.ts';
import { newId, parseGemeenteCode } from '../../platform/id.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { spellDay } from '../../platform/time/spell-day.ts';
import { getGemeente } from '../../registers/gemeente/index.ts';
import { getPersoon } from '../../registers/persoon/index.ts';
import { sendPost } from '../../registers/postvak/index.ts';

type Message = { readonly persoon: string; readonly activiteit: { readonly naam: string } } & ({ readonly soort: 'activiteit-plek'; readonly tot: string } | { readonly soort: 'activiteit-afgelast'; readonly reden: string });

/** Tells who signed up while logged in, in the inbox. */
export async function sendMessage(tx: WriteTx, env: Environment, gemeente: string, message: Message): Promise<void> {
  const persoon = await getPersoon(tx, gemeente, message.persoon);
  const { naam, telefoon } = await getGemeente(tx, gemeente);
  const [onderwerp, ...midden] = persoon.taal === 'en' ? english(message) : dutch(message);
  const tekst = persoon.taal === 'en' ? [`Dear ${persoon.naam},`, ...midden, `Do you have a question? Call ${telefoon}.`, `Gemeente ${naam}`] : [`Beste ${persoon.naam},`, ...midden, `Heeft u een vraag? Bel ${telefoon}.`, `Gemeente ${naam}`];
  await sendPost(tx, { id: newId(parseGemeenteCode(gemeente), env.clock, env.random), gemeente, persoon: message.persoon, dossier: null, document: null, soort: message.soort, onderwerp: onderwerp ?? '', tekst: tekst.join('\n\n'), kanaal: 'portaal', moment: isoMoment(env.clock.now()) });
}

function dutch(message: Message): string[] {
  const { naam } = message.activiteit;
  if (message.soort === 'activiteit-afgelast') return [`${naam} gaat niet door`, `U schreef u in voor ${naam}. Dat gaat helaas niet door.`, `Waarom niet?\n${message.reden}`];
  return [`Er is plek bij ${naam}`, `U stond op de wachtlijst voor ${naam}. Er is nu plek voor u.`, `Wilt u komen? Zeg dan ja, uiterlijk op ${spellDay(message.tot, 'nl')}. Dat doet u op de website, bij Mijn inschrijving, met de code die u kreeg. Zegt u niets, dan gaat de plek naar een ander.`];
}

function english(message: Message): string[] {
  const { naam } = message.activiteit;
  if (message.soort === 'activiteit-afgelast') return [`${naam} does not go on`, `You signed up for ${naam}. Unfortunately it does not go on.`, `Why not?\n${message.reden}`];
  return [`There is a place at ${naam}`, `You were on the waiting list for ${naam}. There is a place for you now.`, `Do you want to come? Then say yes by ${spellDay(message.tot, 'en-GB')}, on the website, at My registration, with the code you got. If you say nothing, the place goes to somebody else.`];
}
