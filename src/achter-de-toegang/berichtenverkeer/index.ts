import { acts } from './bericht.acts.ts';
import { berichtOntvangen, berichtVerzonden } from './bericht.events.ts';
import { wachtendeBerichten } from './measure-berichten.ts';

export const berichtenverkeer = { name: 'berichtenverkeer', phase: 'achter-de-toegang', acts, events: [berichtVerzonden, berichtOntvangen], measures: [wachtendeBerichten] } as const;

export { berichtOntvangen } from './bericht.events.ts';
export { findAnswer, findBericht, insertBericht, listBerichten, nextNumber, openXml, type NewBericht } from './bericht.queries.ts';
export { judgeBericht, type RetourCode } from './bericht-rules.ts';
export type { Afkeur } from './afkeur.ts';
export type { Bericht } from './declaration/berichten.ts';
export { getKenmerk, makeHeader } from './kenmerk.ts';
export { readBericht } from './read-bericht.ts';
export { makeRetour } from './retour.ts';
export { wachtendeBerichten } from './measure-berichten.ts';
export { writeBericht } from './write-bericht.ts';
export { renderBerichten } from './render-berichten.ts';
