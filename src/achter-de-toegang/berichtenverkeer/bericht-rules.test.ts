import { describe, expect, test } from 'vitest';
import { BERICHT_RULES, judgeBericht } from './bericht-rules.ts';
import type { Bericht } from './declaration/berichten.ts';
import { makeDeclaratieAntwoord } from './declaratie-antwoord.ts';
import {
  alter,
  antwoord,
  declaratie,
  start,
  stop,
  toewijzing,
  verzoekOmToewijzing,
  verzoekOmWijziging,
} from './testing/bericht-voorbeeld.ts';

const PRODUCTEN = '/Bericht/Client/ToegewezenProducten/ToegewezenProduct';
const CLIENTEN = '/Bericht/Declaratie/Clienten/Client';
const NIEUW = '/Bericht/Client/Verzoek/NieuweProducten/NieuwProduct';

const kenmerk = { identificatie: 'A-1', dagtekening: '2026-03-05' };
const gedeeltelijk = makeDeclaratieAntwoord(
  declaratie,
  [{ pad: `${CLIENTEN}[2]/Prestaties/Prestatie[1]`, retourcode: '9321' }],
  kenmerk,
);
const afgewezen = makeDeclaratieAntwoord(declaratie, [{ pad: '/Bericht/Declaratie', retourcode: '9333' }], kenmerk);

const prestatieOf = (bericht: Parameters<Parameters<typeof alter<Bericht<'WMO323'>>>[1]>[0], client: number, at: number) => {
  const found = bericht.Declaratie.Clienten.Client[client]?.Prestaties.Prestatie[at];
  if (found === undefined) throw new Error('No such prestatie');
  return found;
};

/** Each rule with messages that keep it by a hair and messages that break it, and where. */
const CASES: readonly [id: string, message: string, bericht: Bericht, paden: readonly string[]][] = [
  ['TR002', 'a client of exactly 120', alter(toewijzing, (b) => (b.Client.Geboortedatum.Datum = '1906-03-02')), []],
  ['TR002', 'a client a day older than 120', alter(toewijzing, (b) => (b.Client.Geboortedatum.Datum = '1906-03-01')), ['/Bericht/Client/Geboortedatum/Datum']],
  ['TR002', 'an unknown date of birth', alter(start, (b) => (b.Client.Geboortedatum = { Datum: '1900-01-01', DatumGebruik: '3' })), []],
  ['TR002', 'a date of birth said to be partly known', alter(start, (b) => (b.Client.Geboortedatum = { Datum: '1900-01-01', DatumGebruik: '2' })), ['/Bericht/Client/Geboortedatum/Datum']],
  [
    'TR002',
    'a relation older than 120',
    alter(toewijzing, ({ Client }) => {
      const relatie = Client.Relaties?.Relatie[0];
      if (relatie) relatie.Geboortedatum = { Datum: '1900-01-01' };
    }),
    ['/Bericht/Client/Relaties/Relatie[1]/Geboortedatum/Datum'],
  ],
  ['TR006', 'a contact with a house and postcode, one with a telephone', toewijzing, []],
  ['TR006', 'a contact without telephone and postcode', alter(toewijzing, (b) => delete b.Client.Contactgegevens.Contact[1]?.Adres?.Postcode), ['/Bericht/Client/Contactgegevens/Contact[2]']],
  ['TR006', 'a relation that cannot be reached', alter(toewijzing, (b) => delete b.Client.Relaties?.Relatie[0]?.Contact.Telefoon), ['/Bericht/Client/Relaties/Relatie[1]/Contact']],
  ['TR018', 'a stop on the day of the start', stop, []],
  [
    'TR018',
    'a stop before the start',
    alter(stop, ({ Client }) => {
      const product = Client.StopProducten.StopProduct[1];
      if (product) product.Einddatum = '2025-12-31';
    }),
    ['/Bericht/Client/StopProducten/StopProduct[2]/Einddatum'],
  ],
  ['TR061', 'a temporary address beside the one in the BRP', toewijzing, []],
  ['TR061', 'only a temporary address', alter(toewijzing, (b) => b.Client.Contactgegevens.Contact.splice(0, 1)), ['/Bericht/Client/Contactgegevens']],
  ['TR101', 'two starts that differ in the toewijzing', start, []],
  [
    'TR101',
    'two starts of one toewijzing and day',
    alter(start, ({ Client }) => {
      const product = Client.StartProducten.StartProduct[1];
      if (product) Object.assign(product, { ToewijzingNummer: 101, StatusAanlevering: '3' });
    }),
    ['/Bericht/Client/StartProducten/StartProduct[2]'],
  ],
  ['TR101', 'two addresses of one soort', alter(toewijzing, (b) => Object.assign(b.Client.Contactgegevens.Contact[1] ?? {}, { Soort: '01' })), ['/Bericht/Client/Contactgegevens/Contact[2]']],
  ['TR101', 'one client twice', alter(declaratie, (b) => Object.assign(b.Declaratie.Clienten.Client[1] ?? {}, { Bsn: '999900006' })), [`${CLIENTEN}[2]`]],
  ['TR101', 'one reference, with and without the earlier one', alter(declaratie, (b) => (prestatieOf(b, 0, 1).ProductReferentie.ReferentieNummer = 'P-1')), []],
  ['TR134', 'a client born today', alter(start, (b) => (b.Client.Geboortedatum.Datum = '2026-03-02')), []],
  ['TR134', 'a client not yet born', alter(start, (b) => (b.Client.Geboortedatum.Datum = '2026-03-03')), ['/Bericht/Client/Geboortedatum/Datum']],
  ['TR134', 'a period that starts after the message', alter(declaratie, (b) => (b.Declaratie.DeclaratiePeriode = { Begindatum: '2026-03-03', Einddatum: '2026-03-31' })), ['/Bericht/Declaratie/DeclaratiePeriode/Begindatum']],
  ['TR137', 'a period that ends today', alter(declaratie, (b) => (b.Declaratie.DeclaratiePeriode.Einddatum = '2026-03-02')), []],
  ['TR137', 'a period that ends tomorrow', alter(declaratie, (b) => (b.Declaratie.DeclaratiePeriode.Einddatum = '2026-03-03')), ['/Bericht/Declaratie/DeclaratiePeriode/Einddatum']],
  ['TR137', 'a period that ends before it begins', alter(declaratie, (b) => (prestatieOf(b, 0, 0).ProductPeriode.Einddatum = '2026-01-31')), [`${CLIENTEN}[1]/Prestaties/Prestatie[1]/ProductPeriode/Einddatum`]],
  ['TR302', 'two products at one time', toewijzing, []],
  ['TR302', 'one product, from the day after its end', alter(toewijzing, (b) => Object.assign(b.Client.ToegewezenProducten.ToegewezenProduct[1] ?? {}, { Product: { Categorie: '02', Code: '02A01' }, Ingangsdatum: '2027-01-01' })), []],
  ['TR302', 'one product, again on its last day', alter(toewijzing, (b) => Object.assign(b.Client.ToegewezenProducten.ToegewezenProduct[1] ?? {}, { Product: { Categorie: '02', Code: '02A01' }, Ingangsdatum: '2026-12-31' })), [`${PRODUCTEN}[2]`]],
  ['TR302', 'a toewijzing removed with reason 13', alter(toewijzing, (b) => Object.assign(b.Client.ToegewezenProducten.ToegewezenProduct[0] ?? {}, { Product: { Categorie: '07', Code: '07A01' }, Einddatum: '2026-04-01', RedenWijziging: '13' })), []],
  ['TR302', 'a toewijzing of one day without that reason', alter(toewijzing, (b) => Object.assign(b.Client.ToegewezenProducten.ToegewezenProduct[0] ?? {}, { Product: { Categorie: '07', Code: '07A01' }, Einddatum: '2026-04-01' })), [`${PRODUCTEN}[2]`]],
  ['TR315', 'a debet and a credit', declaratie, []],
  ['TR315', 'one line credited twice', alter(declaratie, (b) => (prestatieOf(b, 1, 0).ProductReferentie.VorigReferentieNummer = 'P-0')), [`${CLIENTEN}[2]/Prestaties/Prestatie[1]/ProductReferentie/VorigReferentieNummer`]],
  ['TR316', 'a credit of an earlier message', declaratie, []],
  ['TR316', 'a credit of a line in this message', alter(declaratie, (b) => (prestatieOf(b, 0, 1).ProductReferentie.VorigReferentieNummer = 'P-3')), [`${CLIENTEN}[1]/Prestaties/Prestatie[2]/ProductReferentie/VorigReferentieNummer`]],
  ['TR335', 'support that ended exactly five years ago', alter(declaratie, (b) => (prestatieOf(b, 0, 0).ProductPeriode = { Begindatum: '2021-03-01', Einddatum: '2021-03-02' })), []],
  ['TR335', 'support that ended longer ago', alter(declaratie, (b) => (prestatieOf(b, 0, 0).ProductPeriode = { Begindatum: '2021-03-01', Einddatum: '2021-03-01' })), [`${CLIENTEN}[1]/Prestaties/Prestatie[1]/ProductPeriode/Einddatum`]],
  ['TR342', 'an answer with the rejected line', gedeeltelijk, []],
  ['TR342', 'an answer that grants too much', alter(gedeeltelijk, (b) => Object.assign(b.DeclaratieAntwoord?.TotaalToegekendBedrag ?? {}, { TotaalBedrag: 15_001 })), ['/Bericht/DeclaratieAntwoord/TotaalToegekendBedrag']],
  ['TR342', 'a declaratie rejected as a whole', afgewezen, []],
  ['TR342', 'a declaratie rejected as a whole, and granted', alter(afgewezen, (b) => Object.assign(b.DeclaratieAntwoord?.TotaalToegekendBedrag ?? {}, { TotaalBedrag: 1 })), ['/Bericht/DeclaratieAntwoord']],
  ['TR352', 'an unchanged and a changed product', verzoekOmWijziging, []],
  [
    'TR352',
    'only new products',
    alter(verzoekOmWijziging, ({ Client: { Verzoek } }) => {
      delete Verzoek.OngewijzigdeProducten;
      delete Verzoek.TeWijzigenProducten;
    }),
    ['/Bericht/Client/Verzoek'],
  ],
  [
    'TR353',
    'only a changed product',
    alter(verzoekOmWijziging, ({ Client: { Verzoek } }) => {
      delete Verzoek.OngewijzigdeProducten;
      delete Verzoek.NieuweProducten;
    }),
    [],
  ],
  [
    'TR353',
    'only unchanged products',
    alter(verzoekOmWijziging, ({ Client: { Verzoek } }) => {
      delete Verzoek.TeWijzigenProducten;
      delete Verzoek.NieuweProducten;
    }),
    ['/Bericht/Client/Verzoek'],
  ],
  ['TR358', 'a total of debet less credit', declaratie, []],
  ['TR358', 'a total that is a cent off', alter(declaratie, (b) => (b.Declaratie.TotaalIngediendBedrag.TotaalBedrag = 25_001)), ['/Bericht/Declaratie/TotaalIngediendBedrag']],
  ['TR358', 'a total with the wrong sign', alter(declaratie, (b) => (b.Declaratie.TotaalIngediendBedrag.DebetCredit = 'C')), ['/Bericht/Declaratie/TotaalIngediendBedrag']],
  ['TR377', 'the woonplaatsbeginsel with its gemeente', antwoord, []],
  ['TR377', 'the woonplaatsbeginsel without', alter(antwoord, (b) => delete b.Antwoord.Woonplaatsbeginsel), ['/Bericht/Antwoord']],
  ['TR380', 'a new product from tomorrow', verzoekOmWijziging, []],
  ['TR380', 'a new product from today', alter(verzoekOmWijziging, ({ Client }) => Object.assign(Client.Verzoek.NieuweProducten?.NieuwProduct[0] ?? {}, { GewensteIngangsdatum: '2026-03-02' })), [`${NIEUW}[1]/GewensteIngangsdatum`]],
  ['TR383', 'two references', verzoekOmToewijzing, []],
  ['TR383', 'one reference twice', alter(verzoekOmToewijzing, (b) => Object.assign(b.Client.AangevraagdeProducten.AangevraagdProduct[1] ?? {}, { ReferentieAanbieder: 'R-1' })), ['/Bericht/Client/AangevraagdeProducten/AangevraagdProduct[2]/ReferentieAanbieder']],
  ['TR386', 'two products', verzoekOmToewijzing, []],
  ['TR386', 'one product twice', alter(verzoekOmToewijzing, (b) => Object.assign(b.Client.AangevraagdeProducten.AangevraagdProduct[1] ?? {}, { Product: { Categorie: '02', Code: '02A01' } })), ['/Bericht/Client/AangevraagdeProducten/AangevraagdProduct[2]']],
  ['TR409', 'another reason, and no gemeente', alter(antwoord, (b) => { b.Antwoord.RedenAfwijzingVerzoek = '3'; delete b.Antwoord.Woonplaatsbeginsel; }), []],
  ['TR409', 'another reason, with a gemeente', alter(antwoord, (b) => (b.Antwoord.RedenAfwijzingVerzoek = '3')), ['/Bericht/Antwoord/Woonplaatsbeginsel']],
  ['TR410', 'one product in periods that follow each other', verzoekOmWijziging, []],
  ['TR410', 'one product in periods that overlap', alter(verzoekOmWijziging, ({ Client }) => delete Client.Verzoek.NieuweProducten?.NieuwProduct[0]?.Einddatum), [`${NIEUW}[2]`]],
  ['TR416', 'one product in two months', declaratie, []],
  ['TR416', 'one product twice in a month', alter(declaratie, (b) => (prestatieOf(b, 1, 0).ToewijzingNummer = 101)), [`${CLIENTEN}[2]/Prestaties/Prestatie[1]`]],
];

/** Where a message that breaks one rule must break another too. */
const ALSO: Readonly<Record<string, readonly string[]>> = { TR134: ['TR137'], TR383: ['TR101'] };

describe('the rules within one message', () => {
  test.each(CASES)('%s judges %s', (id, _, bericht, paden) => {
    const found = judgeBericht(bericht);
    expect(found.filter(({ regelcode }) => regelcode === id).map(({ pad }) => pad)).toEqual(paden);
    expect(found.filter(({ regelcode }) => regelcode !== id && ALSO[id]?.includes(regelcode) !== true)).toEqual([]);
    expect(found.every(({ retourcode, uitleg }) => retourcode === '0001' && uitleg.length > 0)).toBe(true);
  });

  test('each has a message that keeps it and one that breaks it', () => {
    const kept = new Set(CASES.filter(([, , , paden]) => paden.length === 0).map(([id]) => id));
    const broken = new Set(CASES.filter(([, , , paden]) => paden.length > 0).map(([id]) => id));
    const all = BERICHT_RULES.map(({ id }) => id);
    expect([...kept].toSorted()).toEqual(all);
    expect([...broken].toSorted()).toEqual(all);
  });
});
