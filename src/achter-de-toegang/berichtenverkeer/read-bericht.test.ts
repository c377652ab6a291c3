import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sharedData } from '../../platform/testing/shared-data.ts';
import type { FoutCode } from './fout.ts';
import { openBericht, readBericht, type Gelezen } from './read-bericht.ts';
import { alter, start, stop, toewijzing, verzoekOmToewijzing } from './testing/bericht-voorbeeld.ts';
import { writeBericht } from './write-bericht.ts';
import { makeRetour } from './retour.ts';
import { LIMITS } from './xml-limits.ts';

/** The XML of a message of our own. */
const write = (bericht: Parameters<typeof writeBericht>[0]): string => {
  const written = writeBericht(bericht);
  if (!written.ok) throw new Error(JSON.stringify(written.fouten));
  return written.xml;
};

const xml = write(start);
const fouten = (gelezen: Gelezen) => (gelezen.ok ? [] : gelezen.fouten);
const codes = (gelezen: Gelezen): FoutCode[] => fouten(gelezen).map(({ code }) => code);
const withRoot = (attributes: string): string => xml.replace('<wmo305:Bericht ', `<wmo305:Bericht ${attributes} `);

describe('a message read', () => {
  test('is typed by what it is', () => {
    expect(readBericht(xml)).toEqual({ ok: true, bericht: start });
    expect(readBericht(xml, 'WMO305')).toEqual({ ok: true, bericht: start });
  });

  test('may have a BOM, comments, CDATA, references and hints about schemas', () => {
    const xsi = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
    const dressed = withRoot(`${xsi} xsi:schemaLocation="a b"`)
      .replace('>999900006<', '>9999<!-- test range --><![CDATA[000]]>&#48;6<')
      .replace('<wmo305:Client>', '<?note a?><wmo305:Client>');
    expect(readBericht(`\ufeff${dressed}`)).toEqual({ ok: true, bericht: start });
  });

  test.each([
    ['+101', 101],
    ['000101', 101],
    [' 101\n', 101],
    ['-0', 0],
  ])('may spell a number as %j', (spelled, number) => {
    const gelezen = readBericht(xml.replace('>101<', `>${spelled}<`), 'WMO305');
    // Object.is: minus zero would be written as 0 but compare as another value.
    expect(gelezen.ok && gelezen.bericht.Client.StartProducten.StartProduct[0]?.ToewijzingNummer).toBe(number);
  });

  test.each(['wmo305:Client', 'Client'])('may name the type of an element as %s, when that is its type', (name) => {
    const attributes = `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://www.istandaarden.nl/iwmo/3_2/wmo305/schema"`;
    const typed = withRoot(attributes).replace('<wmo305:Client>', `<wmo305:Client xsi:type="${name}">`);
    expect(readBericht(typed)).toEqual({ ok: true, bericht: start });
  });

  test('may come in pieces of one byte', () => {
    const reader = openBericht('WMO305');
    for (const byte of Buffer.from(xml.replace('Molenkamp', 'Møłenkamp😀'))) reader.write(Uint8Array.of(byte));
    const gelezen = reader.close();
    expect(gelezen.ok && gelezen.bericht.Client.Naam.Geslachtsnaam.Achternaam).toBe('Møłenkamp😀');
  });

  test('gives every fault, with its place and line', () => {
    const broken = xml
      .replace('999900006', '99990000')
      .replace('<wmo305:Geslacht>2</wmo305:Geslacht>', '<wmo305:Kleur>2</wmo305:Kleur>')
      .replace('<wmo305:StatusAanlevering>1<', '<wmo305:StatusAanlevering>7<');
    expect(fouten(readBericht(broken))).toMatchObject([
      { code: 'patroon', pad: '/Bericht/Client/Bsn', regel: 19 },
      { code: 'onbekend-element', pad: '/Bericht/Client/Kleur', regel: 23 },
      { code: 'niet-in-codelijst', pad: '/Bericht/Client/StartProducten/StartProduct[1]/StatusAanlevering', regel: 34 },
      { code: 'ontbreekt', pad: '/Bericht/Client/Geslacht', regel: 18 },
    ]);
    expect(JSON.stringify(fouten(readBericht(broken)))).not.toContain('99990000');
  });

  test.each<[string, string, FoutCode[]]>([
    ['elements in another order', xml.replace(/(\t\t<wmo305:Bsn>.*\n)([^]*?)(\t\t<wmo305:Geslacht>)/u, '$2$1$3'), ['verkeerde-volgorde']],
    ['an element twice', xml.replace(/(\t\t<wmo305:Bsn>.*\n)/u, '$1$1'), ['te-vaak']],
    ['the namespace of the message in a data type', xml.replaceAll('iwmo:Datum>', 'wmo305:Datum>'), ['verkeerde-naamruimte']],
    ['text between elements', xml.replace('<wmo305:Client>', '<wmo305:Client>tekst'), ['tekst-tussen-elementen']],
    ['an element in a value', xml.replace('999900006', '<b/>999900006'), ['element-in-waarde']],
    ['an attribute', xml.replace('<wmo305:Bsn>', '<wmo305:Bsn soort="x">'), ['onbekend-attribuut']],
    ['xsi:nil', withRoot('xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"').replace('<wmo305:Bsn>', '<wmo305:Bsn xsi:nil="false">'), ['onbekend-attribuut']],
    ['another type', withRoot('xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"').replace('<wmo305:Bsn>', '<wmo305:Bsn xsi:type="iwmo:LDT_Naam">'), ['ander-type']],
    ['another release', xml.replace('<wmo305:BerichtVersie>3<', '<wmo305:BerichtVersie>2<'), ['patroon']],
    ['a message of release 3.1', xml.replaceAll('/3_2/', '/3_1/'), ['onbekend-bericht']],
    ['no message at all', '<html/>', ['onbekend-bericht']],
    ['a file that stops halfway', xml.slice(0, 400), ['geen-xml']],
    ['an unknown entity', xml.replace('Molenkamp', 'Molen&nbsp;kamp'), ['geen-xml']],
    ['nothing', '', ['geen-xml']],
    ['two byte order marks', `\ufeff\ufeff${xml}`, ['geen-xml']],
    ['another encoding', xml.replace('UTF-8', 'ISO-8859-1'), ['codering']],
    ['half a surrogate pair', xml.replace('Molenkamp', 'Molen\ud83dkamp'), ['codering']],
  ])('is refused with %s', (_, text, expected) => {
    expect(codes(readBericht(text))).toEqual(expected);
  });

  test.each(['12:34:56Z', '12:34:56+01:00', '12:34:56-01:00'])('is refused with the time %s: a zone is not allowed', (time) => {
    expect(fouten(readBericht(write(toewijzing).replace('12:34:56', time)))).toMatchObject([{ code: 'geen-tijd' }]);
  });

  test('is refused when it is another message than expected', () => {
    expect(codes(readBericht(xml, 'WMO307'))).toEqual(['ander-bericht']);
  });

  test('is refused in UTF-16, and with bytes that are no UTF-8', () => {
    expect(codes(readBericht(Buffer.from(`\ufeff${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le')))).toEqual(['codering']);
    expect(codes(readBericht(Buffer.from(xml.replace('Molenkamp', 'Mølenkamp'), 'latin1')))).toEqual(['codering']);
  });

  /** Two official examples are known to be defective in just these ways. */
  test('is refused with a date that does not exist, and with a stray RetourCode', () => {
    const product = alter(verzoekOmToewijzing, ({ Client }) => {
      Object.assign(Client.AangevraagdeProducten.AangevraagdProduct[0] ?? {}, { ToewijzingEinddatum: '2027-06-30' });
    });
    expect(fouten(readBericht(write(product).replace('2027-06-30', '2027-06-31')))).toMatchObject([
      { code: 'geen-datum', pad: '/Bericht/Client/AangevraagdeProducten/AangevraagdProduct[1]/ToewijzingEinddatum' },
    ]);
    const retour = makeRetour(stop, [{ pad: '/Bericht/Client', retourcode: '9063' }], { identificatie: 'R', dagtekening: '2026-03-03' });
    const stray = write(retour).replace('</jw308:StopProducten>', '</jw308:StopProducten><jw308:RetourCode>0200</jw308:RetourCode>');
    expect(fouten(readBericht(stray))).toMatchObject([{ code: 'onbekend-element', pad: '/Bericht/Client/RetourCode' }]);
  });
});

describe('a hostile document', () => {
  /** A name that would show if the file behind an entity were read. */
  const secret = join(import.meta.dirname, 'xml-limits.ts');
  const lol = (levels: number): string =>
    Array.from({ length: levels }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');

  test.each([
    ['billion laughs', `<!DOCTYPE x [<!ENTITY l0 "lol">${lol(9)}]>${xml.replace(/^.*\n/u, '').replace('Molenkamp', '&l9;')}`],
    ['quadratic blow-up', `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(50_000)}">]>${xml.replace(/^.*\n/u, '').replace('Molenkamp', '&a;'.repeat(20))}`],
    ['an external entity', `<!DOCTYPE x [<!ENTITY a SYSTEM "file://${secret}">]>${xml.replace(/^.*\n/u, '').replace('Molenkamp', '&a;')}`],
    ['an external parameter entity', `<!DOCTYPE x [<!ENTITY % a SYSTEM "file://${secret}"> %a;]>${xml.replace(/^.*\n/u, '')}`],
    ['an external DTD', `<!DOCTYPE x SYSTEM "http://127.0.0.1:1/x.dtd">${xml.replace(/^.*\n/u, '')}`],
    ['a default attribute', `<!DOCTYPE x [<!ATTLIST x a CDATA "1">]>${xml.replace(/^.*\n/u, '')}`],
  ])('is refused for its DOCTYPE: %s', (_, text) => {
    const gelezen = readBericht(text);
    expect(codes(gelezen)).toEqual(['doctype']);
    expect(JSON.stringify(gelezen)).not.toContain('OP179');
  });

  test('is refused when it includes a file', () => {
    const include = `<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file://${secret}" parse="text"/>`;
    const gelezen = readBericht(xml.replace('Molenkamp', include));
    expect(codes(gelezen)).toContain('element-in-waarde');
    expect(JSON.stringify(gelezen)).not.toContain('OP179');
  });

  test('is refused when it is too large, too deep or too full, in bounded time', { timeout: 120_000 }, () => {
    const before = process.cpuUsage();
    const inClient = (content: string): string => xml.replace('<wmo305:Client>', `<wmo305:Client>${content}`);
    const blank = ' '.repeat(5_000_000);
    expect(codes(readBericht(xml + '<!-- -->'.repeat(LIMITS.bytes / 8)))).toEqual(['te-groot']);
    expect(codes(readBericht(xml.replace('999900006', '<a>'.repeat(500_000))))).toContain('te-diep');
    expect(codes(readBericht(inClient('<a/>'.repeat(LIMITS.elements + 1)))).at(-1)).toBe('te-veel-fouten');
    expect(codes(readBericht(inClient(`<a>${'<b/>'.repeat(LIMITS.elements + 1)}</a>`)))).toContain('te-veel-elementen');
    expect(codes(readBericht(xml.replace('Aanlevering>1', `Aanlevering>${blank}1`)))).toEqual(['niet-in-codelijst']);
    expect(codes(readBericht(xml.replace('>101<', `>1${blank}0<`)))).toEqual(['geen-geheel-getal']);
    expect(codes(readBericht(xml.replace('Molenkamp', 'x\n'.repeat(5_000_000))))).toEqual(['te-lang']);
    const { user } = process.cpuUsage(before);
    // Microseconds of processor time; some two seconds were measured. A quadratic step anywhere takes minutes.
    expect(user).toBeLessThan(30_000_000);
  });

  const lists = [sharedData('hostile/xml/xxe-injection-payload-list.txt.txt'), sharedData('hostile/teksten/blns.json')];
  const [xxe, blns] = lists;

  test.skipIf(xxe === undefined)('from the list of XXE attacks is refused, whole and piece by piece', () => {
    const text = readFileSync(xxe ?? '', 'utf8');
    const pieces = text.split(/^\s*\*.*$/mu).map((piece) => piece.trim()).filter((piece) => piece.startsWith('<'));
    expect(pieces.length).toBeGreaterThan(12);
    for (const piece of [text, ...pieces, ...pieces.map((one) => xml.replace('Molenkamp', one))]) {
      const gelezen = readBericht(piece);
      expect(gelezen.ok).toBe(false);
      expect(JSON.stringify(gelezen)).not.toMatch(/root:|boot loader/u);
    }
  });

  test.skipIf(blns === undefined)('never makes reading throw, as text or in a name', () => {
    const naughty = JSON.parse(readFileSync(blns ?? '', 'utf8')) as string[];
    for (const text of naughty) {
      expect(readBericht(text).ok).toBe(false);
      expect(() => readBericht(xml.replace('Molenkamp', () => text))).not.toThrow();
      const named = alter(start, (copy) => (copy.Client.Naam.Geslachtsnaam.Achternaam = text));
      const written = writeBericht(named);
      expect(written.ok ? readBericht(written.xml) : { ok: true, bericht: named }).toEqual({ ok: true, bericht: named });
    }
  });
});
