import { acts } from './sociale-kaart.acts.ts';
import * as bijhouden from './bijhouden/bijhouden.events.ts';
import { controleren } from './bijhouden/bijhouden.policy.ts';
import { kaartControleren } from './bijhouden/controleren.ts';
import * as events from './sociale-kaart.events.ts';
import { dienstZoek } from './sociale-kaart.readers.ts';

export const socialeKaart = { name: 'sociale-kaart', phase: 'voor-de-toegang', acts, events: [...Object.values(events), ...Object.values(bijhouden)], readers: [dienstZoek], timed: [kaartControleren], policies: [controleren] } as const;

export { listGekozenDiensten, type GekozenDienst } from './choose-dienst.ts';
export { findOpOnderwerp } from './find-op-onderwerp.ts';
export { DienstRegel } from './sociale-kaart.schema.ts';
export { enterDiensten } from './enter-diensten.ts';
export { listDagen } from './list-dagen.ts';
export { getDienstRij } from './sociale-kaart.queries.ts';
export { listKaartorganisaties, namesOfDiensten, namesOfKaartorganisaties } from './list-organisaties.ts';
export type { DienstInhoud } from './dienst-inhoud.schema.ts';
export { kaartclusters, kaartdomeinen, type Doelgroep, type Kaartcluster, type Kaartdomein, type Kaarttrede } from './sociale-kaart.ts';
export { onderwerpcodes, onderwerpen, type Onderwerp } from './onderwerp.ts';
export { serveHsds } from './hsds/serve-hsds.ts';
