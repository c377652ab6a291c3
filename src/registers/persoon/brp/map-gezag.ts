import { isBsn, type Bsn } from '../bsn.ts';
import type { BrpGezag } from './brp-antwoord.schema.ts';
import type { Gezag } from './brp-persoon.ts';

interface Drager {
  readonly burgerservicenummer?: string;
}

/** Who has gezag, in one form for all kinds. Undefined when the minor has no valid BSN. */
export function mapGezag(gezag: BrpGezag): Gezag | undefined {
  const minderjarige = gezag.minderjarige.burgerservicenummer;
  if (!isBsn(minderjarige)) return undefined;
  return { minderjarige, ...mapSoort(gezag) };
}

function mapSoort(gezag: BrpGezag): Omit<Gezag, 'minderjarige'> {
  switch (gezag.type) {
    case 'TweehoofdigOuderlijkGezag':
    case 'GezamenlijkOuderlijkGezag': return holders('gezamenlijk ouderlijk gezag', gezag.ouders ?? [], 2);
    case 'EenhoofdigOuderlijkGezag': return holders('eenhoofdig ouderlijk gezag', [gezag.ouder], 1);
    case 'GezamenlijkGezag': return holders('gezamenlijk gezag', [gezag.ouder, gezag.derde], 2);
    case 'Voogdij': return holders('voogdij', gezag.derden ?? [], Math.max(1, gezag.derden?.length ?? 0));
    case 'TijdelijkGeenGezag': return { soort: 'tijdelijk geen gezag', gezaghebbenden: [], compleet: true, ...explained(gezag.toelichting) };
    case 'GezagNietTeBepalen': return { soort: 'gezag niet te bepalen', gezaghebbenden: [], compleet: false, ...explained(gezag.toelichting) };
  }
}

function holders(soort: Gezag['soort'], dragers: readonly (Drager | undefined)[], expected: number): Omit<Gezag, 'minderjarige'> {
  const gezaghebbenden = dragers.map((drager) => drager?.burgerservicenummer).filter((bsn): bsn is Bsn => bsn !== undefined && isBsn(bsn));
  return { soort, gezaghebbenden, compleet: gezaghebbenden.length >= expected };
}

function explained(toelichting: string | undefined) {
  return toelichting === undefined ? {} : { toelichting };
}
