import { both, rule } from './rule.ts';

const CLIENT = '/Bericht/Client';

export const TR006 = rule(
  'TR006',
  both('301'),
  'De berichtklasse Contact moet een berichtelement Telefoon, en/of de combinatie Huis en Postcode bevatten.',
  function* find({ Client }) {
    const contacten = Client.Contactgegevens.Contact.map((contact, at) => ({
      contact,
      pad: `${CLIENT}/Contactgegevens/Contact[${at + 1}]`,
    }));
    const vanRelaties = (Client.Relaties?.Relatie ?? []).map(({ Contact }, at) => ({
      contact: Contact,
      pad: `${CLIENT}/Relaties/Relatie[${at + 1}]/Contact`,
    }));
    for (const { contact, pad } of [...contacten, ...vanRelaties]) {
      const huis = contact.Adres?.Huis !== undefined && contact.Adres.Postcode !== undefined;
      if (contact.Telefoon === undefined && !huis) yield pad;
    }
  },
);

/** The address itself may be absent: the standard speaks of the Soort of the Contact. */
export const TR061 = rule(
  'TR061',
  both('301'),
  "Bij een Client moet minimaal één Adres voorkomen waarvan Soort de waarde '01' (BRP-adres), '02' (Correspondentie-adres) of '03' (Verblijfadres) heeft.",
  function* find({ Client }) {
    if (Client.Contactgegevens.Contact.every(({ Soort }) => Soort === '04')) yield `${CLIENT}/Contactgegevens`;
  },
);
