import { listOfType } from '../bericht-walk.ts';
import { compareDatum, isMoreYearsBefore } from '../datum.ts';
import { samengesteldeTypen } from '../declaration/basisschema.ts';
import type { Bericht } from '../declaration/berichten.ts';
import { both, rule } from './rule.ts';

const { Geboortedatum, GeslotenPeriode } = samengesteldeTypen;
const dagtekeningOf = (bericht: Bericht): string => bericht.Header.BerichtIdentificatie.Dagtekening;

export const TR002 = rule(
  'TR002',
  both('301', '305', '307', '315'),
  'Geboortedatum mag niet meer dan 120 jaar voor de Dagtekening liggen, tenzij Geboortedatum onbekend is.',
  function* find(bericht) {
    const dagtekening = dagtekeningOf(bericht);
    for (const { pad, value } of listOfType(bericht, Geboortedatum)) {
      const onbekend = value.DatumGebruik === '3' && value.Datum === '1900-01-01';
      if (!onbekend && isMoreYearsBefore(value.Datum, dagtekening, 120)) yield `${pad}/Datum`;
    }
  },
);

/**
 * The standard hangs TR134 on two data types: Geboortedatum (Datum) and GeslotenPeriode (Begindatum), and
 * TR137 on the Einddatum of the latter; that gives exactly the messages it names for both rules.
 */
export const TR134 = rule(
  'TR134',
  both('301', '305', '307', '315', '323', '325'),
  'Vullen met een bestaande datum die niet groter is dan de Dagtekening van het bericht.',
  function* find(bericht) {
    const dagtekening = dagtekeningOf(bericht);
    for (const { pad, value } of listOfType(bericht, Geboortedatum)) {
      if (compareDatum(value.Datum, dagtekening) > 0) yield `${pad}/Datum`;
    }
    for (const { pad, value } of listOfType(bericht, GeslotenPeriode)) {
      if (compareDatum(value.Begindatum, dagtekening) > 0) yield `${pad}/Begindatum`;
    }
  },
);

export const TR137 = rule(
  'TR137',
  both('323', '325'),
  'Vullen met een waarde die groter is dan, of gelijk is aan de Begindatum van de aangeduide periode én die niet groter is dan de Dagtekening van het bericht.',
  function* find(bericht) {
    const dagtekening = dagtekeningOf(bericht);
    for (const { pad, value } of listOfType(bericht, GeslotenPeriode)) {
      const { Begindatum, Einddatum } = value;
      if (compareDatum(Einddatum, Begindatum) < 0 || compareDatum(Einddatum, dagtekening) > 0) yield `${pad}/Einddatum`;
    }
  },
);

export const TR018 = rule(
  'TR018',
  both('307'),
  'Einddatum moet groter dan of gelijk zijn aan Begindatum.',
  function* find(bericht) {
    for (const [at, { Begindatum, Einddatum }] of bericht.Client.StopProducten.StopProduct.entries()) {
      if (compareDatum(Einddatum, Begindatum) < 0) yield `/Bericht/Client/StopProducten/StopProduct[${at + 1}]/Einddatum`;
    }
  },
);
