import Type, { type Static } from 'typebox';
import { pageOutput } from '../../platform/paging/index.ts';
import { wisselsoorten, wisseltoestanden } from './berichtenwisseling.ts';

const Id = Type.String({ format: 'uuid' });
const Moment = Type.String({ format: 'date-time' });
const dicht = { additionalProperties: false } as const;
const Houder = Type.String({ pattern: '^[pom]:[0-9a-f-]{36}$' });
const Soort = Type.Enum([...wisselsoorten]);

export const WisselingVraag = Type.Object({ id: Id }, dicht);
export const DossierVraag = Type.Object({ dossier: Id }, dicht);
export const WisselingNummer = Type.Object({ id: Id });

export const Opening = Type.Object({
  dossier: Id, onderwerp: Type.String({ minLength: 1, maxLength: 150, pattern: '\\S' }), tekst: Type.String({ minLength: 1, maxLength: 8000, pattern: '\\S' }),
  met: Type.Array(Houder, { maxItems: 10, uniqueItems: true, description: 'Met wie, naast het team: één inwoner (`p:`), of organisaties (`o:`) en collega’s (`m:`). Leeg voor wie aan het team schrijft.' }),
}, dicht);
export type Opening = Static<typeof Opening>;
export const Antwoord = Type.Object({ id: Id, tekst: Opening.properties.tekst }, dicht);

/** Who reads along, and to whom one can write, known before anything is sent. */
export const Kring = Type.Object({
  lezers: Type.Object({ melding: Type.Array(Type.String()), inzet: Type.Array(Type.String()) }, { description: 'Wie van de toegang meeleest, per soort: met een inwoner (melding) of tussen professionals (inzet).' }),
  kandidaten: Type.Array(Type.Object({ houder: Houder, naam: Type.String(), gegevens: Soort })),
});
export type Kring = Static<typeof Kring>;

const Kern = { id: Id, dossier: Id, onderwerp: Type.String(), gegevens: Soort, laatsteOp: Moment, toestand: Type.Enum([...wisseltoestanden]), ongelezen: Type.Boolean() };
export const Regel = Type.Object(Kern);
export const Regels = pageOutput(Type.Object({ ...Kern, met: Type.Array(Type.String(), { description: 'Namen van wie er naast het team meedoet.' }) }));
export const EigenRegels = pageOutput(Regel);
export const WisselingGegevens = Type.Object({
  ...Kern, met: Regels.properties.items.items.properties.met,
  berichten: Type.Array(Type.Object({ id: Id, naam: Type.String(), organisatie: Type.Union([Type.String(), Type.Null()]), eigen: Type.Boolean(), tekst: Type.String(), verzondenOp: Moment })),
  schrijven: Type.Boolean({ description: 'Mag u antwoorden en afsluiten?' }),
});
