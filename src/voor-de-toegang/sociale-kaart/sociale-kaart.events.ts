import Type from 'typebox';
import { eventKind } from '../../platform/journal/event.ts';
import { kaartclusters, kaarttreden } from './sociale-kaart.ts';

const about = { dienst: Type.String(), versie: Type.Integer(), cluster: Type.Enum([...kaartclusters]), trede: Type.Enum([...kaarttreden]) };
const voorbeeld = { dienst: '01936d2e-5a00-7000-85ff-000000000001', versie: 1, cluster: 'preventie-en-welzijn', trede: 'algemeen' } as const;

export const dienstGeregistreerd = eventKind({ soort: 'dienst.geregistreerd', versie: 1, betekenis: 'The sociale kaart has one entry more', schema: Type.Object(about), voorbeeld });

export const dienstGewijzigd = eventKind({ soort: 'dienst.gewijzigd', versie: 1, betekenis: 'An entry of the sociale kaart reads differently from now on', schema: Type.Object(about), voorbeeld });

export const dienstIngetrokken = eventKind({ soort: 'dienst.ingetrokken', versie: 1, betekenis: 'An entry was taken out of the sociale kaart', schema: Type.Object(about), voorbeeld });
