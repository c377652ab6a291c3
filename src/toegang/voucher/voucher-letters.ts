import type { WriteTx } from '../../platform/database/transaction.ts';
import type { Id } from '../../platform/id.ts';
import type { Text } from '../../platform/text.ts';
import { spellDay } from '../../platform/time/spell-day.ts';
import { getGemeente } from '../../registers/gemeente/index.ts';
import { getPersoon } from '../../registers/persoon/index.ts';
import { sendPost } from '../../registers/postvak/index.ts';

export interface Letter {
  readonly soort: 'voucher-toegekend' | 'voucher-verloopt' | 'voucher-ingetrokken';
  readonly id: Id;
  readonly gemeente: string;
  readonly persoon: string;
  readonly dossier: string;
  readonly moment: string;
  readonly naam: Text;
  /** How much it is about: granted, or left. */
  readonly hoeveel: Text;
  readonly geldigTot: string;
  readonly reden?: string;
}

/** Tells the inwoner of a voucher. Its code is not in the letter: the inwoner sees it behind the login, or has it on paper of the generalist. */
export async function sendLetter(tx: WriteTx, letter: Letter): Promise<void> {
  const persoon = await getPersoon(tx, letter.gemeente, letter.persoon);
  const gemeente = await getGemeente(tx, letter.gemeente);
  const [kop, midden] = (persoon.taal === 'en' ? english : dutch)(letter);
  const [groet, slot] = persoon.taal === 'en' ? [`Dear ${persoon.naam},`, `Do you have a question? Call ${gemeente.telefoon}.`] : [`Beste ${persoon.naam},`, `Heeft u een vraag? Bel ${gemeente.telefoon}.`];
  await sendPost(tx, {
    id: letter.id, gemeente: letter.gemeente, persoon: letter.persoon, dossier: letter.dossier, document: null, soort: letter.soort, onderwerp: kop,
    tekst: [groet, ...midden, slot, `Gemeente ${gemeente.naam}`].join('\n\n'), kanaal: 'post', moment: letter.moment,
  });
}

function dutch({ soort, naam, hoeveel, geldigTot, reden = '' }: Letter): [string, string[]] {
  const tot = spellDay(geldigTot, 'nl');
  if (soort === 'voucher-ingetrokken') return [`Uw voucher stopt: ${naam.nl}`, [`U kunt uw voucher voor ${naam.nl.toLowerCase()} niet meer gebruiken.`, `Waarom niet?\n${reden}`, 'Bent u het er niet mee eens? Bel ons. We kijken dan samen opnieuw.']];
  if (soort === 'voucher-verloopt') return [`Gebruik uw voucher voor ${tot}`, [`U heeft nog ${hoeveel.nl} op uw voucher voor ${naam.nl.toLowerCase()}.`, `U kunt die gebruiken tot en met ${tot}. Daarna vervalt wat over is.`, 'Lukt het niet op tijd? Bel ons dan nu.']];
  return [`Uw voucher: ${naam.nl}`, [
    `U krijgt een voucher voor ${naam.nl.toLowerCase()}: ${hoeveel.nl}.`, `Waarom?\n${reden}`,
    `Hoe gebruikt u de voucher?\nLog in en kies Mijn vouchers. Daar staat uw code. Laat de code zien bij de organisatie die u helpt. De organisatie ziet niet waarom u de voucher heeft.`, `U kunt de voucher gebruiken tot en met ${tot}.`,
    'Heeft u geen computer of telefoon? Uw contactpersoon van de gemeente geeft u de code op papier.',
  ]];
}

function english({ soort, naam, hoeveel, geldigTot, reden = '' }: Letter): [string, string[]] {
  const tot = spellDay(geldigTot, 'en-GB');
  if (soort === 'voucher-ingetrokken') return [`Your voucher stops: ${naam.en}`, [`You can no longer use your voucher for ${naam.en.toLowerCase()}.`, `Why not?\n${reden}`, 'Do you disagree? Call us. We will look at it again together.']];
  if (soort === 'voucher-verloopt') return [`Use your voucher before ${tot}`, [`There is ${hoeveel.en} left on your voucher for ${naam.en.toLowerCase()}.`, `You can use it up to and including ${tot}. What is left then, is lost.`, 'Can you not use it in time? Please call us now.']];
  return [`Your voucher: ${naam.en}`, [
    `You get a voucher for ${naam.en.toLowerCase()}: ${hoeveel.en}.`, `Why?\n${reden}`,
    `How do you use it?\nLog in and choose My vouchers. You find your code there. Show the code to the organisation that helps you. It does not see why you have the voucher.`, `You can use it up to and including ${tot}.`,
    'Do you have no computer or phone? Your contact at the gemeente gives you the code on paper.',
  ]];
}
