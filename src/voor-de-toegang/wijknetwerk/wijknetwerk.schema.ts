import Type from 'typebox';
import { pageInput, pageOutput } from '../../platform/paging/index.ts';
import { kaartclusters } from '../sociale-kaart/index.ts';
import { Afspraak } from './afspraak.schema.ts';
import { BijeenkomstRegel } from './bijeenkomst.schema.ts';
import { lidsoorten, netwerktoestanden } from './wijknetwerk.ts';

const Id = Type.String({ format: 'uuid' });
const Dag = Type.String({ format: 'date' });
const OfDag = Type.Union([Dag, Type.Null()]);
const dicht = { additionalProperties: false } as const;
const Gemeente = Type.String({ pattern: '^\\d{4}$' });
const Wijk = Type.String({ minLength: 1, maxLength: 20 });
const Toestand = Type.Enum([...netwerktoestanden]);
const Gelezen = Type.Optional(Type.Boolean({ description: 'Na de waarschuwing voor gevoelige woorden: het gaat over de wijk, niet over een mens.' }));
const Telefoon = Type.String({ maxLength: 30, pattern: '^[0-9 +()-]*$' });
const Email = Type.Optional(Type.String({ format: 'email', maxLength: 200 }));
/** Read by everybody; empty where there is none. */
const Bereik = { telefoon: Type.String(), email: Type.String() };

const inhoud = {
  naam: Type.String({ minLength: 3, maxLength: 120 }), doel: Type.String({ minLength: 1, maxLength: 2000, description: 'In gewone woorden; leest iedereen.' }), wijken: Type.Array(Wijk, { minItems: 1, maxItems: 50, uniqueItems: true }),
  trekker: Type.String({ format: 'uuid', description: 'Wie bij de gemeente dit netwerk trekt.' }), telefoon: Telefoon, email: Email, gelezen: Gelezen,
};
export const NetwerkRegistratie = Type.Object({ gemeente: Gemeente, ...inhoud }, dicht);
export const NetwerkWijziging = Type.Object({ id: Id, ...inhoud }, dicht);
export const NetwerkNummer = Type.Object({ id: Id }, dicht);
export const NetwerkBeeindiging = Type.Object({ id: Id, reden: Type.String({ minLength: 1, maxLength: 1000 }), gelezen: Gelezen }, dicht);
export const Stand = Type.Object({ id: Id, toestand: Toestand, versie: Type.Integer() });

export const NetwerkenVraag = Type.Object({ gemeente: Gemeente, wijk: Type.Optional(Wijk), toestand: Type.Optional(Toestand), ...pageInput }, dicht);
const regel = { id: Id, naam: Type.String(), wijken: Type.Array(Type.String()), toestand: Toestand };
export const Netwerken = pageOutput(Type.Object({ ...regel, trekker: Type.String(), leden: Type.Integer({ description: 'Hoeveel er nu meedoen.' }), openBehoeften: Type.Integer(), telaat: Type.Integer({ description: 'Afspraken waarvan de laatste dag voorbij is.' }) }));

export const Contact = Type.Object({ naam: Type.String({ maxLength: 100 }), functie: Type.String({ maxLength: 100 }), telefoon: Telefoon, email: Email }, { ...dicht, description: 'Zakelijk: wie wij bij het lid bellen of mailen. Leest alleen de gemeente.' });
export const Lid = Type.Object({ id: Id, soort: Type.Enum([...lidsoorten]), van: Type.Union([Id, Type.Null()]), naam: Type.String(), sinds: Dag, tot: OfDag, contact: Type.Union([Type.Object({ naam: Type.String(), functie: Type.String(), ...Bereik }), Type.Null()]) });
export const NetwerkGegevens = Type.Object({
  ...regel, doel: Type.String(), ...Bereik, trekker: Type.Object({ id: Id, naam: Type.String(), werktHier: Type.Boolean({ description: 'Onwaar: kies iemand anders, anders ziet niemand de afspraken.' }) }), trekkers: Type.Array(Type.Object({ naam: Type.String(), sinds: Dag, tot: OfDag })), gestartOp: OfDag, beeindigdOp: OfDag, reden: Type.String(), versie: Type.Integer(),
  leden: Type.Array(Lid), bijeenkomsten: Type.Array(BijeenkomstRegel, { description: 'De laatste drie.' }), afspraken: Type.Array(Afspraak, { description: 'Open; wat het eerst af moet zijn eerst.' }), magBijhouden: Type.Boolean({ description: 'Mag wie dit leest leden, bijeenkomsten en behoeften bijhouden?' }),
});

export const KeuzeVraag = Type.Object({ gemeente: Gemeente, cluster: Type.Optional(Type.Enum([...kaartclusters])) }, dicht);
const Keus = Type.Object({ id: Id, naam: Type.String() });
export const Keuze = Type.Object({ trekkers: Type.Array(Keus), organisaties: Type.Array(Keus, { description: 'Uit de sociale kaart, van het gevraagde cluster.' }) });

export const Aansluiting = Type.Object({
  id: Id, soort: Type.Enum([...lidsoorten]), van: Type.Optional(Type.String({ format: 'uuid', description: 'De organisatie uit de sociale kaart, of het initiatief.' })), naam: Type.Optional(Type.String({ minLength: 3, maxLength: 120, description: 'Van een groep inwoners; geen naam van een mens.' })),
  sinds: Dag, contact: Type.Optional(Contact), gelezen: Gelezen,
}, dicht);
export const LidWijziging = Type.Object({ id: Id, contact: Contact }, dicht);
export const Vertrek = Type.Object({ id: Id, tot: Dag }, dicht);
export const LidNummer = Type.Object({ id: Id });

/** What everybody may read. */
export const OpenNetwerkenVraag = Type.Object({ gemeente: Gemeente, wijk: Type.Optional(Wijk), ...pageInput }, dicht);
export const OpenNetwerken = pageOutput(Type.Object({ id: Id, naam: Type.String(), doel: Type.String(), wijken: Type.Array(Type.String()), leden: Type.Array(Type.String(), { description: 'Organisaties, initiatieven en groepen; geen mensen.' }), ...Bereik }));
