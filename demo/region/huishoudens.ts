import { parseGemeenteCode } from '../../src/platform/id.ts';
import { required } from '../../src/platform/required.ts';
import { parseBsn, type Adres, type Bsn } from '../../src/registers/persoon/index.ts';
import { buildPersoonslijst, type VerzonnenPersoon } from '../brp/build-persoonslijst.ts';
import type { Persoonslijst } from '../brp/persoonslijst.ts';
import { gebieden, type Gebied, type Wijk } from './gebieden.ts';
import { generatieOf, pickAchtergrond, straten } from './namen.ts';
import { seeded, type Seeded } from './seeded.ts';
import type { Huisgenoten, Samenstelling, Situatie } from './situatie.ts';
import { situaties } from './situaties/index.ts';
import { testBsns } from './test-bsn.ts';
import type { Mens } from './verhaal.ts';

/** An invented household: who lives there, where, and for what it asks help. */
export interface DemoHuishouden {
  readonly gebied: Gebied;
  readonly wijk: Wijk;
  readonly vrager: Bsn;
  readonly persoonslijsten: readonly Persoonslijst[];
  readonly soort: Samenstelling['soort'];
  readonly huis: Huisgenoten;
  readonly situatie: Situatie;
}

/** Invented households that ask for help, the same at every run. */
export function* demoHuishoudens(): Generator<DemoHuishouden, never> {
  const chance = seeded(373_383_399);
  const bsns = testBsns();
  for (let nummer = 0; ; nummer++) yield invent(chance, required(situaties[nummer % situaties.length], 'a situation'), () => bsns.next().value);
}

/** Where the people of the personas live. */
export const personaPlaatsen = [{ gemeente: '0383', postcode: '1902KB', wijk: '038302' }, { gemeente: '0383', postcode: '1901EL', wijk: '038300' }] as const;

/** The people of the personas, whom nobody helps yet: their story is told by who tries the demo. */
export function personaHuishoudens(): readonly Persoonslijst[] {
  const castricum = required(gebieden[0], 'Castricum');
  const at = (wijk: number, straat: string, huisnummer: number, postcode: string) => ({ gemeente: castricum.gemeente, verblijfplaats: addressOf(castricum, required(castricum.wijken[wijk], 'a wijk'), { straat, huisnummer, postcode }) });
  const truus: VerzonnenPersoon = { bsn: parseBsn('999990019'), naam: { voornamen: 'Geertruida Maria', voorvoegsel: 'de', geslachtsnaam: 'Wit' }, geslacht: 'V', geboren: '1943-05-17', ...at(2, 'Molendijk', 41, '1902KB') };
  const karin: VerzonnenPersoon = { bsn: parseBsn('999990020'), naam: { voornamen: 'Karin Johanna', voorvoegsel: 'de', geslachtsnaam: 'Wit' }, geslacht: 'V', geboren: '1971-09-02', ...at(0, 'Dorpsstraat', 112, '1901EL') };
  return [buildPersoonslijst(truus, { kinderen: [karin] }), buildPersoonslijst(karin, { ouders: [truus] })];
}

export interface Huisadres {
  readonly straat: string;
  readonly huisnummer: number;
  readonly postcode: string;
}

export function addressOf(gebied: Gebied, wijk: Wijk, { straat, huisnummer, postcode }: Huisadres): Adres {
  return {
    soort: 'adres', functie: 'woonadres', gemeente: { code: parseGemeenteCode(gebied.gemeente), omschrijving: gebied.naam }, straat, openbareRuimte: straat, huisnummer, postcode, woonplaats: wijk.plaats, inOnderzoek: false, verblijftNietOpAdres: false,
  };
}

/** A person of the BRP as texts speak of them. */
export function mensOf({ bsn, naam, geslacht, geboren }: VerzonnenPersoon): Mens {
  const [roepnaam = ''] = (naam.voornamen ?? '').split(' ');
  return { bsn, roepnaam, achternaam: [naam.voorvoegsel, naam.geslachtsnaam].filter(Boolean).join(' '), geslacht: geslacht === 'M' ? 'M' : 'V', geboren: typeof geboren === 'string' ? geboren : '' };
}

function invent(chance: Seeded, situatie: Situatie, next: () => Bsn): DemoHuishouden {
  const { soort, geboren, geslacht, kinderen } = situatie.huishouden;
  const gebied = chance.pick(gebieden);
  const wijk = chance.pick(gebied.wijken);
  const verblijfplaats = addressOf(gebied, wijk, inventAdres(wijk, chance));
  const achtergrond = pickAchtergrond(chance);
  const [voorvoegsel, geslachtsnaam] = chance.pick(achtergrond.familienamen);
  const taken = new Set<string>();
  const person = (sexe: 'M' | 'V', [from, to]: readonly [number, number]): VerzonnenPersoon => {
    const jaar = chance.int(from, to);
    const names = achtergrond.voornamen[generatieOf(jaar)][sexe].filter((name) => !taken.has(name));
    const voornamen = chance.pick(names);
    taken.add(voornamen);
    return {
      bsn: next(), naam: { voornamen, ...(voorvoegsel === '' ? {} : { voorvoegsel }), geslachtsnaam }, geslacht: sexe, geboren: `${jaar}-${String(chance.int(1, 12)).padStart(2, '0')}-${String(chance.int(1, 28)).padStart(2, '0')}`,
      gemeente: gebied.gemeente, verblijfplaats,
    };
  };
  const first = person(geslacht ?? chance.pick(['M', 'V']), geboren);
  const partner = soort === 'paar' || soort === 'gezin' ? person(first.geslacht === 'M' ? 'V' : 'M', geboren) : undefined;
  const young = kinderen === undefined ? [] : Array.from({ length: chance.int(...kinderen.aantal) }, (_none, place) => person(place === 0 ? (kinderen.eerste ?? chance.pick(['M', 'V'])) : chance.pick(['M', 'V']), kinderen.geboren));
  const mensen = [first, ...(partner ? [partner] : []), ...young].map(mensOf);
  const huis = { vrager: mensOf(first), ...(partner ? { partner: mensOf(partner) } : {}), kinderen: young.map(mensOf), mensen };
  return { gebied, wijk, vrager: first.bsn, soort, situatie, huis, persoonslijsten: family(first, partner, young) };
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

function inventAdres(wijk: Wijk, chance: Seeded): Huisadres {
  const letters = `${String.fromCharCode(65 + chance.int(0, 25))}${chance.pick(['B', 'E', 'G', 'K', 'L', 'N', 'P', 'R', 'T', 'V'])}`;
  return { straat: chance.pick(straten), huisnummer: chance.int(1, 180), postcode: `${wijk.postcode}${letters}` };
}
