import type { SecretBox } from '../../../src/platform/secret/secret-box.ts';
import type { BsnOf } from './deal-bsns.ts';
import { chanceOf, familyName } from './names.ts';
import type { Row } from './read-region.ts';
import type { Part } from './template.ts';

/** A person of a pattern with the number that a copy of that person gets; without one where none is left. */
export interface Person {
  readonly row: Row;
  readonly bsn: string | undefined;
  readonly bsnOf: (copy: number) => string | undefined;
}

export function openPeople(rows: readonly Row[], secrets: SecretBox, bsnOf: BsnOf): Person[] {
  let slot = 0;
  return rows.map((row) => {
    const sealed = row.waarden['bsn_versleuteld'] ?? null;
    if (sealed === null) return { row, bsn: undefined, bsnOf: () => undefined };
    const own = slot++;
    return { row, bsn: secrets.open(Buffer.from(sealed.slice(2), 'hex')), bsnOf: (copy: number) => bsnOf(copy, own) };
  });
}

/** House number of a copy at an address of the pattern: the street and the postcode, and so the wijk, stay. */
export function houseNumber(copy: number, number: string): string {
  return String(1 + (chanceOf(copy, Number(number)) % 899));
}

/** Every word in which people of a pattern are named or found, with what stands there in a copy. */
export function wordsOfPeople(people: readonly Person[]): Map<string, Part> {
  const words = new Map<string, Part>();
  const each = (columns: readonly string[]): string[] => [...new Set(people.flatMap(({ row }) => columns.map((column) => row.waarden[column] ?? '')))].filter((text) => text !== '');
  const families = each(['geslachtsnaam', 'partner_geslachtsnaam']);
  for (const [place, name] of families.entries()) words.set(name, (copy) => familyName(copy, place));
  for (const { row: { waarden: { straat, huisnummer } } } of people) {
    if (huisnummer === null || huisnummer === undefined) continue;
    words.set(`${straat} ${huisnummer}`, (copy) => `${straat} ${houseNumber(copy, huisnummer)}`);
    words.set(`Huisnummer>${huisnummer}<`, (copy) => `Huisnummer>${houseNumber(copy, huisnummer)}<`);
  }
  // Without a number left the message of a copy keeps that of its pattern: a message cannot be without.
  for (const { bsn, bsnOf } of people) if (bsn !== undefined) words.set(bsn, (copy) => bsnOf(copy) ?? bsn);
  return words;
}
