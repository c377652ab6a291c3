import Type from 'typebox';
import { pageInput } from '../../platform/paging/index.ts';
import { afspraakvormen, terugbeltoestanden } from './klantcontact.ts';

const Id = Type.String({ format: 'uuid' });
const Dag = Type.String({ format: 'date' });
const Moment = Type.String({ format: 'date-time' });
const wie = { medewerker: Type.Optional(Id), team: Type.Optional(Type.String({ format: 'uuid', description: 'Een team, als er geen collega is gekozen. Geen van beide: klantcontact.' })) };
const zin = (description: string) => Type.String({ minLength: 1, maxLength: 300, description });

export const Terugbelvraag = Type.Object({ klantcontact: Id, ...wie, wanneer: Type.Optional(Type.String({ maxLength: 200, description: 'Wanneer het de inwoner past.' })) }, { additionalProperties: false });
export const Terugbelpoging = Type.Object({ id: Id, bereikt: Type.Boolean(), notitie: Type.Optional(Type.String({ maxLength: 1000 })) }, { additionalProperties: false });
export const Terugbeltoedeling = Type.Object({ id: Id, ...wie }, { additionalProperties: false });
export const TerugbelLijstVraag = Type.Object({ gemeente: Type.String({ pattern: '^\\d{4}$' }), van: Type.Optional(Type.Enum(['mij', 'alle'])), ...pageInput }, { additionalProperties: false });

export const TerugbelRegel = Type.Object({
  id: Id, klantcontact: Id, naam: Type.String(), telefoon: Type.String(), wanneer: Type.String(), uiterlijk: Dag, teLaat: Type.Boolean(), pogingen: Type.Integer(), houder: Type.String({ description: 'Naam van collega of team; leeg: klantcontact.' }),
});

export const TerugbelGegevens = Type.Object({
  id: Id, toestand: Type.Enum([...terugbeltoestanden]), uiterlijk: Dag, teLaat: Type.Boolean(), wanneer: Type.String(), houder: Type.String(),
  pogingen: Type.Array(Type.Object({ moment: Moment, medewerker: Type.String(), bereikt: Type.Boolean(), notitie: Type.String() })),
});

export const Vraagoverdracht = Type.Object({
  id: Id, ...wie, speelt: zin('Wat er speelt, in één zin.'), gedaan: zin('Wat er al is gedaan of besproken.'), nodig: zin('Wat de inwoner nu nodig heeft.'),
  afspraak: Type.Optional(Type.Object({ begin: Moment, vorm: Type.Enum([...afspraakvormen]) }, { additionalProperties: false, description: 'Een afspraak met een collega, meteen gemaakt.' })),
}, { additionalProperties: false });

export const OverdrachtGegevens = Type.Object({
  naar: Type.String(), speelt: Type.String(), gedaan: Type.String(), nodig: Type.String(), overgedragenOp: Moment, overgedragenDoor: Type.String(),
  afspraak: Type.Union([Type.Object({ begin: Moment, vorm: Type.Enum([...afspraakvormen]) }), Type.Null()]),
});
