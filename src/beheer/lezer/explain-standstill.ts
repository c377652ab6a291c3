import { JournalGap } from '../../platform/journal/places.ts';

/** What it means that a reader stands still on this kind of fault, and what to do next. */
export function explainStandstill(soort: string): string {
  return soort === JournalGap.soort
    ? 'Dit nummer is uitgegeven, maar de gebeurtenis staat niet meer in het journaal. De lezer slaat niets over en wacht. Zet de gebeurtenis terug uit een kopie van de database en laat de lezer dan verder gaan.'
    : 'De lezer kon een gebeurtenis niet verwerken. Los de oorzaak op en laat de lezer dan verder gaan. Er gaat niets verloren en niets gebeurt twee keer.';
}
