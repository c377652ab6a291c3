import Type from 'typebox';
import { eventKind } from '../../platform/journal/event.ts';
import { wetten } from './voorziening.ts';

const sample = '01936d2e-5a00-7000-85ff-000000000001';
const about = { voorziening: Type.String(), wet: Type.Enum([...wetten]), categorie: Type.String(), code: Type.String() };
const voorbeeld = { voorziening: sample, wet: 'wmo', categorie: '01', code: '01A01' } as const;

export const voorzieningGeregistreerd = eventKind({
  soort: 'voorziening.geregistreerd', versie: 1, betekenis: 'The productenboek has one entry more', schema: Type.Object(about), voorbeeld,
});

export const voorzieningGewijzigd = eventKind({
  soort: 'voorziening.gewijzigd', versie: 1, betekenis: 'An entry of the productenboek reads differently from now on', schema: Type.Object(about), voorbeeld,
});

export const aanbodGewijzigd = eventKind({
  soort: 'voorziening.aanbod-gewijzigd', versie: 1, betekenis: 'Who delivers a voorziening, or its tarief, is different from a day on',
  schema: Type.Object({ voorziening: Type.String(), organisatie: Type.Union([Type.String(), Type.Null()]), vanaf: Type.String(), tarief: Type.Union([Type.Integer(), Type.Null()]) }),
  voorbeeld: { voorziening: sample, organisatie: sample, vanaf: '2027-01-01', tarief: 5820 },
});
