import Type from 'typebox';
import { eventKind } from '../../platform/journal/event.ts';

const sample = '01936d2e-5a00-7000-85ff-000000000001';
const about = Type.Object({ voucher: Type.String(), dossier: Type.String(), soort: Type.String() });
const voorbeeld = { voucher: sample, dossier: sample, soort: 'klussen' };
const spent = Type.Object({ voucher: Type.String(), dossier: Type.String(), soort: Type.String(), verzilvering: Type.String() });

export const voucherToegekend = eventKind({
  soort: 'voucher.toegekend', versie: 1, betekenis: 'The access decided that a lokale dienst is paid for', schema: Type.Object({ ...about.properties, geldigTot: Type.String() }), voorbeeld: { ...voorbeeld, geldigTot: '2027-03-09' },
  tijdlijn: { gegevens: 'plan', tekst: { nl: 'Voucher gegeven voor een dienst in de buurt', en: 'Voucher given for a service nearby' } },
});
export const voucherVerzilverd = eventKind({
  soort: 'voucher.verzilverd', versie: 1, betekenis: 'An organisation did something for a voucher', schema: spent, voorbeeld: { ...voorbeeld, verzilvering: sample },
  tijdlijn: { gegevens: 'plan', tekst: { nl: 'Voucher gebruikt', en: 'Voucher used' } },
});
export const verzilveringTeruggenomen = eventKind({
  soort: 'voucher.teruggenomen', versie: 1, betekenis: 'An organisation undid a spending within a day', schema: spent, voorbeeld: { ...voorbeeld, verzilvering: sample },
  tijdlijn: { gegevens: 'plan', tekst: { nl: 'Gebruik van een voucher teruggedraaid', en: 'Use of a voucher undone' } },
});
export const voucherIngetrokken = eventKind({
  soort: 'voucher.ingetrokken', versie: 1, betekenis: 'The access takes back what is left of a voucher', schema: about, voorbeeld, tijdlijn: { gegevens: 'plan', tekst: { nl: 'Voucher ingetrokken', en: 'Voucher withdrawn' } },
});
export const voucherVerlopen = eventKind({
  soort: 'voucher.verlopen', versie: 1, betekenis: 'The last day of a voucher went by', schema: about, voorbeeld, tijdlijn: { gegevens: 'plan', tekst: { nl: 'Voucher verlopen', en: 'Voucher expired' } },
});
export const voucherGewaarschuwd = eventKind({
  soort: 'voucher.gewaarschuwd', versie: 1, betekenis: 'The inwoner heard that a voucher expires before it is spent', schema: about, voorbeeld, tijdlijn: { gegevens: 'plan', tekst: { nl: 'Bericht dat een voucher bijna verloopt', en: 'Told that a voucher expires soon' } },
});
export const aanbiederGeregistreerd = eventKind({
  soort: 'voucher-aanbieder.geregistreerd', versie: 1, betekenis: 'An aanbieder with a login showed by a key which organisation of the sociale kaart it is', schema: Type.Object({ organisatie: Type.String(), aanbieder: Type.String() }), voorbeeld: { organisatie: sample, aanbieder: sample },
});
export const sleutelUitgegeven = eventKind({
  soort: 'voucher-sleutel.uitgegeven', versie: 1, betekenis: 'An organisation got a new key to spend vouchers with; the one before no longer works', schema: Type.Object({ organisatie: Type.String() }), voorbeeld: { organisatie: sample },
});
