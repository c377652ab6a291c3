import Type from 'typebox';
import { policyKey } from '../../platform/policy/policy.ts';

/** How long somebody has to write why they object, where they did not do so at once (Awb 6:6). */
export const hersteltermijn = policyKey({
  sleutel: 'bezwaar.hersteltermijn',
  betekenis: 'Within how many days the reasons of an objection can still be handed in',
  schema: Type.Object({ dagen: Type.Integer({ minimum: 7, maximum: 42 }) }),
  landelijk: [{ van: '1994-01-01', waarde: { dagen: 14 }, bron: 'Voorstel van Spil: de wet noemt geen lengte, alleen een gelegenheid tot herstel (art. 6:6 Awb)' }],
});

/** Whether an advisory committee hears objections: the term to decide is then twelve weeks (Awb 7:10 lid 1 and 7:13). */
export const adviescommissie = policyKey({
  sleutel: 'bezwaar.adviescommissie',
  betekenis: 'Whether an advisory committee hears objections',
  schema: Type.Object({ ingesteld: Type.Boolean() }),
  landelijk: [{ van: '1994-01-01', waarde: { ingesteld: false }, bron: 'Art. 7:13 Awb: een adviescommissie is een keuze van de gemeente' }],
});

/** Within how many days the inwoner is told to have the decision, where it is late (Awb 4:14 lid 1, by 7:14). */
export const nieuweTermijn = policyKey({
  sleutel: 'bezwaar.nieuwe-termijn',
  betekenis: 'Within how many days there is a decision on an objection that is late',
  schema: Type.Object({ dagen: Type.Integer({ minimum: 1, maximum: 56 }) }),
  landelijk: [{ van: '2009-10-01', waarde: { dagen: 14 }, bron: 'Art. 4:14 lid 1 Awb: een zo kort mogelijke termijn; twee weken past bij art. 4:17 lid 3 Awb' }],
});

/** Where somebody goes who does not agree with the decision on the objection (Awb 8:1 and 8:7). */
export const rechtbank = policyKey({
  sleutel: 'bezwaar.rechtbank',
  betekenis: 'The court of the region, as it stands in letters',
  schema: Type.Object({ naam: Type.String({ minLength: 1, maxLength: 120 }) }),
  landelijk: [{ van: '2013-01-01', waarde: { naam: 'de rechtbank in uw regio, afdeling bestuursrecht' }, bron: 'Art. 8:7 Awb: de rechtbank van het gebied waarin de inwoner woont of de gemeente ligt' }],
});
