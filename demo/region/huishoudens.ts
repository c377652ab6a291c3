import { parseGemeenteCode } from '../../src/platform/id.ts';
import { required } from '../../src/platform/required.ts';
import { parseBsn, type Adres, type Bsn } from '../../src/registers/persoon/index.ts';
import { buildPersoonslijst, type VerzonnenPersoon } from '../brp/build-persoonslijst.ts';
import type { Persoonslijst } from '../brp/persoonslijst.ts';
import { gebieden, type Gebied, type Wijk } from './gebieden.ts';
import { familienamen, straten, voornamen } from './namen.ts';
import { seeded, type Seeded } from './seeded.ts';
import { testBsns } from './test-bsn.ts';

/** An invented household: who lives there, and where. The first person asks for help. */
export interface DemoHuishouden {
  readonly gebied: Gebied;
  readonly wijk: Wijk;
  readonly vrager: Bsn;
  readonly persoonslijsten: readonly Persoonslijst[];
  readonly soort: 'alleen' | 'paar' | 'gezin' | 'eenouder';
}

const truus = parseBsn('999990019');
const karin = parseBsn('999990020');
const taken: ReadonlySet<string> = new Set([truus, karin]);

/** Invented households, the same at every run; the first two are those of the personas. */
export function* demoHuishoudens(): Generator<DemoHuishouden, never> {
  const chance = seeded(373_383_399);
  const bsns = testBsns(taken);
  const next = (): Bsn => bsns.next().value;
  const castricum = required(gebieden[0], 'Castricum');
  yield alone(castricum, required(castricum.wijken[2], 'a wijk'), truus, { voornamen: 'Geertruida Maria', voorvoegsel: 'de', geslachtsnaam: 'Wit' }, '1943-05-17', chance);
  yield alone(castricum, required(castricum.wijken[0], 'a wijk'), karin, { voornamen: 'Karin Johanna', voorvoegsel: 'de', geslachtsnaam: 'Wit' }, '1971-09-02', chance);
  for (;;) yield invent(chance, next);
}

function alone(gebied: Gebied, wijk: Wijk, bsn: Bsn, naam: VerzonnenPersoon['naam'], geboren: string, chance: Seeded): DemoHuishouden {
  const persoon: VerzonnenPersoon = { bsn, naam, geslacht: 'V', geboren, gemeente: gebied.gemeente, verblijfplaats: addressIn(gebied, wijk, chance) };
  return { gebied, wijk, vrager: bsn, soort: 'alleen', persoonslijsten: [buildPersoonslijst(persoon)] };
}

function invent(chance: Seeded, next: () => Bsn): DemoHuishouden {
  const gebied = chance.pick(gebieden);
  const wijk = chance.pick(gebied.wijken);
  const soort = chance.pick(['alleen', 'alleen', 'paar', 'gezin', 'eenouder'] as const);
  const verblijfplaats = addressIn(gebied, wijk, chance);
  const [voorvoegsel, geslachtsnaam] = chance.pick(familienamen);
  const person = (geslacht: 'M' | 'V', from: number, to: number): VerzonnenPersoon => ({
    bsn: next(), naam: { voornamen: chance.pick(voornamen[geslacht]), ...(voorvoegsel === '' ? {} : { voorvoegsel }), geslachtsnaam }, geslacht,
    geboren: `${chance.int(from, to)}-${String(chance.int(1, 12)).padStart(2, '0')}-${String(chance.int(1, 28)).padStart(2, '0')}`, gemeente: gebied.gemeente, verblijfplaats,
  });
  const old = soort === 'alleen' || soort === 'paar';
  const first = person(chance.pick(['M', 'V']), old ? 1938 : 1978, old ? 1960 : 1992);
  const partner = soort === 'paar' || soort === 'gezin' ? person(first.geslacht === 'M' ? 'V' : 'M', old ? 1940 : 1978, old ? 1962 : 1992) : undefined;
  const kinderen = soort === 'gezin' || soort === 'eenouder' ? Array.from({ length: chance.int(1, 3) }, () => person(chance.pick(['M', 'V']), 2009, 2020)) : [];
  return { gebied, wijk, vrager: first.bsn, soort, persoonslijsten: family(first, partner, kinderen) };
}

function family(first: VerzonnenPersoon, partner: VerzonnenPersoon | undefined, kinderen: readonly VerzonnenPersoon[]): Persoonslijst[] {
  const aangegaan = typeof first.geboren === 'string' && first.geboren < '1965' ? '1968-06-14' : '2008-06-13';
  const parents = partner ? [first, partner] : [first];
  const married = (other: VerzonnenPersoon) => ({ partners: [{ persoon: other, aangegaan }], kinderen });
  return [
    buildPersoonslijst(first, partner ? married(partner) : { kinderen }),
    ...(partner ? [buildPersoonslijst(partner, married(first))] : []),
    ...kinderen.map((kind) => buildPersoonslijst(kind, { ouders: parents })),
  ];
}

function addressIn(gebied: Gebied, wijk: Wijk, chance: Seeded): Adres {
  const straat = chance.pick(straten);
  const huisnummer = chance.int(1, 180);
  const letters = `${String.fromCharCode(65 + chance.int(0, 25))}${chance.pick(['B', 'E', 'G', 'K', 'L', 'N', 'P', 'R', 'T', 'V'])}`;
  return {
    soort: 'adres', functie: 'woonadres', gemeente: { code: parseGemeenteCode(gebied.gemeente), omschrijving: gebied.naam }, straat, openbareRuimte: straat, huisnummer,
    postcode: `${wijk.postcode}${letters}`, woonplaats: wijk.plaats, inOnderzoek: false, verblijftNietOpAdres: false,
  };
}
