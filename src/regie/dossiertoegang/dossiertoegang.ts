import type { Text } from '../../platform/text.ts';

/** Longest time a right may be given for at once, in days: then somebody looks again whether it is still needed. */
export const longestGrant = 365;

/** A look in an emergency ends by itself after this many hours. */
export const noodUren = 24;

/** Who can be given a right: one colleague, one organisation, one person beside the inwoner. */
export const houdersoorten = ['medewerker', 'organisatie', 'persoon'] as const;
export type Houdersoort = (typeof houdersoorten)[number];

/** Key of a holder in `dossier_toegang`. */
export function houderKey(soort: Houdersoort, id: string): string {
  return `${{ medewerker: 'm', organisatie: 'o', persoon: 'p' }[soort]}:${id}`;
}

/** Medical advice is given by name only, never to a whole organisation. */
export function mayReceive(soort: Houdersoort, gegevens: readonly string[]): Text | undefined {
  if (soort === 'organisatie' && gegevens.includes('medisch')) {
    return { nl: 'Medisch advies deelt u alleen met een persoon, niet met een hele organisatie.', en: 'Medical advice is shared with a person only, not with a whole organisation.' };
  }
  return undefined;
}
