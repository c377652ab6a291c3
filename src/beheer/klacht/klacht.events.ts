import Type from 'typebox';
import { eventKind } from '../../platform/journal/event.ts';
import { klachtonderwerpen, klachtoordelen } from './klacht.ts';

const sample = '01936d2e-5a00-7000-85ff-000000000001';
const about = { klacht: Type.String() };
const voorbeeld = { klacht: sample };

export const klachtOntvangen = eventKind({
  soort: 'klacht.ontvangen', versie: 1, betekenis: 'Somebody complains about how they were treated (Awb 9:1); of no dossier', schema: Type.Object({ ...about, over: Type.Enum([...klachtonderwerpen]), uiterlijk: Type.String() }), voorbeeld: { ...voorbeeld, over: 'team', uiterlijk: '2026-04-21' },
});
export const klachtOpgenomen = eventKind({ soort: 'klacht.opgenomen', versie: 1, betekenis: 'Somebody who was not involved handles the complaint (Awb 9:7)', schema: Type.Object(about), voorbeeld });
export const klachtBesproken = eventKind({ soort: 'klacht.besproken', versie: 1, betekenis: 'There was a talk; with it the complaint may be solved (Awb 9:5)', schema: Type.Object({ ...about, opgelost: Type.Boolean() }), voorbeeld: { ...voorbeeld, opgelost: true } });
export const klachtVerdaagd = eventKind({ soort: 'klacht.verdaagd', versie: 1, betekenis: 'Handling takes up to four weeks longer (Awb 9:11 lid 2)', schema: Type.Object({ ...about, uiterlijk: Type.String() }), voorbeeld: { ...voorbeeld, uiterlijk: '2026-05-19' } });
export const klachtAfgehandeld = eventKind({ soort: 'klacht.afgehandeld', versie: 1, betekenis: 'The findings were told in writing, with the way to the ombudsman (Awb 9:12)', schema: Type.Object({ ...about, oordeel: Type.Enum([...klachtoordelen]), opTijd: Type.Boolean() }), voorbeeld: { ...voorbeeld, oordeel: 'gegrond', opTijd: true } });
