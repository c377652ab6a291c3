const beginnings = [
  'Duin', 'Zand', 'Veld', 'Molen', 'Berg', 'Bos', 'Hof', 'Klaver', 'Linden', 'Eiken', 'Berken', 'Wilgen', 'Riet', 'Water', 'Meer', 'Zee', 'Strand', 'Polder', 'Dijk', 'Sluis', 'Brug', 'Poort',
  'Kerk', 'Toren', 'Kamp', 'Akker', 'Weide', 'Graan', 'Koren', 'Hooi', 'Appel', 'Kersen', 'Rozen', 'Vink', 'Leeuwerik', 'Reiger', 'Zwaan', 'Haver', 'Honing', 'Zilver', 'Goud', 'Zomer', 'Winter', 'Noorder', 'Zuider', 'Wester', 'Ooster', 'Nieuw', 'Oud', 'Groen',
] as const;
const endings = [
  'meijer', 'huizen', 'kamp', 'boom', 'stra', 'man', 'ink', 'vliet', 'laar', 'horst', 'brink', 'burg', 'daal', 'donk', 'drecht', 'gaard', 'hout', 'hoven', 'kerk', 'land',
  'loo', 'mans', 'mond', 'oord', 'rade', 'rijk', 'schoten', 'stede', 'steen', 'tuin', 'velden', 'voort', 'waard', 'wijk', 'zicht', 'zoon', 'bergen', 'beek', 'akker', 'eiland',
] as const;
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
