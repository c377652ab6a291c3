import Type from 'typebox';
import { eventKind } from '../../platform/journal/event.ts';
import { onderwerpcodes } from '../sociale-kaart/index.ts';
import { woordsoorten } from './wegwijzer.ts';

const sample = '01936d2e-5a00-7000-85ff-000000000001';

export const zoekwoordGewijzigd = eventKind({
  soort: 'zoekwoord.gewijzigd', versie: 1, betekenis: 'A word leads to a subject from now on, or no longer', schema: Type.Object({ zoekwoord: Type.String(), onderwerp: Type.Enum([...onderwerpcodes]), woordsoort: Type.Enum([...woordsoorten, 'landelijk']) }),
  voorbeeld: { zoekwoord: sample, onderwerp: 'dementie', woordsoort: 'erbij' },
});

export const vraagOnbeantwoord = eventKind({ soort: 'onbeantwoorde-vraag.opgegeven', versie: 1, betekenis: 'A question found no answer in the wegwijzer', schema: Type.Object({ vraag: Type.String() }), voorbeeld: { vraag: sample } });

export const vraagOpgelost = eventKind({ soort: 'onbeantwoorde-vraag.afgehandeld', versie: 1, betekenis: 'An editor looked at a question without an answer', schema: Type.Object({ vraag: Type.String() }), voorbeeld: { vraag: sample } });
