import Type from 'typebox';
import { eventKind } from '../../../platform/journal/event.ts';

const voorbeeld = { dienst: '01936d2e-5a00-7000-85ff-000000000001', voorstel: '01936d2e-5a00-7000-85ff-000000000002' } as const;
const about = Type.Object({ dienst: Type.String(), voorstel: Type.String() });
const organisatie = { schema: Type.Object({ organisatie: Type.String() }), voorbeeld: { organisatie: '01936d2e-5a00-7000-85ff-000000000003' } };

export const voorstelIngediend = eventKind({ soort: 'voorstel.ingediend', versie: 1, betekenis: 'An organisation proposed a change of its entry in the sociale kaart', schema: about, voorbeeld });
export const voorstelGeweigerd = eventKind({ soort: 'voorstel.geweigerd', versie: 1, betekenis: 'A proposed change of an entry in the sociale kaart was refused, with the reason', schema: about, voorbeeld });
export const uitnodigingVerzonden = eventKind({ soort: 'uitnodiging.verzonden', versie: 1, betekenis: 'Beheer asked an organisation to look at its entries in the sociale kaart', ...organisatie });
export const uitnodigingIngetrokken = eventKind({ soort: 'uitnodiging.ingetrokken', versie: 1, betekenis: 'The links by which an organisation changes its entries in the sociale kaart work no longer', ...organisatie });
