import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { DateText } from '../../shared/ui/date-text.tsx';
import type { View } from './state-words.ts';

/** What happens next with an objection, and by which day. */
export function nextSteps({ toestand, grondenUiterlijk, tijdig, bezwaarUiterlijk, laatReden, horen, hoorzitting, termijnen }: View): { key: string; text: ReactNode }[] {
  const term = termijnen.find(({ regel }) => regel === 'awb-beslissing-op-bezwaar');
  const lastDay = term?.einddatum ?? null;
  return [
    ...(grondenUiterlijk === null ? [] : [{ key: 'gronden', text: <Trans>U schrijft waarom u het niet eens bent, voor of op <strong><DateText value={grondenUiterlijk} weekday /></strong>. Zo lang staat onze tijd om te beslissen stil.</Trans> }]),
    ...(tijdig || laatReden !== '' ? [] : [{ key: 'laat', text: <Trans>Uw bezwaar kwam na de laatste dag (<DateText value={bezwaarUiterlijk} />). Vertel ons waarom. Wij kijken of daar een goede reden voor is.</Trans> }]),
    ...(toestand === 'ontvangen' ? [{ key: 'opnemen', text: <Trans>Iemand die het besluit niet nam, bekijkt uw bezwaar.</Trans> }] : []),
    ...(hoorzitting !== null && toestand === 'hoorzitting-gepland' ? [{ key: 'zitting', text: <Trans>U vertelt uw verhaal op <strong><DateText value={hoorzitting.op} weekday time /></strong>. Plaats: {hoorzitting.plaats}.</Trans> }] : []),
    ...(horen && (toestand === 'ontvangen' || toestand === 'in-behandeling') ? [{ key: 'horen', text: <Trans>U krijgt een uitnodiging om uw verhaal te vertellen. U mag iemand meenemen.</Trans> }] : []),
    ...(lastDay === null ? [] : [{ key: 'beslissen', text: <Trans>U krijgt onze beslissing uiterlijk <strong><DateText value={lastDay} weekday /></strong>.</Trans> }]),
  ];
}
