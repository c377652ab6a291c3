import type { WriteTx } from '../../platform/database/transaction.ts';
import type { SecretBox } from '../../platform/secret/secret-box.ts';
import type { Id } from '../../platform/id.ts';
import { insertPersoon } from './persoon.queries.ts';

/** What somebody tells of themselves when no BSN is at hand. */
export interface Opgave {
  readonly voornamen: string;
  readonly voorvoegsel: string;
  readonly geslachtsnaam: string;
  readonly geboortedatum: string | null;
  readonly straat: string;
  readonly huisnummer: number | null;
  readonly postcode: string;
  readonly plaats: string;
  readonly wijk: string | null;
  readonly telefoon: string;
  readonly email: string;
}

/** A person from own words, without BSN (Wmo 2015 art. 5.2.9: name, birth date, postcode and number where there is no BSN). */
export async function registerOpgave(tx: WriteTx, secrets: SecretBox, gemeente: string, id: Id, opgave: Opgave, moment: string): Promise<void> {
  const { voornamen, voorvoegsel, geslachtsnaam } = opgave;
  await insertPersoon(tx, secrets, {
    gemeente, id, ...opgave, voorletters: initialsOf(voornamen), partner_voorvoegsel: '', partner_geslachtsnaam: '', naamgebruik: 'eigen',
    naam: [voornamen, voorvoegsel, geslachtsnaam].filter((part) => part !== '').join(' '), geslacht: 'onbekend',
    geboortedatum_deel: opgave.geboortedatum === null ? 'onbekend' : 'volledig', huisletter: '', huisnummertoevoeging: '', buurt: null, taal: 'nl', geheimhouding: false, overleden_op: null,
    herkomst: 'opgave', brp_opgehaald_op: null, bsn: null, moment,
  });
}

/** Initials as the BRP writes them: `J.P.` for `Jan Piet`. */
export function initialsOf(voornamen: string): string {
  return voornamen.split(/\s+/).filter((name) => name !== '').map((name) => `${name.charAt(0).toUpperCase()}.`).join('');
}
