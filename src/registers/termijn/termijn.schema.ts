import Type from 'typebox';
import { grondNames, stapSoorten } from '../../platform/term/index.ts';
import { termijnregelNames } from './compute-termijn.ts';

const dag = (description: string) => Type.String({ format: 'date', description });

const Opschorting = Type.Object({
  vanaf: dag('Eerste dag van de opschorting: bij een uitnodiging om aan te vullen de dag ná de uitnodiging.'),
  tot: Type.Optional(dag('De dag waarop de termijn weer loopt: de dag van de aanvulling, of de laatste dag van de gegeven hersteltermijn. Ontbreekt bij een lopende opschorting.')),
  grond: Type.String({ minLength: 1, maxLength: 60, description: `De grond: ${grondNames.join(', ')}. Een verwijzing naar hetzelfde artikel mag ook.`, examples: ['awb-4:15-1-a', 'Awb 4:15 lid 1 onder a'] }),
}, { additionalProperties: false });

/** Input of `POST /api/v1/berekeningen/termijn`. */
export const TermijnVraag = Type.Object({
  regel: Type.Enum([...termijnregelNames], { description: 'De wettelijke termijn.' }),
  begindatum: dag('De dag van de gebeurtenis waarmee de termijn begint: de melding, de ontvangst van de aanvraag, de bekendmaking van het besluit. Die dag zelf telt niet mee.'),
  opschortingen: Type.Optional(Type.Array(Opschorting, { maxItems: 100 })),
  opties: Type.Optional(Type.Object({
    adviescommissie: Type.Optional(Type.Boolean({ description: 'Er is een adviescommissie ingesteld (art. 7:13 Awb).' })),
    verdagingWeken: Type.Optional(Type.Integer({ minimum: 0, maximum: 6, description: 'Met hoeveel weken de beslissing is verdaagd (art. 7:10 lid 3 Awb).' })),
  }, { additionalProperties: false })),
}, { additionalProperties: false });

/** One step of the explanation: what was done, with which day as outcome, on which article, and why. */
const Stap = Type.Object({
  stap: Type.Enum([...stapSoorten]),
  datum: Type.Optional(dag('De uitkomst van deze stap.')),
  artikel: Type.String({ minLength: 1 }),
  reden: Type.String({ minLength: 1 }),
}, { additionalProperties: false });

/** Answer of `POST /api/v1/berekeningen/termijn`; `einddatum` is null while a suspension is open. */
export const TermijnAntwoord = Type.Object({
  einddatum: Type.Union([dag('De laatste dag van de termijn.'), Type.Null()]),
  uitleg: Type.Array(Stap, { minItems: 1 }),
}, { additionalProperties: false });

export type TermijnVraag = Type.Static<typeof TermijnVraag>;
export type TermijnAntwoord = Type.Static<typeof TermijnAntwoord>;
