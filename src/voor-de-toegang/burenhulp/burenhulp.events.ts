import Type from 'typebox';
import { eventKind } from '../../platform/journal/event.ts';
import { hulpsoorten, kanten } from './burenhulp.ts';

const sample = '01936d2e-5a00-7000-85ff-000000000001';
const pair = { schema: Type.Object({ kennismaking: Type.String(), aanbod: Type.String(), vraag: Type.String() }), voorbeeld: { kennismaking: sample, aanbod: sample, vraag: sample } };

export const hulpOpgegeven = eventKind({
  soort: 'burenhulp.opgegeven', versie: 1, betekenis: 'Somebody offers help to others in the wijk, or asks for it', schema: Type.Object({ burenhulp: Type.String(), kant: Type.Enum([...kanten]), hulp: Type.Enum([...hulpsoorten]), wijk: Type.String() }),
  voorbeeld: { burenhulp: sample, kant: 'aanbod', hulp: 'gezelschap', wijk: '038301' },
});
export const hulpGestopt = eventKind({ soort: 'burenhulp.gestopt', versie: 1, betekenis: 'An offer or question ended, and with it the name', schema: Type.Object({ burenhulp: Type.String() }), voorbeeld: { burenhulp: sample } });
export const hulpBevestigd = eventKind({ soort: 'burenhulp.bevestigd', versie: 1, betekenis: 'A colleague saw the VOG of who offers help', schema: Type.Object({ burenhulp: Type.String() }), voorbeeld: { burenhulp: sample } });
export const kennismakingVoorgesteld = eventKind({ soort: 'kennismaking.voorgesteld', versie: 1, betekenis: 'A person introduced two people to each other; neither sees yet who', ...pair });
export const kennismakingOvereengekomen = eventKind({ soort: 'kennismaking.overeengekomen', versie: 1, betekenis: 'Both said yes: each sees how to reach the other', ...pair });
export const kennismakingGestopt = eventKind({ soort: 'kennismaking.gestopt', versie: 1, betekenis: 'One of both said no, or stopped', ...pair });
