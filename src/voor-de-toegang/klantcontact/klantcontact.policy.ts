import Type from 'typebox';
import { policyKey } from '../../platform/policy/policy.ts';

const bron = 'Voorstel van Spil: BUCH 3.2–3.3 noemen geen termijn';

/** Within how many working days somebody is called back; who asks after that hour, as if on the next working day. */
export const terugbellenBinnen = policyKey({
  sleutel: 'klantcontact.terugbellen-binnen', betekenis: 'Within how many working days somebody is called back; what is asked after this hour counts from the next working day',
  schema: Type.Object({ werkdagen: Type.Integer({ minimum: 0, maximum: 30 }), totUur: Type.Integer({ minimum: 1, maximum: 24 }) }), landelijk: [{ van: '2015-01-01', waarde: { werkdagen: 1, totUur: 16 }, bron }],
});

/** Within how many working days a question that was handed over is taken up, where no appointment was made. */
export const overnemenBinnen = policyKey({
  sleutel: 'klantcontact.overnemen-binnen', betekenis: 'Within how many working days a question that was handed over is taken up, where no appointment was made',
  schema: Type.Object({ werkdagen: Type.Integer({ minimum: 0, maximum: 30 }) }), landelijk: [{ van: '2015-01-01', waarde: { werkdagen: 1 }, bron }],
});
