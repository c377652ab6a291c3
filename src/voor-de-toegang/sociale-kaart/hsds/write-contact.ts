import type { ContactInhoud, OpeningstijdInhoud } from '../dienst-inhoud.schema.ts';
import { stableId } from './stable-id.ts';
import { emailOf, said, type HsdsUit } from './write-text.ts';

/** Numbers without a person are phones of HSDS, people are contacts with their phones. */
export function writeContacts(contacten: readonly ContactInhoud[], of: string): { phones: HsdsUit[]; contacts: HsdsUit[] } {
  const numbered = contacten.map((contact, place) => ({ contact, id: stableId('contact', of, place) }));
  const isPerson = ({ naam, functie, afdeling, email }: ContactInhoud): boolean => Boolean(naam || functie || afdeling || email);
  return {
    phones: numbered.filter(({ contact }) => !isPerson(contact)).flatMap(({ contact, id }) => phonesOf(contact, id)),
    contacts: numbered.filter(({ contact }) => isPerson(contact)).map(({ contact, id }) => said({
      id, name: contact.naam, title: contact.functie, department: contact.afdeling, email: emailOf(contact.email), phones: phonesOf(contact, id),
    })),
  };
}

function phonesOf({ telefoon, toestel = '', telefoonsoort, toelichting }: ContactInhoud, id: string): HsdsUit[] {
  if (!telefoon) return [];
  const extension = toestel !== '' && String(Number(toestel)) === toestel ? Number(toestel) : undefined;
  return [said({ id: stableId('telefoon', id), number: telefoon, extension, type: telefoonsoort, description: toelichting })];
}

const weekdays = 'MO,TU,WE,TH,FR,SA,SU';

/** Opening times as schedules of HSDS, which knows weeks and months only: every day is every weekday. */
export function writeSchedules(tijden: readonly OpeningstijdInhoud[], of: string): HsdsUit[] {
  return tijden.map((tijd, place) => {
    const rule = new Map(tijd.herhaling.split(';').flatMap((part): [string, string][] => (part.includes('=') ? [[part.slice(0, part.indexOf('=')), part.slice(part.indexOf('=') + 1)]] : [])));
    const daily = rule.get('FREQ') === 'DAILY' && (rule.get('INTERVAL') ?? '1') === '1';
    const freq = daily ? 'WEEKLY' : rule.get('FREQ');
    const days = { valid_from: tijd.geldigVan, valid_to: tijd.geldigTot, dtstart: tijd.begintOp };
    const told = freq === 'WEEKLY' || freq === 'MONTHLY';
    if (!told) return said({ id: stableId('openingstijd', of, place), ...days, description: tijd.toelichting || tijd.herhaling });
    const number = (name: string): number | undefined => (rule.has(name) ? Number(rule.get(name)) : undefined);
    const until = rule.get('UNTIL');
    return said({
      id: stableId('openingstijd', of, place), ...days, freq, interval: number('INTERVAL'), byday: rule.get('BYDAY') ?? (daily ? weekdays : undefined), bymonthday: rule.get('BYMONTHDAY'), byweekno: rule.get('BYWEEKNO'),
      byyearday: rule.get('BYYEARDAY'), wkst: rule.get('WKST'), count: number('COUNT'), until: until === undefined ? undefined : until.replace(/^(\d{4})(\d\d)(\d\d).*$/, '$1-$2-$3'),
      // HSDS has no end of the day: a minute before it is the last that it can say.
      opens_at: `${tijd.van}:00`, closes_at: tijd.tot === '24:00' ? '23:59:00' : `${tijd.tot}:00`, description: tijd.toelichting,
    });
  });
}
