import Type from 'typebox';
import { eventKind } from '../../platform/journal/event.ts';

const sample = '01936d2e-5a00-7000-85ff-000000000001';
const about = { schema: Type.Object({ initiatief: Type.String(), wijk: Type.String() }), voorbeeld: { initiatief: sample, wijk: '038301' } };
const money = { schema: Type.Object({ ...about.schema.properties, bedrag: Type.Integer() }), voorbeeld: { ...about.voorbeeld, bedrag: 25_000 } };

export const initiatiefOpgegeven = eventKind({ soort: 'initiatief.opgegeven', versie: 1, betekenis: 'People of a wijk want to begin something', ...about });
export const initiatiefBeoordeeld = eventKind({ soort: 'initiatief.beoordeeld', versie: 1, betekenis: 'An initiatief was read, and placed or not', schema: Type.Object({ ...about.schema.properties, geplaatst: Type.Boolean() }), voorbeeld: { ...about.voorbeeld, geplaatst: true } });
export const initiatiefGesteund = eventKind({ soort: 'initiatief.gesteund', versie: 1, betekenis: 'Somebody supports an initiatief', ...about });
export const stemmingGeopend = eventKind({ soort: 'stemming.geopend', versie: 1, betekenis: 'The wijk may vote on money for an initiatief', schema: Type.Object({ ...about.schema.properties, tot: Type.String() }), voorbeeld: { ...about.voorbeeld, tot: '2026-12-15' } });
export const initiatiefToegekend = eventKind({ soort: 'initiatief.toegekend', versie: 1, betekenis: 'The wijk gives an initiatief money from its budget', ...money });
export const initiatiefAfgewezen = eventKind({ soort: 'initiatief.afgewezen', versie: 1, betekenis: 'The wijk gives an initiatief no money', ...about });
export const initiatiefBetaald = eventKind({ soort: 'initiatief.betaald', versie: 1, betekenis: 'The money of an initiatief was paid', ...money });
export const initiatiefAfgerond = eventKind({ soort: 'initiatief.afgerond', versie: 1, betekenis: 'An initiatief told what it did with the money; what is left goes back to the wijk', ...money });
export const wijkbudgetVastgesteld = eventKind({ soort: 'wijkbudget.vastgesteld', versie: 1, betekenis: 'The gemeente fixed what a wijk may spend in a year', schema: Type.Object({ wijk: Type.String(), jaar: Type.Integer(), bedrag: Type.Integer() }), voorbeeld: { wijk: '038301', jaar: 2026, bedrag: 1_000_000 } });
