import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FastifyInstance } from 'fastify';
import { present } from '../../src/platform/testing/present.ts';
import { Temporal } from '../../src/platform/time/temporal.ts';
import { sharedData } from '../../src/platform/testing/shared-data.ts';
import { composeAanhef, composeAanschrijfwijze, composeEnvelop, formalName, formatDatum, leeftijdBereik, naamdragerOf, parseBsn, type BrpClient, type BrpPersoon } from '../../src/registers/persoon/index.ts';
import { memoryStore } from './persoonslijst-store.ts';
import { readRvigTestset } from './rvig-testset.ts';
import { clientOver } from './testing-stand-in.ts';

const path = sharedData('personen/brp-testset/20220502_Testset_persoonslijsten_proefomgeving_GBA-V.csv');

/** Lines above the address: the form of address for nobility, and the name as Spil writes it. */
function nameLines(persoon: BrpPersoon): readonly string[] {
  const drager = naamdragerOf(persoon);
  return [composeAanschrijfwijze(drager)?.aanspreekvorm, formalName(drager)].filter((line) => line !== undefined);
}

/** Written by hand from the raw lines of the set; `noot` says what is difficult. */
const letters: readonly { readonly bsn: string; readonly noot: string; readonly envelop: readonly string[] }[] = [
  { bsn: '999993653', noot: 'married, uses her own name', envelop: ['mevr. S. Moulin', 'Boterdiep 31', '3077 AW  ROTTERDAM'] },
  { bsn: '999993112', noot: 'V: partner before own, both with prefix; addition with a letter', envelop: ['mevr. W. den Braber-van Zon', 'Schakelstraat 14 H', '1014 AW  AMSTERDAM'] },
  { bsn: '999993409', noot: 'P: name of the partner', envelop: ['mevr. T. Groeman', 'Zuiderparklaan 12', "2574 HK  'S-GRAVENHAGE"] },
  { bsn: '999992806', noot: 'V with an ex-partner; street shortened', envelop: ['mevr. R.N. Al-Muwallad-Bhutto', 'Laan v Nieuw Oost-Indië 210', "2593 CC  'S-GRAVENHAGE"] },
  { bsn: '999994669', noot: 'N; jonkvrouw with a partner bears no predicaat; letters outside Latin-1', envelop: ["mevr. Ż.Å.Ð. 'S Streeveld-te Schaars", "Johan in 't Veltstraat 4", '3078 JG  ROTTERDAM'] },
  { bsn: '999994827', noot: 'jonkvrouw without partner', envelop: ['De hoogwelgeboren vrouwe', 'Jonkvrouw Ż.Å.Ð. S Slechte', "Johan in 't Veltstraat 4", '3011 KD  ROTTERDAM'] },
  { bsn: '999991553', noot: 'P with a count: courtesy title, capital prefix; also an ex-partner', envelop: ['De hooggeboren vrouwe', "G.S. gravin De Marchant et d'Ansembourg", 'Apollolaan 65', '1077 AH  AMSTERDAM'] },
  { bsn: '999993951', noot: 'barones who uses the name of a baron', envelop: ['De hoogwelgeboren vrouwe', 'C. barones Van Nassau la Lecq', 'Ruychrocklaan 6', "2597 EN  'S-GRAVENHAGE"] },
  { bsn: '999994037', noot: 'the same with a name of three words', envelop: ['De hoogwelgeboren vrouwe', 'C. barones van Brest naar Kempen', 'Laurierstraat 21', "2563 SB  'S-GRAVENHAGE"] },
  { bsn: '999993422', noot: 'baron abroad, three lines with broken bars', envelop: ['De hoogwelgeboren heer', 'M.G.F.M.V. baron van Brest naar Kempen', 'House ¦ 2 & 3 Street ¦ 4', 'Shahr-e Naw, Kabul', 'Anasari and Ghissassudin Watt', 'AFGHANISTAN'] },
  { bsn: '999991103', noot: 'hertog with given names of one letter; street shortened', envelop: ['De hoogwelgeboren heer', 'J.Y B C D hertog Bloëmsma', 'A M v Voorthuijsenstr 70', '1785 LG  DEN HELDER'] },
  { bsn: '999990160', noot: 'ridder; house letter with addition', envelop: ['De hoogwelgeboren heer', 'H.J. ridder de Brink', 'St. Jacobsstraat 400 LToe', '3511 BT  UTRECHT'] },
  { bsn: '999992922', noot: 'graaf; town that is not the gemeente', envelop: ['De hooggeboren heer', 'R.J. graaf van der Leijenhorst', 'Vuurtorenweg 15', '2583 XL  SCHEVENINGEN'] },
  { bsn: '999991073', noot: 'markies abroad, Icelandic letters', envelop: ['De hoogwelgeboren heer', 'R. markies de la Aafjörð', '6400-538 Estate Smith SE Bay', '356421 Saint Thomas', 'AMERIKAANSE MAAGDENEILANDEN'] },
  { bsn: '999992004', noot: 'given names joined by hyphens, family name of one letter, town unknown', envelop: ['De hoogwelgeboren heer', 'P.D.B.B.M.J.K. baron Van Der B', 'Voorburglaan 12', '4318 BL  SCHOUWEN-DUIVELAND'] },
  { bsn: '000009830', noot: 'graaf with a double name; a given name that is an initial', envelop: ['De hooggeboren heer', 'T.R.P. graaf van der Ven-Van Roedelrode tot Broekzucht', 'Boulevard 1945 144', '7511 AG  ENSCHEDE'] },
  { bsn: '999990032', noot: 'Turkish and Croatian letters', envelop: ['dhr. M. Bilgiç', 'Lavendelweg 60', '9731 HM  GRONINGEN'] },
  { bsn: '999992752', noot: 'ß; small house letter', envelop: ['mevr. I.E. Bronwaßer', 'Rodenrijslaan 15 a', '3037 XB  ROTTERDAM'] },
  { bsn: '999990743', noot: 'every diacritic there is', envelop: ["mevr. Ŗ.Ã.Ø.Ŋ.Ğ.Ţ.Ŝ.Ŷ.Ĉ. over 't T.Śar ŃĆ ĹāÑ ŤÙmön ĊéŴÀŅŇĩ Ļl'ÁÚŘŠĎÉ Pomme-d' Or ĽÒÓĢÛŨ", 'Dubbelstraat 1 A', '8561 BC  GAASTERLÂN-SLEAT'] },
  { bsn: '999994220', noot: 'birth date unknown', envelop: ['mevr. M. Vĸovāųl', 'Obrechtstraat 452', "2517 VK  'S-GRAVENHAGE"] },
  { bsn: '999993410', noot: 'one name only, abroad', envelop: ['dhr. Ki Hajar Dewantara', 'Jalan Kartika Plaza St Kuta Beach', '80361, Kuta', 'Bali', 'INDONESIË'] },
  { bsn: '999991310', noot: 'sex unknown, no given names', envelop: ['Debrabandere', 'Achterwei 3', '9131 LA  DONGERADEEL'] },
  { bsn: '999993367', noot: 'no given names, prefix', envelop: ['mevr. El Nawal Hussein Mohamed', 'Zamenhofstraat 150', '1022 AG  AMSTERDAM'] },
  { bsn: '999993318', noot: 'family name unknown; abroad, first line empty', envelop: ['Dian Marini Maya', 'King Edward Point Research Station', 'FALKLANDEILANDEN'] },
  { bsn: '999990482', noot: 'small given names, long name with a point, opposite a number', envelop: ['mevr. L.T.d.n.J.V. De las do Livramento de La Salete Jansz.', '1e Exloërmond t/o 3', '9573 PA  BORGER-ODOORN'] },
  { bsn: '999990913', noot: 'twenty given names, beside a number; geheimhouding', envelop: ['dhr. J.G J P R C 1.M.J.J.K.J.I.W.T.d.R.J.P.J.P. uijt te de St.James St. Helier-Mc.Arthur', 'Graan voor Visch bij 15201', '2132 EA  HAARLEMMERMEER'] },
  { bsn: '000009921', noot: 'an address with a description beside it', envelop: ['dhr. E. van den Oever', 'Soestdijksekade 805', "2574 CG  'S-GRAVENHAGE"] },
  { bsn: '999995509', noot: 'houseboat in a test gemeente that no table has', envelop: ['dhr. E. van den Aig', 'Woonboot in de Grote Sloot'] },
  { bsn: '999997002', noot: 'place without address', envelop: ['dhr. J.R. van Duijn', 'woonaak De Kabouter in Ruigoord', 'AMSTERDAM'] },
  { bsn: '999993793', noot: 'Roman addition', envelop: ['dhr. R. Plieger', 'Daniël Stalpertstraat 35 III', '1072 XA  AMSTERDAM'] },
  { bsn: '999990883', noot: 'addition that is a number', envelop: ['dhr. P. de Man', 'Atatürkstraat 9-2', '3066 VS  ROTTERDAM'] },
  { bsn: '999991565', noot: 'briefadres', envelop: ['dhr. J.J. Haarlem', 'Dam 1', '1012 JS  AMSTERDAM'] },
  { bsn: '999993914', noot: 'everything of one letter', envelop: ['dhr. A A', 'A 13', '2975 BA  GRAAFSTROOM'] },
  { bsn: '999992570', noot: 'no longer lives at the address', envelop: ['dhr. A. Vogel', 'Poolsestraat 36', '3028 EN  ROTTERDAM'] },
  { bsn: '999993872', noot: 'geheimhouding', envelop: ['dhr. P. van der Meijden', 'Goudsesingel 72', '3011 KD  ROTTERDAM'] },
];

describe.skipIf(path === undefined)('letters to difficult persons of the test set', () => {
  let app: FastifyInstance;
  let client: BrpClient;
  const get = (bsn: string): Promise<BrpPersoon> => client.getPersoon(parseBsn(bsn));

  beforeAll(async () => {
    ({ app, client } = await clientOver(memoryStore(await Array.fromAsync(readRvigTestset(present(path))))));
  }, 60_000);
  afterAll(async () => app?.close());

  it.each(letters)('$bsn: $noot', async ({ bsn, envelop }) => {
    const persoon = await get(bsn);
    expect(composeEnvelop(nameLines(persoon), persoon.adres)).toEqual(envelop);
  });

  it.each(['999994426', '999990561', '999993586'])('%s: no envelope, for no address is known', async (bsn) => {
    expect(composeEnvelop(['x'], (await get(bsn)).adres)).toBeUndefined();
  });

  it.each([
    ['999991553', 'Hooggeboren vrouwe'], ['999994669', "Geachte mevrouw 'S Streeveld-te Schaars"], ['999993112', 'Geachte mevrouw Den Braber-van Zon'],
    ['999991310', 'Geachte Debrabandere'], ['999990160', 'Hoogwelgeboren heer'], ['999993872', 'Geachte heer Van der Meijden'], ['999993318', undefined],
  ])('%s is greeted with %s', async (bsn, aanhef) => expect(composeAanhef(naamdragerOf(await get(bsn)))).toBe(aanhef));

  it.each([
    ['999992806', '1968', { min: 57, max: 58 }], ['999992351', 'maart 1978', { min: 48, max: 48 }], ['999994220', 'onbekend', undefined],
    ['999990482', '1999', { min: 26, max: 27 }], ['999995893', '1966', { min: 59, max: 60 }], ['999993653', '1 december 1985', { min: 40, max: 40 }],
  ])('%s was born %s and is so old on 1 June 2026: %j', async (bsn, text, range) => {
    const { geboortedatum } = await get(bsn);
    expect(formatDatum(geboortedatum, 'nl')).toBe(text);
    expect(leeftijdBereik(geboortedatum, Temporal.PlainDate.from('2026-06-01'))).toEqual(range);
  });

  it('marks who asked for secrecy, who is under curatele, and what is investigated', async () => {
    expect((await get('999993872')).geheimhouding).toBe(true);
    expect((await get('999993653')).geheimhouding).toBe(false);
    expect((await get('999993811')).onderCuratele).toBe(true);
    expect((await get('999992570')).adres).toMatchObject({ inOnderzoek: true, verblijftNietOpAdres: true });
    // The investigation of this address ended in 2011.
    expect((await get('999992922')).adres).toMatchObject({ inOnderzoek: false });
    expect((await get('999991565')).adres).toMatchObject({ functie: 'briefadres' });
  });
});
