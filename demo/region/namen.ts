import { required } from '../../src/platform/required.ts';
import type { Seeded } from './seeded.ts';

type Generatie = 'oud' | 'midden' | 'jong';

/** Names that go together, from which invented people are made; each combination is chance, none is somebody's story. */
interface Achtergrond {
  /** Of so many households, one more than another. */
  readonly kans: number;
  /** Prefix and family name. */
  readonly familienamen: readonly (readonly [voorvoegsel: string, geslachtsnaam: string])[];
  readonly voornamen: Readonly<Record<Generatie, Readonly<Record<'M' | 'V', readonly string[]>>>>;
}

const achtergronden: readonly Achtergrond[] = [
  {
    kans: 17,
    familienamen: [
      ['', 'Duinmeijer'], ['', 'Zandvliet'], ['van der', 'Kroft'], ['', 'Veldhuizen'], ['de', 'Ruijter'], ['', 'Schermerhorn'], ['van', 'Egmondhof'], ['', 'Kaptein'], ['', 'Stuifzand'], ['ten', 'Brinkhuis'],
      ['', 'Oosterling'], ['van den', 'Berghoek'], ['', 'Molenkamp'], ['', 'Lindeboom'], ['', 'Tesselaar'], ['op de', 'Dijk'], ['', 'Rietveen'], ['', 'Blokland'], ['van', 'Noordeinde'], ['', 'Kramerhoek'],
    ],
    voornamen: {
      oud: { M: ['Jan', 'Cornelis', 'Dirk', 'Henk', 'Willem', 'Johannes', 'Arie', 'Klaas', 'Siem', 'Gerrit'], V: ['Maria', 'Cornelia', 'Anna', 'Trijntje', 'Joke', 'Elisabeth', 'Wilhelmina', 'Greetje', 'Riet', 'Ank'] },
      midden: { M: ['Marco', 'Erik', 'Niels', 'Bas', 'Ronald', 'Jeroen', 'Martijn', 'Dennis'], V: ['Sanne', 'Marleen', 'Ilona', 'Petra', 'Linda', 'Wendy', 'Esmee', 'Mirjam'] },
      jong: { M: ['Sem', 'Daan', 'Luuk', 'Tijn', 'Finn', 'Jens', 'Mees', 'Tom'], V: ['Emma', 'Noor', 'Lotte', 'Zoë', 'Tess', 'Fenna', 'Isa', 'Julia'] },
    },
  },
  {
    kans: 1,
    familienamen: [['', 'El Amrani'], ['', 'Bouzidi']],
    voornamen: { oud: { M: ['Mohamed', 'Ahmed'], V: ['Fatima', 'Aicha'] }, midden: { M: ['Youssef', 'Karim'], V: ['Naima', 'Samira'] }, jong: { M: ['Ilyas', 'Bilal'], V: ['Yara', 'Amira'] } },
  },
  {
    kans: 1,
    familienamen: [['', 'Yıldızhan'], ['', 'Kaya']],
    voornamen: { oud: { M: ['Mehmet', 'Hasan'], V: ['Emine', 'Hatice'] }, midden: { M: ['Emre', 'Murat'], V: ['Aylin', 'Elif'] }, jong: { M: ['Kerem', 'Efe'], V: ['Defne', 'Ela'] } },
  },
  {
    kans: 1,
    familienamen: [['', 'Kowalczyk'], ['', 'Mazurek']],
    voornamen: { oud: { M: ['Jerzy', 'Stanisław'], V: ['Halina', 'Danuta'] }, midden: { M: ['Krzysztof', 'Marek'], V: ['Małgorzata', 'Ewa'] }, jong: { M: ['Kacper', 'Filip'], V: ['Zuzanna', 'Lena'] } },
  },
];

const gewoon = required(achtergronden[0], 'the names that most people have');

export const straten = ['Dorpsstraat', 'Duinlaan', 'Zeeweg', 'Kerkpad', 'Molenweg', 'Bakkummerweg', 'Lindenlaan', 'Parallelweg', 'Geesterduin', 'Oude Haarlemmerweg', 'Zonnedauw', 'Wilhelminalaan', 'Torenstraat', 'Breedelaan'] as const;

export function pickAchtergrond(chance: Seeded): Achtergrond {
  return chance.pick(achtergronden.flatMap((one) => Array.from({ length: one.kans }, () => one)));
}

/** The generation of somebody born in a year. */
export const generatieOf = (jaar: number): Generatie => (jaar < 1965 ? 'oud' : jaar < 2002 ? 'midden' : 'jong');

/** Somebody from outside the household: a neighbour, a friend, a GP. */
export function inventNaam(chance: Seeded, geslacht: 'M' | 'V', generatie: Generatie): string {
  const { familienamen, voornamen } = gewoon;
  return [chance.pick(voornamen[generatie][geslacht]), ...chance.pick(familienamen)].filter(Boolean).join(' ');
}

/** Every first name of the demo. */
export const voornamen: Readonly<Record<'M' | 'V', readonly string[]>> = {
  M: achtergronden.flatMap((one) => Object.values(one.voornamen).flatMap(({ M }) => M)),
  V: achtergronden.flatMap((one) => Object.values(one.voornamen).flatMap(({ V }) => V)),
};
