import Type from 'typebox';
import { policyKey } from '../../platform/policy/policy.ts';

const jaren = (minimum: number) => Type.Object({ jaren: Type.Integer({ minimum, maximum: 115 }) });

/** The law gives the least; a gemeente may keep longer where careful work needs it, never shorter: its schema refuses that. */
export const bewaartermijnWmo = policyKey({
  sleutel: 'bewaring.wmo', betekenis: 'How many years a dossier is kept after its last change', schema: jaren(15),
  landelijk: [{ van: '2015-01-01', waarde: { jaren: 15 }, bron: 'Art. 5.3.4 lid 1 Wmo 2015' }],
});
export const bewaartermijnJeugd = policyKey({
  sleutel: 'bewaring.jeugd', betekenis: 'How many years a dossier with help for a child is kept after its last change', schema: jaren(20),
  landelijk: [{ van: '2015-01-01', waarde: { jaren: 20 }, bron: 'Art. 7.3.8 lid 3 Jeugdwet' }],
});
/** What was paid has to be accounted for; only in the way of a destruction on request, which comes sooner. */
export const bewaartermijnBetaling = policyKey({
  sleutel: 'bewaring.betaling', betekenis: 'How many years what was paid is kept', schema: jaren(7),
  landelijk: [{ van: '2015-01-01', waarde: { jaren: 7 }, bron: 'Art. 52 lid 4 Awr; de gemeente toetst dit aan haar selectielijst' }],
});
