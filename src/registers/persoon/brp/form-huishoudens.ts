import { adresSleutel, type Verblijfplaats } from '../adres.ts';
import { isOverleden, type BrpPersoon } from './brp-persoon.ts';
import { listRelaties } from './list-relaties.ts';

/** Persons at one address who are partner, parent or child of one another, also through a third. */
export interface BrpHuishouden {
  readonly adres: Verblijfplaats;
  readonly leden: readonly BrpPersoon[];
}

/** Somebody who is in no household here, and why. */
export interface ZonderHuishouden {
  readonly persoon: BrpPersoon;
  readonly reden: 'overleden' | 'niet-ingezetene' | 'verblijfplaats onbekend';
}

export interface Huishoudindeling {
  readonly huishoudens: readonly BrpHuishouden[];
  readonly zonder: readonly ZonderHuishouden[];
}

/**
 * Divides persons over households, as a proposal: the register knows addresses and relations, not who runs a home
 * together. Nobody is lost or counted twice. Ex-partners, brothers and sisters, and lodgers at one address are apart
 * unless a partner, parent or child joins them. Who has a briefadres does not live with those who live there, only
 * with relatives who have it too; who is established to have left is treated the same way.
 */
export function formHuishoudens(personen: readonly BrpPersoon[]): Huishoudindeling {
  const zonder = personen.map((persoon) => ({ persoon, reden: reasonOutside(persoon) }))
    .filter((entry): entry is ZonderHuishouden => entry.reden !== undefined);
  const outside = new Set(zonder.map(({ persoon }) => persoon));
  const residents = personen.filter((persoon) => !outside.has(persoon));
  const joined = joinResidents(residents);
  const huishoudens = [...Map.groupBy(residents, joined)].map(([{ adres }, leden]) => ({ adres, leden }));
  return { huishoudens, zonder };
}

/** Text that is the same for who share a home; undefined for who has no known home in the Netherlands. */
export function thuisSleutel({ adres }: BrpPersoon): string | undefined {
  if (adres.soort !== 'adres' && adres.soort !== 'locatie') return undefined;
  const place = adresSleutel({ ...adres, functie: 'woonadres', verblijftNietOpAdres: false });
  return place && `${adres.functie}|${adres.verblijftNietOpAdres}|${place}`;
}

function reasonOutside(persoon: BrpPersoon): ZonderHuishouden['reden'] | undefined {
  if (isOverleden(persoon)) return 'overleden';
  if (persoon.adres.soort === 'buitenland' || persoon.opschorting === 'emigratie' || persoon.opschorting === 'registratie niet-ingezetene') return 'niet-ingezetene';
  return persoon.adres.soort === 'onbekend' ? 'verblijfplaats onbekend' : undefined;
}

/** For each resident one and the same person of their household (union-find over the relations at home). */
function joinResidents(residents: readonly BrpPersoon[]): (persoon: BrpPersoon) => BrpPersoon {
  const parent = new Map<BrpPersoon, BrpPersoon>(residents.map((persoon) => [persoon, persoon]));
  const root = (persoon: BrpPersoon): BrpPersoon => {
    let at = persoon;
    for (let next = parent.get(at); next !== undefined && next !== at; next = parent.get(at)) at = next;
    parent.set(persoon, at);
    return at;
  };
  for (const { soort, van, naar } of listRelaties(residents)) {
    const home = thuisSleutel(van);
    if (soort !== 'ex-partner' && home !== undefined && home === thuisSleutel(naar)) parent.set(root(naar), root(van));
  }
  return root;
}
