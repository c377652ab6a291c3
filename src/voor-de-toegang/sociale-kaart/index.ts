import { acts } from './sociale-kaart.acts.ts';
import * as events from './sociale-kaart.events.ts';
import { dienstZoek } from './sociale-kaart.readers.ts';

export const socialeKaart = { name: 'sociale-kaart', phase: 'voor-de-toegang', acts, events: Object.values(events), readers: [dienstZoek] } as const;

export { listGekozenDiensten, type GekozenDienst } from './choose-dienst.ts';
export { findOpOnderwerp } from './find-op-onderwerp.ts';
export { DienstRegel } from './sociale-kaart.schema.ts';
export { enterDiensten } from './enter-diensten.ts';
export type { DienstInhoud } from './dienst-inhoud.schema.ts';
export { kaartdomeinen, type Doelgroep, type Kaartcluster, type Kaartdomein, type Kaarttrede } from './sociale-kaart.ts';
export { onderwerpcodes, onderwerpen, type Onderwerp } from './onderwerp.ts';
