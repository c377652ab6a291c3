import type { ContactInhoud, DienstInhoud } from '../dienst-inhoud.schema.ts';
import { phoneOf } from '../show-dienst.ts';
import { wijzigbaar, type Wijziging } from './bijhouden.schema.ts';

/** What an organisation may change, as it stands now. */
export function toWijziging(inhoud: DienstInhoud): Required<Wijziging> {
  const { naam, omschrijving, website = '', email = '', aanmelden = '', kosten = '', wachttijd = '', voorWie = '', letOp = '', gesloten = false } = inhoud;
  return { naam, omschrijving, website, email, telefoon: phoneOf(inhoud), aanmelden, kosten, wachttijd, voorWie, letOp, gesloten };
}

/** Only what differs from how it stands. */
export function differences(now: Required<Wijziging>, wish: Wijziging): Wijziging {
  return Object.fromEntries(wijzigbaar.filter((veld) => wish[veld] !== undefined && wish[veld] !== now[veld]).map((veld) => [veld, wish[veld]]));
}

/** An entry with a change in it. */
export function applyWijziging(inhoud: DienstInhoud, { telefoon, ...fields }: Wijziging): DienstInhoud {
  return { ...inhoud, ...fields, ...(telefoon === undefined ? {} : { contacten: withPhone(inhoud.contacten ?? [], telefoon) }) };
}

/** The first number of the dienst is the one to call. */
function withPhone(contacten: readonly ContactInhoud[], telefoon: string): ContactInhoud[] {
  const place = contacten.findIndex((contact) => (contact.telefoon ?? '') !== '');
  if (place < 0) return telefoon === '' ? [...contacten] : [{ telefoon }, ...contacten];
  return contacten.map((contact, n) => (n === place ? { ...contact, telefoon } : contact));
}

/** A value in words, for who compares. */
export const shown = (value: string | boolean | undefined): string => (value === true ? 'ja' : value === false ? 'nee' : value ?? '');
