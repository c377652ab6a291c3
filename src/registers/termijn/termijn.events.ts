import Type from 'typebox';
import { eventKind } from '../../platform/journal/event.ts';
import { termijnregelNames } from './compute-termijn.ts';

const sample = '01936d2e-5a00-7000-85ff-000000000001';

export const termijnVerstreken = eventKind({
  soort: 'termijn.verstreken', versie: 1, betekenis: 'The last day of a legal term went by while it still ran; the module of the thing tells what that means',
  schema: Type.Object({ termijn: Type.String(), dossier: Type.String(), onderwerp: Type.String(), regel: Type.Enum([...termijnregelNames]), einddatum: Type.String() }),
  voorbeeld: { termijn: sample, dossier: sample, onderwerp: sample, regel: 'wmo-onderzoek', einddatum: '2026-04-21' },
});
