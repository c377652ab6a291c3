import { faultAt, type InputFault } from '../../platform/error.ts';
import type { DienstInhoud, OpeningstijdInhoud } from './dienst-inhoud.schema.ts';
import { parseHerhaling } from './herhaling.ts';

/** What a schema cannot say of an entry; paths are those of the entry. */
export function checkDienst(inhoud: DienstInhoud, wijken: readonly string[]): InputFault[] {
  const { leeftijdVan, leeftijdTot, locaties = [], openingstijden = [] } = inhoud;
  const known = new Set(wijken);
  const strange = (inhoud.wijken ?? []).flatMap((wijk, place) => (known.has(wijk) ? [] : [faultAt(`/wijken/${place}`, 'Deze wijk hoort niet bij deze gemeente.', 'This wijk does not belong to this gemeente.')]));
  const ages = typeof leeftijdVan === 'number' && typeof leeftijdTot === 'number' && leeftijdTot < leeftijdVan
    ? [faultAt('/leeftijdTot', 'Deze leeftijd ligt onder de laagste leeftijd.', 'This age is below the lowest age.')] : [];
  return [
    ...strange, ...ages, ...openingstijden.flatMap((tijd, place) => checkTijd(tijd, `/openingstijden/${place}`)),
    ...locaties.flatMap((locatie, place) => [
      ...(typeof locatie.wijk === 'string' && !known.has(locatie.wijk) ? [faultAt(`/locaties/${place}/wijk`, 'Deze wijk hoort niet bij deze gemeente.', 'This wijk does not belong to this gemeente.')] : []),
      ...(locatie.openingstijden ?? []).flatMap((tijd, n) => checkTijd(tijd, `/locaties/${place}/openingstijden/${n}`)),
    ]),
  ];
}

function checkTijd({ herhaling, van, tot, geldigVan, geldigTot, toelichting = '' }: OpeningstijdInhoud, pad: string): InputFault[] {
  return [
    ...(parseHerhaling(herhaling) === undefined && !(herhaling === '' && toelichting !== '') ? [faultAt(`${pad}/herhaling`, 'Deze herhaling is niet te lezen. Schrijf haar als in een agenda: FREQ=WEEKLY;BYDAY=MO.', 'This repetition cannot be read. Write it as in a calendar: FREQ=WEEKLY;BYDAY=MO.')] : []),
    ...(van < tot ? [] : [faultAt(`${pad}/tot`, 'Deze tijd moet na de begintijd liggen.', 'This time must come after the first.')]),
    ...(typeof geldigVan === 'string' && typeof geldigTot === 'string' && geldigTot < geldigVan ? [faultAt(`${pad}/geldigTot`, 'Deze dag ligt voor de eerste dag.', 'This day lies before the first.')] : []),
  ];
}
