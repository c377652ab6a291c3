import Type from 'typebox';
import { contactkanalen, contacttoestanden } from './klantcontact.ts';

const Id = Type.String({ format: 'uuid' });
const Leeg = Type.Null();
const Gemeente = Type.String({ pattern: '^\\d{4}$' });
const vraag = Type.String({ minLength: 1, maxLength: 20_000 });
const contact = {
  telefoon: Type.Optional(Type.String({ maxLength: 20, pattern: '^[0-9 +()-]*$' })),
  email: Type.Optional(Type.Union([Type.String({ format: 'email', maxLength: 200 }), Type.Literal('')])),
  wijk: Type.Optional(Type.String({ pattern: '^\\d{6}$' })),
};

export const Hulpvraag = Type.Object({
  gemeente: Gemeente, vraag, naam: Type.String({ minLength: 1, maxLength: 200 }), namens: Type.Optional(Type.String({ maxLength: 200, description: 'Voor wie vraagt u dit, als het niet voor uzelf is.' })), ...contact,
}, { additionalProperties: false });

export const Ontvangst = Type.Object({
  id: Id, ontvangenOp: Type.String({ format: 'date-time' }), nummer: Type.String(), reactieUiterlijk: Type.String({ format: 'date' }), onderzoekUiterlijk: Type.String({ format: 'date' }),
  persoonlijkPlanUiterlijk: Type.String({ format: 'date' }),
});

export const Contactregistratie = Type.Object({
  gemeente: Gemeente, kanaal: Type.Enum([...contactkanalen]), vraag, naam: Type.Optional(Type.String({ maxLength: 200 })), namens: Type.Optional(Type.String({ maxLength: 200 })), persoon: Type.Optional(Id), ...contact,
  uitkomst: Type.Optional(Type.Enum(['beantwoord', 'doorgeleid'])), toelichting: Type.Optional(Type.String({ maxLength: 4000 })), naar: Type.Optional(Type.String({ maxLength: 200 })),
}, { additionalProperties: false });

export const Afhandeling = Type.Object({
  id: Id, uitkomst: Type.Enum(['beantwoord', 'doorgeleid']), toelichting: Type.String({ minLength: 1, maxLength: 4000 }), naar: Type.Optional(Type.String({ maxLength: 200, description: 'Naar wie warm is doorgeleid.' })),
}, { additionalProperties: false });

export const ContactRegel = Type.Object({
  id: Id, kanaal: Type.Enum([...contactkanalen]), ontvangenOp: Type.String({ format: 'date-time' }), naam: Type.String(), vraag: Type.String(), toestand: Type.Enum([...contacttoestanden]),
});

export const ContactGegevens = Type.Intersect([ContactRegel, Type.Object({
  telefoon: Type.String(), email: Type.String(), namens: Type.String(), persoon: Type.Union([Id, Leeg]), wijk: Type.Union([Type.String(), Leeg]), toelichting: Type.String(), naar: Type.String(),
  melding: Type.Union([Id, Leeg]), versie: Type.Integer(),
  kan: Type.Array(Type.Object({ act: Type.String(), label: Type.Object({ nl: Type.String(), en: Type.String() }), mag: Type.Boolean(), reden: Type.Optional(Type.Object({ nl: Type.String(), en: Type.String() })) })),
})]);
