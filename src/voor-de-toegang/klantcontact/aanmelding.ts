import type { Text } from '../../platform/text.ts';
import type { Contacttoestand } from './klantcontact.ts';

/** What a sender may hear: without consent that it arrived and that somebody has it, never more. */
const berichten: Readonly<Record<Contacttoestand, Text>> = {
  open: { nl: 'Wij bellen de inwoner.', en: 'We call the inwoner.' },
  beantwoord: { nl: 'Wij hebben de inwoner gesproken en de vraag beantwoord.', en: 'We spoke with the inwoner and answered the question.' },
  doorgeleid: { nl: 'Wij hebben de inwoner verbonden met iemand die verder helpt.', en: 'We connected the inwoner to somebody who helps.' },
  overgedragen: { nl: 'Een collega van het sociaal team neemt contact op.', en: 'A colleague of the social team gets in touch.' },
  signaal: { nl: 'Wij kijken ernaar.', en: 'We look into it.' },
  melding: { nl: 'Wij onderzoeken samen met de inwoner wat er nodig is.', en: 'Together with the inwoner we look into what is needed.' },
};
const gelezen: Text = { nl: 'Wij hebben uw aanmelding opgepakt. Meer mogen wij niet vertellen zonder toestemming van de inwoner.', en: 'We took up what you handed in. More we may not tell without consent of the inwoner.' };

/** What the sender reads, as far as the inwoner said yes to that. */
export function berichtFor(toestand: Contacttoestand, terugkoppeling: boolean): Text {
  return toestand === 'open' || terugkoppeling ? berichten[toestand] : gelezen;
}

/** The number that a sender is told: of the gemeente and the last digits of the id. */
export const aanmeldnummer = (gemeente: string, id: string): string => `AM-${gemeente}-${id.slice(-8).toUpperCase()}`;
