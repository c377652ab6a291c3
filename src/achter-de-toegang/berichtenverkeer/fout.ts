/** What can be wrong with a message at level 1 (berichtformaat): as XML, or against its table. */
export type FoutCode =
  | 'geen-xml'
  | 'codering'
  | 'doctype'
  | 'te-groot'
  | 'te-diep'
  | 'te-veel-elementen'
  | 'te-veel-fouten'
  | 'onbekend-bericht'
  | 'ander-bericht'
  | 'onbekend-element'
  | 'onbekend-attribuut'
  | 'verkeerde-naamruimte'
  | 'verkeerde-volgorde'
  | 'te-vaak'
  | 'ontbreekt'
  | 'tekst-tussen-elementen'
  | 'element-in-waarde'
  | 'ander-type'
  | WaardeFout;

/** What can be wrong with one value. */
export type WaardeFout =
  | 'geen-tekst'
  | 'ongeldig-teken'
  | 'te-kort'
  | 'te-lang'
  | 'patroon'
  | 'niet-in-codelijst'
  | 'geen-geheel-getal'
  | 'buiten-bereik'
  | 'geen-datum'
  | 'geen-tijd';

/**
 * One fault: where (`pad`, a path of element names, counted from 1 where an element repeats), on which
 * line (`regel`, absent for a message that is not XML yet), what (`code`) and in words (`uitleg`).
 * Values are never quoted, since they may be a BSN or a name and faults end up in logs.
 */
export interface Fout {
  readonly pad: string;
  readonly regel?: number;
  readonly code: FoutCode;
  readonly uitleg: string;
}

const UITLEG: Readonly<Record<FoutCode, string>> = {
  'geen-xml': 'Dit is geen goed gevormde XML.',
  codering: 'Het bericht moet in UTF-8 staan.',
  doctype: 'Een DOCTYPE is niet toegestaan.',
  'te-groot': 'Het bericht is groter dan 25 MB (OP179).',
  'te-diep': 'De elementen zijn dieper genest dan een bericht toelaat.',
  'te-veel-elementen': 'Het bericht heeft meer elementen dan verwerkt kunnen worden.',
  'te-veel-fouten': 'Het lezen is gestaakt: er zijn te veel fouten.',
  'onbekend-bericht': 'Dit is geen bericht van iWmo 3.2 of iJw 3.2.',
  'ander-bericht': 'Dit is een ander bericht dan verwacht.',
  'onbekend-element': 'Dit element hoort hier niet.',
  'onbekend-attribuut': 'Dit attribuut hoort hier niet.',
  'verkeerde-naamruimte': 'Dit element staat in een verkeerde naamruimte.',
  'verkeerde-volgorde': 'Dit element staat op de verkeerde plaats.',
  'te-vaak': 'Dit element mag hier maar één keer staan.',
  ontbreekt: 'Dit verplichte element ontbreekt.',
  'tekst-tussen-elementen': 'Hier mogen alleen elementen staan, geen tekst.',
  'element-in-waarde': 'Hier mag alleen een waarde staan, geen element.',
  'ander-type': 'Het opgegeven type (xsi:type) is niet dat van dit element.',
  'geen-tekst': 'De waarde is geen tekst.',
  'ongeldig-teken': 'De waarde bevat een teken dat in XML niet kan.',
  'te-kort': 'De waarde is te kort.',
  'te-lang': 'De waarde is te lang.',
  patroon: 'De waarde heeft niet de voorgeschreven vorm.',
  'niet-in-codelijst': 'De waarde staat niet in de codelijst.',
  'geen-geheel-getal': 'De waarde is geen geheel getal.',
  'buiten-bereik': 'Het getal is te klein of te groot.',
  'geen-datum': 'De waarde is geen bestaande datum (jjjj-mm-dd).',
  'geen-tijd': 'De waarde is geen tijd (uu:mm:ss).',
};

/** Makes a fault; `detail` says more than the code does, and holds nothing of the value. */
export function makeFout(pad: string, code: FoutCode, regel?: number, detail?: string): Fout {
  const uitleg = detail === undefined ? UITLEG[code] : `${UITLEG[code]} ${detail}`;
  return regel === undefined ? { pad, code, uitleg } : { pad, regel, code, uitleg };
}

/** Collects faults up to a bound; `full` is then true. */
export class Fouten {
  readonly list: Fout[] = [];
  readonly #most: number;
  constructor(most: number) {
    this.#most = most;
  }
  get full(): boolean {
    return this.list.length > this.#most;
  }
  add(code: FoutCode, regel: number | undefined, pad: string, detail?: string): void {
    if (this.list.length < this.#most) this.list.push(makeFout(pad, code, regel, detail));
    else if (!this.full) this.list.push(makeFout('/', 'te-veel-fouten', regel));
  }
}
