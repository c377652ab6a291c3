import Type, { type Static } from 'typebox';
import { Aanbod, Tekst } from '../../registers/dossier/index.ts';
import { meldingtoestanden, Verteld } from '../melding/index.ts';
import { gespreksvormen, gezelschappen, legitimatiebewijzen } from './gesprek.ts';
import { Instrument } from './gesprek.policy.ts';
import { maxTekst } from './veld.ts';
import { verslagtoestanden } from './verslag.ts';

export const Id = Type.String({ format: 'uuid' });
export const Datum = Type.String({ format: 'date' });
const Moment = Type.String({ format: 'date-time' });
const Leeg = Type.Null();
const Pad = Type.String({ minLength: 1, maxLength: 120, description: 'Waar het staat, bijvoorbeeld algemeen/sterk of domein/{persoon}/huisvesting/eigen.' });
const Waarde = Type.String({ maxLength: maxTekst });

const Gezelschap = Type.Object({ soort: Type.Enum([...gezelschappen]), naam: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })) }, { additionalProperties: false });

export const GesprekPlanning = Type.Object({
  melding: Id,
  begin: Type.String({ format: 'date-time', description: 'Wanneer het gesprek begint.' }),
  duur: Type.Optional(Type.Integer({ minimum: 5, maximum: 480, description: 'In minuten.' })),
  vorm: Type.Enum([...gespreksvormen]),
  plaats: Type.Optional(Type.String({ maxLength: 300 })),
  gezelschap: Type.Optional(Type.Array(Gezelschap, { maxItems: 10 })),
  toelichting: Type.Optional(Type.String({ maxLength: 2000 })),
}, { additionalProperties: false });
export type GesprekPlanning = Static<typeof GesprekPlanning>;

export const Afspraak = Type.Object({
  id: Id, begin: Moment, duur: Type.Integer(), vorm: Type.Enum([...gespreksvormen]), plaats: Type.String(), gezelschap: Type.Array(Gezelschap), toelichting: Type.String(),
  toestand: Type.Enum(['gepland', 'vervallen']),
});
export type Afspraak = Static<typeof Afspraak>;

export const Kandidaat = Type.Object({ client: Id, nummer: Type.Integer(), waarde: Type.String(), door: Type.String(), moment: Moment });

export const Veld = Type.Object({
  pad: Pad, waarde: Type.String(), versie: Type.Integer(), kandidaten: Type.Array(Kandidaat, { description: 'Teksten van anderen die erbij staan tot iemand kiest.' }),
});
export type Veld = Static<typeof Veld>;

/** At most so many changes in one request. */
export const maxBewerkingen = 50;

export const GesprekVeldwijziging = Type.Object({
  id: Id,
  bewerkingen: Type.Array(Type.Object({
    client: Type.String({ format: 'uuid', description: 'De open bladzijde waarin getypt is.' }),
    nummer: Type.Integer({ minimum: 1, description: 'Telt per bladzijde op; samen met client het kenmerk van de bewerking.' }),
    pad: Pad, waarde: Waarde,
    basis: Type.Integer({ minimum: 0, description: 'De versie van het veld die de schrijver voor zich had.' }),
  }, { additionalProperties: false }), { minItems: 1, maxItems: maxBewerkingen }),
}, { additionalProperties: false });
export type GesprekVeldwijziging = Static<typeof GesprekVeldwijziging>;

export const Bewerkingsuitkomst = Type.Object({
  client: Id, nummer: Type.Integer(), pad: Type.String(), uitkomst: Type.Enum(['bewaard', 'conflict']),
  versie: Type.Integer({ description: 'De versie waarop deze bladzijde verder schrijft.' }),
  huidig: Type.Optional(Type.Object({ waarde: Type.String(), versie: Type.Integer(), kandidaten: Type.Array(Kandidaat) }, { description: 'Bij een conflict: wat er nu staat.' })),
});

export const GesprekVeldkeuze = Type.Object({
  id: Id, pad: Pad, waarde: Waarde, client: Id, basis: Type.Integer({ minimum: 1 }),
  gezien: Type.Array(Type.Object({ client: Id, nummer: Type.Integer() }, { additionalProperties: false }), { maxItems: 20 }),
}, { additionalProperties: false });

export const GesprekLegitimatie = Type.Object({
  id: Id, persoon: Id,
  bewijs: Type.Optional(Type.Enum([...legitimatiebewijzen])),
  reden: Type.Optional(Type.String({ minLength: 1, maxLength: 500, description: 'Waarom de identiteit nog niet vastgesteld kon worden.' })),
}, { additionalProperties: false });

const Punt = Type.Object({ pad: Type.String(), artikel: Type.String(), uitleg: Tekst });

export const GesprekGegevens = Type.Object({
  id: Id, dossier: Id, melding: Id, persoon: Type.Object({ id: Id, naam: Type.String() }), toestand: Type.Enum([...meldingtoestanden]), vraag: Type.String(), meldingsdatum: Datum, ...Verteld,
  instrument: Instrument, afspraken: Type.Array(Afspraak), velden: Type.Array(Veld),
  personen: Type.Array(Type.Object({ id: Id, naam: Type.String() }), { description: 'Over wie geschreven kan worden.' }),
  eerder: Type.Array(Type.Object({ persoon: Id, domein: Type.String(), nu: Type.Integer(), op: Datum }), { description: 'Eerdere scores van deze mensen.' }),
  legitimaties: Type.Array(Type.Object({ persoon: Id, naam: Type.String(), bewijs: Type.Union([Type.Enum([...legitimatiebewijzen]), Leeg]), reden: Type.String(), op: Datum })),
  persoonlijkPlannen: Type.Array(Type.Object({ id: Id, document: Id, ingediendOp: Datum, opTijd: Type.Boolean() })),
  onderwerpen: Type.Array(Type.Object({ letter: Type.String(), tekst: Tekst }), { description: 'Wat het onderzoek moet bekijken (Wmo 2015 art. 2.3.2 lid 4).' }),
  verslag: Type.Union([Id, Leeg]), ontbreekt: Type.Array(Punt), kan: Aanbod,
  voor: Type.String({ description: 'Wie dit bekijkt: wat op een apparaat bewaard wordt, is van deze persoon.' }),
});

export const GesprekOverzicht = Type.Object({
  items: Type.Array(Type.Object({
    melding: Id, meldingsdatum: Datum, vraag: Type.String(), toestand: Type.Enum([...meldingtoestanden]), gesprek: Type.Union([Id, Leeg]), afspraak: Type.Union([Afspraak, Leeg]),
    verslag: Type.Union([Type.Object({ id: Id, toestand: Type.Enum([...verslagtoestanden]), reactieUiterlijk: Type.Union([Datum, Leeg]), vastgesteldOp: Type.Union([Moment, Leeg]) }), Leeg]),
    kan: Aanbod,
  })),
});

export const PersoonlijkPlanIndiening = Type.Object({
  melding: Id,
  tekst: Type.Optional(Type.String({ minLength: 1, maxLength: maxTekst, description: 'Het plan in eigen woorden.' })),
  bestand: Type.Optional(Type.String({ minLength: 8, contentEncoding: 'base64', description: 'PDF, JPEG of PNG, hoogstens 8 MB.' })),
}, { additionalProperties: false });
export type PersoonlijkPlanIndiening = Static<typeof PersoonlijkPlanIndiening>;
