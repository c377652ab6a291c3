import { describe, expect, test } from 'vitest';
import type { Afkeur } from './afkeur.ts';
import { judgeBericht } from './bericht-rules.ts';
import type { Bericht, BerichtSoort } from './declaration/berichten.ts';
import { makeDeclaratieAntwoord } from './declaratie-antwoord.ts';
import { makeRetour } from './retour.ts';
import {
  antwoord,
  declaratie,
  start,
  stop,
  toewijzing,
  verzoekOmToewijzing,
  verzoekOmWijziging,
} from './testing/bericht-voorbeeld.ts';
import { istandaarden, openOracle } from './testing/xsd-oracle.ts';
import { writeBericht } from './write-bericht.ts';

const oracle = istandaarden === undefined ? undefined : openOracle(istandaarden);
const kenmerk = { identificatie: 'RET-1', dagtekening: '2026-03-04' };

/** Answers that the tests below made, for the XSD to judge at the end. */
const answers: { soort: BerichtSoort; xml: string }[] = [];

/** Expects that an answer is within its table. */
function expectWritable(bericht: Bericht): void {
  const written = writeBericht(bericht);
  expect(written).toMatchObject({ ok: true });
  if (written.ok) answers.push({ soort: bericht.soort, xml: written.xml });
}

const HEEN = [toewijzing, start, stop, verzoekOmToewijzing, verzoekOmWijziging, antwoord] as const;
const PRODUCT = '/Bericht/Client/StartProducten/StartProduct';

describe('the retour message', () => {
  test.each(HEEN.map((heen) => [heen.soort, heen] as const))('on %s without rejections is a header without codes', (_, heen) => {
    const retour = makeRetour(heen, [], kenmerk);
    expect(Object.keys(retour)).toEqual(['soort', 'Header']);
    expect(retour.Header).toEqual({
      ...heen.Header,
      BerichtCode: retour.Header.BerichtCode,
      IdentificatieRetour: 'RET-1',
      DagtekeningRetour: '2026-03-04',
      XsdVersieRetour: { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' },
    });
    expect(retour.Header.BerichtCode).not.toBe(heen.Header.BerichtCode);
    expectWritable(retour);
  });

  test.each(HEEN.map((heen) => [heen.soort, heen] as const))('on %s with one rejected part is as its XSD wants it', (soort, heen) => {
    const pad = soort === 'JW319' ? '/Bericht/Antwoord/Woonplaatsbeginsel' : '/Bericht/Client';
    const retour = makeRetour(heen, [{ pad, retourcode: '9063' }], kenmerk);
    expect(retour.Header.RetourCodes).toEqual({ RetourCode: ['0200'] });
    expectWritable(retour);
  });

  test('upon a technical fault is the header alone, with 0001', () => {
    const broken = { ...start, Client: { ...start.Client, Geboortedatum: { Datum: '2027-01-01' } } };
    const found = judgeBericht(broken);
    expect(found.length).toBeGreaterThan(0);
    const rejected: readonly Afkeur[] = [{ pad: `${PRODUCT}[1]`, retourcode: '9063' }, ...found];
    const retour = makeRetour(broken, rejected, { ...kenmerk, xsltVersie: '1.2.3' });
    expect(retour.Header).toMatchObject({ XsltVersie: '1.2.3', RetourCodes: { RetourCode: ['0001'] } });
    expect(retour.Client).toBeUndefined();
    expectWritable(retour);
  });

  test('upon a fault in the header is the header alone, with its code', () => {
    const retour = makeRetour(start, [
      { pad: '/Bericht/Header/BerichtIdentificatie/Identificatie', retourcode: '9056' },
      { pad: `${PRODUCT}[1]`, retourcode: '9063' },
    ], kenmerk);
    expect(retour.Header.RetourCodes).toEqual({ RetourCode: ['9056'] });
    expect(retour.Client).toBeUndefined();
    expectWritable(retour);
  });

  test('repeats the client unchanged, each klasse with its own codes or 0200 (IV028, the example of a delete without a start)', () => {
    const retour = makeRetour(start, [
      { pad: `${PRODUCT}[2]`, retourcode: '9063' },
      { pad: `${PRODUCT}[2]/Begindatum`, retourcode: '9074' },
      { pad: `${PRODUCT}[2]`, retourcode: '9063' },
    ], kenmerk);
    const geen = { RetourCodes: { RetourCode: ['0200'] } };
    const [first, second] = start.Client.StartProducten.StartProduct;
    expect(retour.Header.RetourCodes).toEqual({ RetourCode: ['0200'] });
    expect(retour.Client).toEqual({
      ...start.Client,
      ...geen,
      StartProducten: {
        StartProduct: [
          { ...first, ...geen },
          { ...second, RetourCodes: { RetourCode: ['9063', '9074'] } },
        ],
      },
    });
    expectWritable(retour);
  });

  test('refuses a place that the message does not have', () => {
    expect(() => makeRetour(start, [{ pad: '/Client', retourcode: '9063' }], kenmerk)).toThrow(RangeError);
  });
});

describe('the declaratie-antwoord', () => {
  const CLIENT = '/Bericht/Declaratie/Clienten/Client';
  const bedrag = (TotaalBedrag: number) => ({ TotaalBedrag, DebetCredit: 'D' });

  /** Makes an answer that breaks no rule and that the XSD accepts. */
  const answer = (afkeuren: readonly Afkeur[]) => {
    const made = makeDeclaratieAntwoord(declaratie, afkeuren, kenmerk);
    expectWritable(made);
    expect(judgeBericht(made)).toEqual([]);
    return made;
  };

  test('grants all when nothing is rejected: 0200 and 8001', () => {
    const { Header, DeclaratieAntwoord } = answer([]);
    expect(Header).toMatchObject({
      BerichtCode: '485',
      Afzender: '0384',
      Ontvanger: '42420001',
      BerichtIdentificatie: { Identificatie: 'RET-1', Dagtekening: '2026-03-04' },
      DeclaratieIdentificatie: declaratie.Header.BerichtIdentificatie,
      RetourCodes: { RetourCode: ['0200'] },
    });
    expect(DeclaratieAntwoord).toEqual({
      DeclaratieNummer: 'D2026002',
      TotaalIngediendBedrag: bedrag(25_000),
      TotaalToegekendBedrag: bedrag(25_000),
      RetourCodes: { RetourCode: ['8001'] },
    });
  });

  test('is the header alone upon a technical fault or one in the header', () => {
    const technical = answer([{ pad: '/Bericht/Declaratie/TotaalIngediendBedrag', retourcode: '0001' }]);
    expect([technical.Header.RetourCodes.RetourCode, technical.DeclaratieAntwoord]).toEqual([['0001'], undefined]);
    const header = answer([{ pad: '/Bericht/Header', retourcode: '9056' }]);
    expect([header.Header.RetourCodes.RetourCode, header.DeclaratieAntwoord]).toEqual([['9056'], undefined]);
  });

  test('grants nothing upon a fault in the declaratie, and returns no lines', () => {
    const { Header, DeclaratieAntwoord } = answer([
      { pad: '/Bericht/Declaratie/DeclaratieNummer', retourcode: '9333' },
      { pad: `${CLIENT}[1]`, retourcode: '8187' },
    ]);
    expect(Header.RetourCodes.RetourCode).toEqual(['0200']);
    expect(DeclaratieAntwoord).toEqual({
      DeclaratieNummer: 'D2026002',
      TotaalIngediendBedrag: bedrag(25_000),
      TotaalToegekendBedrag: bedrag(0),
      RetourCodes: { RetourCode: ['9333'] },
    });
  });

  test('rejects all lines of a client with a fault, unjudged, and grants the others', () => {
    const { DeclaratieAntwoord } = answer([{ pad: `${CLIENT}[1]/Bsn`, retourcode: '8187' }]);
    expect(DeclaratieAntwoord).toMatchObject({ TotaalToegekendBedrag: bedrag(10_000), RetourCodes: { RetourCode: ['0200'] } });
    const clienten = DeclaratieAntwoord?.Clienten?.Client ?? [];
    expect(clienten.map(({ Bsn, RetourCodes }) => [Bsn, RetourCodes.RetourCode])).toEqual([['999900006', ['8187']]]);
    expect(clienten[0]?.Prestaties.Prestatie.map(({ RetourCodes }) => RetourCodes.RetourCode)).toEqual([['0233'], ['0233']]);
  });

  test('returns the rejected lines with their codes, and grants the rest', () => {
    const pad = `${CLIENT}[1]/Prestaties/Prestatie[1]`;
    const { DeclaratieAntwoord } = answer([{ pad, retourcode: '9321' }, { pad: `${pad}/ProductTarief`, retourcode: '0611' }]);
    // 250 euro declared, of which the line of 200 is rejected; the credit of 50 beside it stands.
    expect(DeclaratieAntwoord?.TotaalToegekendBedrag).toEqual(bedrag(5_000));
    const prestatie = declaratie.Declaratie.Clienten.Client[0]?.Prestaties.Prestatie[0];
    expect(DeclaratieAntwoord?.Clienten).toEqual({
      Client: [
        {
          Bsn: '999900006',
          Prestaties: { Prestatie: [{ ...prestatie, RetourCodes: { RetourCode: ['9321', '0611'] } }] },
          RetourCodes: { RetourCode: ['0200'] },
        },
      ],
    });
  });

  test('grants a negative amount as credit', () => {
    const { DeclaratieAntwoord } = answer([
      { pad: `${CLIENT}[1]/Prestaties/Prestatie[1]`, retourcode: '9321' },
      { pad: `${CLIENT}[2]/Prestaties/Prestatie[1]`, retourcode: '9321' },
    ]);
    expect(DeclaratieAntwoord?.TotaalToegekendBedrag).toEqual({ TotaalBedrag: 5_000, DebetCredit: 'C' });
  });
});

test.skipIf(oracle === undefined)('every answer made above is accepted by its XSD', () => {
  expect(answers.length).toBeGreaterThan(20);
  for (const { soort, xml } of answers) expect({ soort, ...oracle?.judge(soort, xml) }).toEqual({ soort, oordeel: 'geldig', reden: '' });
});
