import { expect, test } from 'vitest';
import { getKenmerk, makeHeader, type HeenSoort } from './kenmerk.ts';
import { makeRetour } from './retour.ts';
import { start } from './testing/bericht-voorbeeld.ts';

const kenmerk = { soort: 'WMO305', afzender: '42420001', ontvanger: '0384', identificatie: 'B-9', dagtekening: '2026-03-02' } as const;

test.each<[HeenSoort, string]>([
  ['WMO301', '414'], ['WMO305', '418'], ['WMO307', '420'], ['WMO315', '444'], ['WMO317', '480'], ['WMO319', '482'], ['WMO323', '484'],
  ['JW301', '436'], ['JW305', '438'], ['JW307', '440'], ['JW315', '446'], ['JW317', '486'], ['JW319', '488'], ['JW323', '490'],
])('the header of %s has the Vektis berichtcode %s and release 3.2', (soort, code) => {
  expect(makeHeader({ ...kenmerk, soort })).toMatchObject({ BerichtCode: code, BerichtVersie: 3, BerichtSubversie: 2 });
});

test('the kenmerk of a message is what its header was made with', () => {
  expect(getKenmerk({ ...start, Header: makeHeader(kenmerk) })).toEqual(kenmerk);
});

test('the kenmerk of a retour message points to the message it answers', () => {
  const retour = makeRetour({ ...start, Header: makeHeader(kenmerk) }, [], { identificatie: 'R-1', dagtekening: '2026-03-04' });
  expect(getKenmerk(retour)).toEqual({ ...kenmerk, soort: 'WMO306' });
});
