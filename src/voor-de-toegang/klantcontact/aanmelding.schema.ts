import Type from 'typebox';
import { pageInput } from '../../platform/paging/index.ts';
import { partnerdeuren } from '../../registers/organisatie/index.ts';

const Id = Type.String({ format: 'uuid' });
const Dag = Type.String({ format: 'date' });
const Tekst = Type.Object({ nl: Type.String(), en: Type.String() });
const Telefoon = Type.String({ maxLength: 20, pattern: '^[0-9 +()-]*$' });

export const Aanmelding = Type.Object({
  gemeente: Type.String({ pattern: '^\\d{4}$' }), deur: Type.Enum([...partnerdeuren], { description: 'Door welke deur: namens wie u aanmeldt.' }),
  vraag: Type.String({ minLength: 1, maxLength: 4000, description: 'Waar de inwoner hulp bij vraagt, in diens eigen woorden. Geen diagnoses.' }),
  naam: Type.String({ minLength: 1, maxLength: 200, description: 'De inwoner.' }), telefoon: Type.Optional(Telefoon), email: Type.Optional(Type.Union([Type.String({ format: 'email', maxLength: 200 }), Type.Literal('')])),
  toestemming: Type.Enum(['mondeling', 'schriftelijk'], { description: 'Hoe de inwoner ermee instemde dat u dit deelt. Zonder toestemming is er geen aanmelding; bij zorgen is er een spoedmelding.' }),
  terugkoppeling: Type.Boolean({ description: 'De inwoner vindt het goed dat u hoort wat ervan kwam.' }), melderTelefoon: Type.Optional(Telefoon),
  overlegMet: Type.Optional(Type.String({ maxLength: 200, description: 'Met welke professional die er al is, dit eerst is besproken. Verplicht voor school.' })), afspraak: Type.Optional(Type.String({ maxLength: 1000, description: 'Wat daarin is afgesproken. Verplicht voor school.' })),
}, { additionalProperties: false });

export const Aangemeld = Type.Object({ id: Id, nummer: Type.String(), reactieUiterlijk: Dag });
export const AanmeldingenVraag = Type.Object({ ...pageInput }, { additionalProperties: false });
export const AanmeldingRegel = Type.Object({ id: Id, nummer: Type.String(), ontvangenOp: Type.String({ format: 'date-time' }), opgepakt: Type.Boolean(), bericht: Tekst });

export const AanmeldingGegevens = Type.Object({ deur: Type.Enum([...partnerdeuren]), organisatie: Type.String(), melder: Type.String(), melderTelefoon: Type.String(), overlegMet: Type.String(), afspraak: Type.String(), terugkoppeling: Type.Boolean() });
