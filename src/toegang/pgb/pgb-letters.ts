import type { WriteTx } from '../../platform/database/transaction.ts';
import type { Id } from '../../platform/id.ts';
import { getGemeente } from '../../registers/gemeente/index.ts';
import { getPersoon } from '../../registers/persoon/index.ts';
import { sendPost } from '../../registers/postvak/index.ts';

interface Oordeel {
  readonly id: Id;
  readonly gemeente: string;
  readonly persoon: string;
  readonly dossier: string;
  readonly moment: string;
  readonly akkoord: boolean;
  readonly oordeel: string;
}

/** Tells the inwoner what the access thinks of the budgetplan, and what to do next. */
export async function sendOordeel(tx: WriteTx, { id, gemeente: code, persoon, dossier, moment, akkoord, oordeel }: Oordeel): Promise<void> {
  const [who, gemeente] = [await getPersoon(tx, code, persoon), await getGemeente(tx, code)];
  const [onderwerp, ...tekst] = who.taal === 'en'
    ? [akkoord ? 'We agree to your budgetplan' : 'Please complete your budgetplan', `Dear ${who.naam},`, akkoord ? 'We looked at your budgetplan. We agree.' : 'We looked at your budgetplan. Something is still missing.', `What we think:\n${oordeel}`,
        akkoord ? 'What next?\nMake a zorgovereenkomst with each person who helps you, with the form of the SVB. Send it to the SVB. Write it down at My pgb too: then you see what is left.' : 'What next?\nLog in and choose My pgb. There you change the plan and send it again. You can also call us.', `Do you have a question? Call ${gemeente.telefoon}.`]
    : [akkoord ? 'Wij zijn akkoord met uw budgetplan' : 'Vul uw budgetplan aan', `Beste ${who.naam},`, akkoord ? 'Wij hebben uw budgetplan bekeken. Wij zijn akkoord.' : 'Wij hebben uw budgetplan bekeken. Er mist nog iets.', `Wat vinden wij?\n${oordeel}`,
        akkoord ? 'Wat doet u nu?\nMaak met ieder die u helpt een zorgovereenkomst, met het formulier van de SVB. Stuur die naar de SVB. Zet hem ook bij Mijn pgb: dan ziet u wat er over is.' : 'Wat doet u nu?\nLog in en kies Mijn pgb. Daar past u het plan aan en verstuurt u het opnieuw. U mag ons ook bellen.', `Heeft u een vraag? Bel ${gemeente.telefoon}.`];
  await sendPost(tx, { id, gemeente: code, persoon, dossier, document: null, soort: 'budgetplan-oordeel', onderwerp: onderwerp ?? '', tekst: [...tekst, `Gemeente ${gemeente.naam}`].join('\n\n'), kanaal: 'post', moment });
}
