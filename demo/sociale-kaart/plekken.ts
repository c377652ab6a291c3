import { required } from '../../src/platform/required.ts';
import { middleOf } from '../../src/registers/gemeente/index.ts';
import { omtrekken } from '../region/omtrekken.ts';
import { gebieden, type Gebied, type Wijk } from '../region/gebieden.ts';

/** A village with its wijken; most gemeenten have several. */
export interface Dorp {
  readonly gebied: Gebied;
  readonly plaats: string;
  readonly wijken: readonly Wijk[];
  /** The invented place where people meet. */
  readonly buurthuis: string;
}

const buurthuizen: Readonly<Record<string, string>> = {
  Castricum: 'Buurthuis De Zandloper', Bakkum: 'Dorpshuis De Stuifkuil', Akersloot: 'Dorpshuis De Meerkoet', 'De Woude': 'Buurtkamer Het Pontje', Limmen: 'Ontmoetingshuis De Bollenschuur', Bergen: 'Buurthuis De Vlinderslag',
  'Bergen aan Zee': 'Buurtkamer De Strandvonder', 'Egmond aan Zee': 'Dorpshuis De Bomschuit', 'Egmond-Binnen': 'Dorpshuis De Helmhof', 'Egmond aan den Hoef': 'Dorpshuis De Slotgracht', Schoorl: 'Ontmoetingshuis De Duinpan', Heiloo: 'Buurthuis De Wentelwiek',
  Uitgeest: 'Dorpshuis De Rietkraag',
};
const straten = ['Helmweg', 'Lindelaan', 'Molenpad', 'Kerkstraat', 'Duinroosstraat', 'Stationsweg', 'Schelpenpad', 'Wilgenlaan', 'Dorpsstraat', 'Geestweg'];
const order = ['0383', '0373', '0399', '0450'];

/** The villages of each gemeente with more than a ferry: in a fixed order. */
export const dorpen: readonly (readonly Dorp[])[] = order.map((code) => {
  const gebied = required(gebieden.find(({ gemeente }) => gemeente === code), `gemeente ${code}`);
  return [...Map.groupBy(gebied.wijken, ({ plaats }) => plaats)].map(([plaats, wijken]) => ({ gebied, plaats, wijken, buurthuis: required(buurthuizen[plaats], `a place to meet in ${plaats}`) })).filter(({ plaats }) => plaats !== 'De Woude');
});

/** An address in a village that exists nowhere, the same for the same name. */
export function addressOf(dorp: Dorp, naam: string): { readonly adres: string; readonly postcode: string; readonly wijk: string; readonly breedtegraad: number; readonly lengtegraad: number } {
  const sum = [...`${naam}${dorp.plaats}`].reduce((total, letter) => (total * 31 + (letter.codePointAt(0) ?? 0)) % 99_991, 7);
  const wijk = required(dorp.wijken[sum % dorp.wijken.length], 'a wijk');
  const letter = (n: number): string => String.fromCodePoint(65 + (n % 26));
  const { breedtegraad, lengtegraad } = required(middleOf(omtrekken[wijk.code] ?? []), 'the middle of a wijk');
  // Some hundreds of metres around the middle, so that places do not lie on each other.
  const beside = (n: number): number => ((n % 21) - 10) / 2500;
  return {
    breedtegraad: breedtegraad + beside(sum >> 2), lengtegraad: lengtegraad + beside(sum >> 5) * 1.6, adres: `${required(straten[sum % straten.length], 'a street')} ${(sum % 140) + 1}`, postcode: `${wijk.postcode} ${letter(sum >> 3)}${letter(sum >> 7)}`, wijk: wijk.code,
  };
}
