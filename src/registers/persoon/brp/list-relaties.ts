import { adresSleutel } from '../adres.ts';
import type { Bsn } from '../bsn.ts';
import { loText } from '../datum.ts';
import type { BrpPersoon, BrpVerwant } from './brp-persoon.ts';

/** A relation between two persons who are both at hand. Of `ouder` the parent is `van` and the child `naar`. */
export interface Relatie {
  readonly soort: 'partner' | 'ex-partner' | 'ouder';
  readonly van: BrpPersoon;
  readonly naar: BrpPersoon;
}

/**
 * Every relation among these persons, once, also when only one of both persoonslijsten has it. Found by BSN; where
 * the register gave no BSN, by name and birth date of somebody at the same address. Relations to others stay on the person.
 */
export function listRelaties(personen: readonly BrpPersoon[]): readonly Relatie[] {
  const find = finder(personen);
  const relaties = new Map<string, Relatie>();
  const index = new Map(personen.map((persoon, place) => [persoon, place]));
  const add = (soort: Relatie['soort'], van: BrpPersoon, naar: BrpPersoon): void => {
    const [a, b] = [index.get(van) ?? 0, index.get(naar) ?? 0];
    const key = `${soort}|${soort === 'ouder' || a < b ? `${a}|${b}` : `${b}|${a}`}`;
    if (van !== naar && !relaties.has(key)) relaties.set(key, { soort, van, naar });
  };
  for (const persoon of personen) {
    for (const partner of persoon.partners) {
      const soort = partner.ontbonden === undefined ? 'partner' : 'ex-partner';
      for (const found of find(partner, persoon)) add(soort, persoon, found);
    }
    for (const ouder of persoon.ouders) for (const found of find(ouder, persoon)) add('ouder', found, persoon);
    for (const kind of persoon.kinderen) for (const found of find(kind, persoon)) add('ouder', persoon, found);
  }
  return [...relaties.values()];
}

type Finder = (verwant: BrpVerwant, of: BrpPersoon) => readonly BrpPersoon[];

function finder(personen: readonly BrpPersoon[]): Finder {
  const byBsn = Map.groupBy(personen, (persoon) => persoon.bsn) as ReadonlyMap<Bsn, readonly BrpPersoon[]>;
  const byName = Map.groupBy(personen, nameAtHome);
  return (verwant, of) => {
    if (verwant.bsn === undefined) {
      const key = nameAtHome({ ...verwant, adres: of.adres });
      return key === undefined ? [] : byName.get(key) ?? [];
    }
    const found = byBsn.get(verwant.bsn) ?? [];
    if (found.length <= 1) return found;
    // One number with several persons is a mistake in the register: take who is meant by name, not everybody.
    return found.filter((persoon) => nameKey(persoon) === nameKey(verwant));
  };
}

/** Who somebody is at an address, for relations without BSN; undefined when too little is known to be sure. */
function nameAtHome({ naam, geboortedatum, adres }: Pick<BrpPersoon, 'naam' | 'geboortedatum' | 'adres'>): string | undefined {
  const home = adresSleutel(adres);
  if (home === undefined || naam.geslachtsnaam === undefined || geboortedatum.type === 'DatumOnbekend') return undefined;
  return `${home}|${nameKey({ naam, geboortedatum })}`;
}

function nameKey({ naam, geboortedatum }: BrpVerwant): string {
  return [naam.voornamen, naam.voorvoegsel, naam.geslachtsnaam, loText(geboortedatum)].map((part) => (part ?? '').toLocaleLowerCase('nl')).join('|');
}
