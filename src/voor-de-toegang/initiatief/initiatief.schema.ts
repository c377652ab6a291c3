import Type from 'typebox';
import { pageInput, pageOutput } from '../../platform/paging/index.ts';
import { besluitwijzen, initiatieftoestanden } from './initiatief.ts';

const Id = Type.String({ format: 'uuid' });
const Dag = Type.String({ format: 'date' });
const Leeg = Type.Null();
const dicht = { additionalProperties: false } as const;
const Gemeente = Type.String({ pattern: '^\\d{4}$' });
const Wijk = Type.String({ minLength: 1, maxLength: 20 });
const Code = Type.String({ minLength: 1, maxLength: 40 });
const Centen = Type.Integer({ description: 'In centen.' });
const Bedrag = Type.Integer({ minimum: 0, maximum: 1_000_000_000, description: 'In centen.' });
const Toestand = Type.Enum([...initiatieftoestanden]);
const Tekst = Type.Object({ nl: Type.String(), en: Type.String() });
const Jaar = Type.Integer({ minimum: 2015, maximum: 2100 });
const Mens = { naam: Type.String({ minLength: 1, maxLength: 100 }), bereik: Type.String({ minLength: 3, maxLength: 200, description: 'Telefoonnummer of e-mailadres; leest alleen de gemeente.' }) };

export const InitiatiefNummer = Type.Object({ id: Id }, dicht);
export const InitiatiefOpgave = Type.Object({
  gemeente: Gemeente, wijk: Wijk, titel: Type.String({ minLength: 3, maxLength: 120 }), idee: Type.String({ minLength: 1, maxLength: 4000 }), nodig: Type.String({ maxLength: 2000 }),
  gevraagd: Type.Union([Type.Integer({ minimum: 1, maximum: 100_000_000 }), Leeg], { description: 'Centen uit het wijkbudget; leeg als er geen geld nodig is.' }), ...Mens,
}, dicht);
export const InitiatiefOpgegeven = Type.Object({ id: Id, code: Type.String() });

const regel = { id: Id, wijk: Type.String(), titel: Type.String(), toestand: Toestand, gevraagd: Type.Union([Centen, Leeg]), steun: Type.Integer(), stemmenTot: Type.Union([Dag, Leeg]) };
export const InitiatievenVraag = Type.Object({ gemeente: Gemeente, wijk: Type.Optional(Wijk), toestand: Type.Optional(Toestand), ...pageInput }, dicht);
export const Initiatieven = pageOutput(Type.Object({ ...regel, opgegevenOp: Dag }));
export const Initiatief = Type.Object({
  ...regel, idee: Type.String(), nodig: Type.String(), voor: Type.Union([Type.Integer(), Leeg], { description: 'Pas als de stemming voorbij is.' }), tegen: Type.Union([Type.Integer(), Leeg]), reden: Tekst,
  toegekend: Type.Union([Centen, Leeg]), betaaldOp: Type.Union([Dag, Leeg]), besteed: Type.Union([Centen, Leeg]), verslag: Type.String(), opgegevenOp: Dag, besluitwijze: Type.Enum([...besluitwijzen]), stemleeftijd: Type.Integer(),
  mensen: Type.Optional(Type.Array(Type.Object({ ...Mens, begonnen: Type.Boolean(), doetMee: Type.Boolean() }), { description: 'Alleen voor wie bij de gemeente met de wijk werkt.' })),
});
export const InitiatiefBeoordeling = Type.Object({ id: Id, plaatsen: Type.Boolean(), reden: Type.String({ maxLength: 1000, description: 'Waarom niet; leest wie het opgaf.' }) }, dicht);
export const Steunbetuiging = Type.Object({ id: Id, ...Mens, doetMee: Type.Boolean() }, dicht);
export const Stand = Type.Object({ id: Id, toestand: Toestand });
export const Stem = Type.Object({ id: Id, voor: Type.Boolean() }, dicht);
export const WijkraadBesluit = Type.Object({ id: Id, toekennen: Type.Boolean(), reden: Type.String({ minLength: 1, maxLength: 1000, description: 'Leest iedereen.' }) }, dicht);
export const Verantwoording = Type.Object({ gemeente: Gemeente, code: Code, besteed: Bedrag, verslag: Type.String({ minLength: 1, maxLength: 4000, description: 'Leest iedereen.' }) }, dicht);
export const MetCode = Type.Object({ gemeente: Gemeente, code: Code }, dicht);
export const EigenInitiatief = Type.Object({ ...regel, reden: Tekst, toegekend: Type.Union([Centen, Leeg]), doenMee: Type.Integer() });

export const WijkbudgetVaststelling = Type.Object({ gemeente: Gemeente, wijk: Wijk, jaar: Jaar, bedrag: Bedrag }, dicht);
export const Wijkbudget = Type.Object({ wijk: Type.String(), jaar: Type.Integer(), bedrag: Centen, toegekend: Centen });
export const WijkbudgettenVraag = Type.Object({ gemeente: Gemeente, jaar: Type.Optional(Jaar) }, dicht);
export const Wijkbudgetten = Type.Object({ jaar: Type.Integer(), items: Type.Array(Wijkbudget) });
