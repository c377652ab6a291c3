import Type from 'typebox';
import { eventKind } from '../../platform/journal/event.ts';

const [sample, other] = ['01936d2e-5a00-7000-85ff-000000000001', '01936d2e-5a00-7000-85ff-000000000002'];
const netwerk = { schema: Type.Object({ wijknetwerk: Type.String() }), voorbeeld: { wijknetwerk: sample } };
const lid = { schema: Type.Object({ wijknetwerk: Type.String(), lid: Type.String(), soort: Type.String() }), voorbeeld: { wijknetwerk: sample, lid: other, soort: 'organisatie' } };
const bijeenkomst = { schema: Type.Object({ wijknetwerk: Type.String(), bijeenkomst: Type.String(), dag: Type.String() }), voorbeeld: { wijknetwerk: sample, bijeenkomst: other, dag: '2026-12-01' } };
const behoefte = { schema: Type.Object({ behoefte: Type.String(), wijk: Type.String(), leefdomein: Type.String() }), voorbeeld: { behoefte: other, wijk: '038301', leefdomein: 'sociaal-netwerk' } };

export const wijknetwerkGeregistreerd = eventKind({ soort: 'wijknetwerk.geregistreerd', versie: 1, betekenis: 'A network of a wijk is being made ready', ...netwerk });
export const wijknetwerkGewijzigd = eventKind({ soort: 'wijknetwerk.gewijzigd', versie: 1, betekenis: 'What a network of a wijk is for, where, or who pulls it was changed', ...netwerk });
export const wijknetwerkGestart = eventKind({ soort: 'wijknetwerk.gestart', versie: 1, betekenis: 'A network of a wijk works in the open: everybody can read of it', ...netwerk });
export const wijknetwerkBeeindigd = eventKind({ soort: 'wijknetwerk.beeindigd', versie: 1, betekenis: 'A network of a wijk ended', ...netwerk });
export const netwerklidAangesloten = eventKind({ soort: 'netwerklid.aangesloten', versie: 1, betekenis: 'An organisation, initiatief or group joined a network', ...lid });
export const netwerklidGewijzigd = eventKind({ soort: 'netwerklid.gewijzigd', versie: 1, betekenis: 'Whom to call at a member was changed', ...lid });
export const netwerklidVertrokken = eventKind({ soort: 'netwerklid.vertrokken', versie: 1, betekenis: 'A member left a network', ...lid });
export const bijeenkomstVastgelegd = eventKind({ soort: 'bijeenkomst.vastgelegd', versie: 1, betekenis: 'A meeting of a network was written down', ...bijeenkomst });
export const bijeenkomstGewijzigd = eventKind({ soort: 'bijeenkomst.gewijzigd', versie: 1, betekenis: 'What was written of a meeting was changed', ...bijeenkomst });
export const netwerkafspraakGemaakt = eventKind({ soort: 'netwerkafspraak.gemaakt', versie: 1, betekenis: 'A member of a network will do something, until a last day', schema: Type.Object({ wijknetwerk: Type.String(), afspraak: Type.String(), uiterlijk: Type.String() }), voorbeeld: { wijknetwerk: sample, afspraak: other, uiterlijk: '2026-12-15' } });
export const netwerkafspraakAfgerond = eventKind({ soort: 'netwerkafspraak.afgerond', versie: 1, betekenis: 'What a member would do was done, or is no longer needed', schema: Type.Object({ wijknetwerk: Type.String(), afspraak: Type.String(), uitkomst: Type.String() }), voorbeeld: { wijknetwerk: sample, afspraak: other, uitkomst: 'gedaan' } });
export const wijkbehoefteGemeld = eventKind({ soort: 'wijkbehoefte.gemeld', versie: 1, betekenis: 'A network tells what its wijk needs', ...behoefte });
export const wijkbehoefteOpgepakt = eventKind({ soort: 'wijkbehoefte.opgepakt', versie: 1, betekenis: 'A dienst, initiatief or member takes up what a wijk needs', ...behoefte });
export const wijkbehoefteBeantwoord = eventKind({ soort: 'wijkbehoefte.beantwoord', versie: 1, betekenis: 'What a wijk needed is there', ...behoefte });
