import { voornamen } from '../namen.ts';

const beginnings = [
  'Duin', 'Zand', 'Veld', 'Molen', 'Berg', 'Bos', 'Hof', 'Klaver', 'Linden', 'Eiken', 'Berken', 'Wilgen', 'Riet', 'Water', 'Meer', 'Zee', 'Strand', 'Polder', 'Dijk', 'Sluis', 'Brug', 'Poort',
  'Kerk', 'Toren', 'Kamp', 'Akker', 'Weide', 'Graan', 'Koren', 'Hooi', 'Appel', 'Kersen', 'Rozen', 'Vink', 'Leeuwerik', 'Reiger', 'Zwaan', 'Haver', 'Honing', 'Zilver', 'Goud', 'Zomer', 'Winter', 'Noorder', 'Zuider', 'Wester', 'Ooster', 'Nieuw', 'Oud', 'Groen',
] as const;
const endings = [
  'meijer', 'huizen', 'kamp', 'boom', 'stra', 'man', 'ink', 'vliet', 'laar', 'horst', 'brink', 'burg', 'daal', 'donk', 'drecht', 'gaard', 'hout', 'hoven', 'kerk', 'land',
  'loo', 'mans', 'mond', 'oord', 'rade', 'rijk', 'schoten', 'stede', 'steen', 'tuin', 'velden', 'voort', 'waard', 'wijk', 'zicht', 'zoon', 'bergen', 'beek', 'akker', 'eiland',
] as const;
const firsts = [...new Set([...voornamen.M, ...voornamen.V].flatMap((name) => name.split(' ')))];

/** Chance from two numbers, the same at every run (the end of murmur3). */
export function chanceOf(copy: number, place: number): number {
  let h = Math.imul(copy, 0x85ebca6b) ^ Math.imul(place + 1, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

const pick = <T>(list: readonly T[], chance: number): T => list[chance % list.length] as T;

/** An invented family name of a copy. */
export function familyName(copy: number, place: number): string {
  const chance = chanceOf(copy, place);
  return `${pick(beginnings, chance)}${pick(endings, Math.floor(chance / beginnings.length))}`;
}

/** Another first name with the same initial, for somebody of the same sex as whose name it was where the name tells. */
export function firstName(copy: number, place: number, was: string): string {
  const same = firstNamesLike(was);
  return same.length === 0 ? was : pick(same, chanceOf(copy, place));
}

function firstNamesLike(was: string): string[] {
  const names = voornamen.V.some((name) => name.split(' ').includes(was)) ? voornamen.V : voornamen.M;
  const words = names.flatMap((name) => name.split(' ')).filter((name) => name.charAt(0) === was.charAt(0));
  return firsts.includes(was) ? [...new Set(words)] : [];
}
