import { klasse, one, optional, type Elements } from './complex-type.ts';
import { logischeTypen as t } from './logisch-type.ts';

/** In iJw a refusal may name the gemeente that the woonplaatsbeginsel points to (OP359, TR377, TR409). */
export const alleenJw319 = {
  Woonplaatsbeginsel: optional(klasse('Woonplaatsbeginsel', { Gemeente: one(t.Gemeente) }, ['Gemeente'])),
};

/** 319 Antwoord: the gemeente answers a 315 or 317 with anything but a toewijzing. No client is named. */
export function antwoord<X extends Elements>(extra: X) {
  return klasse(
    'Antwoord',
    {
      ReferentieAanbieder: one(t.Referentie),
      VerzoekAntwoord: one(t.VerzoekAntwoord),
      RedenAfwijzingVerzoek: optional(t.RedenAfwijzingVerzoek),
      ...extra,
    },
    ['ReferentieAanbieder', 'VerzoekAntwoord'],
  );
}
