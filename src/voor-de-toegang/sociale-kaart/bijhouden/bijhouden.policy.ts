import Type from 'typebox';
import { policyKey } from '../../../platform/policy/policy.ts';

/** How often organisations are asked to look at their own entries, and how long is waited for an answer. */
export const controleren = policyKey({
  sleutel: 'sociale-kaart.controleren',
  betekenis: 'After how many months an organisation is asked to look at its entries, after how many days again, and how many days the link in the mail works',
  schema: Type.Object({ maanden: Type.Integer({ minimum: 1, maximum: 60 }), herinneringDagen: Type.Integer({ minimum: 1, maximum: 60 }), geldigDagen: Type.Integer({ minimum: 7, maximum: 365 }) }),
  landelijk: [{ van: '2015-01-01', waarde: { maanden: 6, herinneringDagen: 14, geldigDagen: 60 }, bron: 'Voorstel van Spil: geen wet zegt hoe vaak' }],
});
