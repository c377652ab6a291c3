import Type, { type Static } from 'typebox';
import { ToestemmingSchema, Gezelschap, RelatieSchema } from '../../voor-de-toegang/klantcontact/index.ts';
import { meldingkanalen, meldingtoestanden, zwaarten } from './melding.ts';
import { GekozenMoment, Spreektijdkeuze } from '../../voor-de-toegang/spreektijd/index.ts';
import { TermijnAntwoord } from '../../registers/termijn/index.ts';

const Id = Type.String({ format: 'uuid' });

export const MeldingRegistratie = Type.Object({
  persoon: Id,
  kanaal: Type.Enum([...meldingkanalen]),
  vraag: Type.String({ minLength: 1, maxLength: 20_000, description: 'In eigen woorden van de inwoner.' }),
  spoed: Type.Optional(Type.Boolean({ description: 'Onverwijld een tijdelijke voorziening nodig (Wmo 2015 art. 2.3.3).' })),
  spoedReden: Type.Optional(Type.String({ minLength: 1, maxLength: 2000 })),
  ontvangenOp: Type.Optional(Type.String({ format: 'date', description: 'De dag van de melding, als die eerder was dan vandaag (brief, e-mail, telefoon). De wettelijke termijn loopt vanaf die dag.' })),
  klantcontact: Type.Optional(Id),
  signaal: Type.Optional(Id),
  gezelschap: Type.Optional(Gezelschap),
  klad: Type.Optional(Type.String({ minLength: 1, maxLength: 40, description: 'De code van het klad waar dit uit komt; dat is daarna weg, en wat erbij zat staat in het dossier.' })),
  spreektijd: Spreektijdkeuze,
}, { additionalProperties: false });

const Termijn = Type.Object({
  regel: Type.String(), begindatum: Type.String({ format: 'date' }), einddatum: Type.Union([Type.String({ format: 'date' }), Type.Null()]),
  toestand: Type.Enum(['lopend', 'opgeschort', 'voldaan', 'vervallen']), uitleg: TermijnAntwoord.properties.uitleg,
});

export const MeldingOntvangst = Type.Object({
  id: Id, dossier: Id, dossiernummer: Type.String(), meldingsdatum: Type.String({ format: 'date' }),
  onderzoekUiterlijk: Type.String({ format: 'date' }), persoonlijkPlanUiterlijk: Type.String({ format: 'date' }),
});

/** Who told it for another, and whom the inwoner wants at the conversation: known from the first contact on. */
export const Verteld = {
  verteller: Type.String({ description: 'Wie het namens de inwoner vertelde; leeg als de inwoner dat zelf deed.' }), relatie: RelatieSchema, toestemming: Type.Union([ToestemmingSchema, Type.Null()]), gezelschap: Gezelschap,
};

export const MeldingGegevens = Type.Object({
  id: Id, dossier: Id, persoon: Id, naam: Type.String(), kanaal: Type.Enum([...meldingkanalen]), vraag: Type.String(), meldingsdatum: Type.String({ format: 'date' }),
  spoed: Type.Boolean(), spoedReden: Type.String(), zwaarte: Type.Union([Type.Enum([...zwaarten]), Type.Null()]), toestand: Type.Enum([...meldingtoestanden]), afloop: Type.String(),
  team: Type.Union([Id, Type.Null()]), regisseur: Type.Union([Type.Object({ id: Id, naam: Type.String() }), Type.Null()]),
  persoonlijkPlan: Type.Union([Id, Type.Null()]), ...Verteld, gekozen: GekozenMoment, termijnen: Type.Array(Termijn), versie: Type.Integer(),
  kan: Type.Array(Type.Object({ act: Type.String(), label: Type.Object({ nl: Type.String(), en: Type.String() }), mag: Type.Boolean(), reden: Type.Optional(Type.Object({ nl: Type.String(), en: Type.String() })) })),
});
export type MeldingGegevens = Static<typeof MeldingGegevens>;

export const MeldingRegel = Type.Object({
  id: Id, dossier: Id, naam: Type.String(), meldingsdatum: Type.String({ format: 'date' }), onderzoekUiterlijk: Type.Union([Type.String({ format: 'date' }), Type.Null()]),
  spoed: Type.Boolean(), zwaarte: Type.Union([Type.Enum([...zwaarten]), Type.Null()]), toestand: Type.Enum([...meldingtoestanden]), wijk: Type.Union([Type.String(), Type.Null()]),
  regisseur: Type.Union([Type.String(), Type.Null()]),
});

/** A melding in the story of its dossier. */
export const MeldingVerhaal = Type.Object({
  id: Id, naam: Type.String(), kanaal: Type.Enum([...meldingkanalen]), vraag: Type.String(), meldingsdatum: Type.String({ format: 'date' }), spoed: Type.Boolean(),
  zwaarte: Type.Union([Type.Enum([...zwaarten]), Type.Null()]), toestand: Type.Enum([...meldingtoestanden]), afloop: Type.String(),
});

export const MeldingToedeling = Type.Object({
  id: Id, regisseur: Id, zwaarte: Type.Optional(Type.Enum([...zwaarten])),
  reden: Type.Optional(Type.Enum(['toedeling', 'geen-klik', 'andere-expertise', 'vertrek', 'anders'])),
}, { additionalProperties: false });

export const MeldingAfhandeling = Type.Object({
  id: Id, afloop: Type.String({ minLength: 1, maxLength: 4000, description: 'Wat is er met de vraag gedaan: het antwoord, of naar wie warm is doorgeleid.' }),
}, { additionalProperties: false });

export const MeldingIntrekking = Type.Object({ id: Id, reden: Type.String({ minLength: 1, maxLength: 4000 }) }, { additionalProperties: false });
