import Type from 'typebox';
import { eventKind } from '../../platform/journal/event.ts';

const sample = '01936d2e-5a00-7000-85ff-000000000001';

export const machtigingUitgegeven = eventKind({
  soort: 'machtiging.uitgegeven', versie: 1, betekenis: 'An inwoner gave out a code by which somebody may see or do named parts of the own dossier; who takes it gets the right (dossiertoegang.verleend)',
  schema: Type.Object({ machtiging: Type.String(), gegevens: Type.Array(Type.String()), tot: Type.String() }), voorbeeld: { machtiging: sample, gegevens: ['plan'], tot: '2026-12-31' },
});
export const machtigingIngetrokken = eventKind({ soort: 'machtiging.ingetrokken', versie: 1, betekenis: 'A code that nobody took yet was taken back', schema: Type.Object({ machtiging: Type.String() }), voorbeeld: { machtiging: sample } });
