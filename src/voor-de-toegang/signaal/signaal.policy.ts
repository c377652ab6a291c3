import Type from 'typebox';
import { policyKey } from '../../platform/policy/policy.ts';

const Werkdagen = Type.Integer({ minimum: 0, maximum: 60 });
const bron = 'Voorstel van Spil: BUCH 3.2 en SWW bijlage 4 noemen geen termijn';

/** Within how many working days a signal is read and divided; what comes as urgent: the same day. */
export const triageBinnen = policyKey({
  sleutel: 'signaal.triage-binnen',
  betekenis: 'Within how many working days a signal is read and divided; a spoedmelding the same day',
  schema: Type.Object({ werkdagen: Werkdagen }),
  landelijk: [{ van: '2015-01-01', waarde: { werkdagen: 1 }, bron }],
});

/** Within how many working days after the triage somebody followed it up, by urgency. */
export const opvolgenBinnen = policyKey({
  sleutel: 'signaal.opvolgen-binnen',
  betekenis: 'Within how many working days after the triage a signal is followed up, by urgency',
  schema: Type.Object({ spoed: Werkdagen, snel: Werkdagen, gewoon: Werkdagen }),
  landelijk: [{ van: '2015-01-01', waarde: { spoed: 0, snel: 2, gewoon: 5 }, bron }],
});

/** How long the words of a signal are kept after its outcome. */
export const bewaren = policyKey({
  sleutel: 'signaal.bewaren',
  betekenis: 'How many months after its outcome the words of a signal are kept, and who sent it; not where a crisis or the meldcode hangs on it',
  schema: Type.Object({ maanden: Type.Integer({ minimum: 1, maximum: 240 }) }),
  landelijk: [{ van: '2015-01-01', waarde: { maanden: 12 }, bron: 'Voorstel van Spil: niet langer dan nodig (AVG art. 5 lid 1 onder e); wat een melding werd, staat in het dossier' }],
});
