import type { Gemeente, Verblijfplaats } from '../adres.ts';
import type { Bsn } from '../bsn.ts';
import type { Datum } from '../datum.ts';
import type { Geslacht, Naam, Naamdrager, Naamgebruik } from '../naam.ts';

/** Somebody as another persoonslijst names them. `bsn` is absent for who is not registered in the Netherlands. */
export interface BrpVerwant {
  readonly bsn?: Bsn;
  readonly naam: Naam;
  readonly geboortedatum: Datum;
}

export interface BrpPartner extends BrpVerwant {
  readonly soort: 'huwelijk' | 'geregistreerd partnerschap' | 'onbekend';
  readonly geslacht: Geslacht;
  readonly aangegaan?: Datum;
  /** Present when the marriage or partnership has ended, also by death. */
  readonly ontbonden?: Datum;
}

export interface BrpOuder extends BrpVerwant {
  /** Place on the persoonslijst (category 02 or 03), not a rank. */
  readonly aanduiding: '1' | '2';
  readonly geslacht: Geslacht;
}

export type GezagSoort =
  | 'gezamenlijk ouderlijk gezag' | 'eenhoofdig ouderlijk gezag' | 'gezamenlijk gezag' | 'voogdij' | 'tijdelijk geen gezag' | 'gezag niet te bepalen';

/** Who has gezag over a minor (art. 1:245 BW), as the register derives it from law, family and judgments. */
export interface Gezag {
  readonly minderjarige: Bsn;
  readonly soort: GezagSoort;
  readonly gezaghebbenden: readonly Bsn[];
  /** False when there is, or may be, somebody with gezag whom the register cannot name. */
  readonly compleet: boolean;
  readonly toelichting?: string;
}

/** Why a persoonslijst is no longer kept up (tabel Reden_Opschorting_Bijhouding). */
export type Opschorting = 'overlijden' | 'emigratie' | 'ministerieel besluit' | 'registratie niet-ingezetene' | 'fout' | 'onbekend';

/** What Spil knows of a person from the BRP: no more than it asks for (art. 5 lid 1 onder c AVG). */
export interface BrpPersoon {
  readonly bsn: Bsn;
  readonly naam: Naam;
  readonly naamgebruik: Naamgebruik;
  readonly geslacht: Geslacht;
  readonly geboortedatum: Datum;
  readonly adres: Verblijfplaats;
  /** The gemeente of registration; 1999 is the register of non-residents. */
  readonly verblijfGemeente?: Gemeente;
  /** The person asked that no data go to third parties (art. 2.59 Wet BRP). */
  readonly geheimhouding: boolean;
  /** Under curatele: cannot sign alone (art. 1:381 BW). */
  readonly onderCuratele: boolean;
  readonly overlijden?: { readonly datum: Datum };
  readonly opschorting?: Opschorting;
  /** All that last; only when there is none, the one that ended last. */
  readonly partners: readonly BrpPartner[];
  readonly ouders: readonly BrpOuder[];
  readonly kinderen: readonly BrpVerwant[];
  /** Gezag over this person when a minor, or that this person has over minors; absent when there is none. */
  readonly gezag?: readonly Gezag[];
}

/** What a search gives: enough to choose the right person, then asked for by BSN. */
export interface BrpPersoonBeperkt {
  readonly bsn?: Bsn;
  readonly naam: Naam;
  readonly geslacht: Geslacht;
  readonly geboortedatum: Datum;
  /** Lines under the name on an envelope. */
  readonly adresregels: readonly string[];
  readonly geheimhouding: boolean;
  readonly opschorting?: Opschorting;
}

/** The person as somebody to write to; the name of the first partner counts where there are several. */
export function naamdragerOf(persoon: BrpPersoon): Naamdrager {
  const [partner] = persoon.partners;
  return {
    naam: persoon.naam,
    geslacht: persoon.geslacht,
    naamgebruik: persoon.naamgebruik,
    ...(partner && { partner: { naam: partner.naam, ontbonden: partner.ontbonden !== undefined } }),
  };
}

export function isOverleden(persoon: Pick<BrpPersoon, 'overlijden' | 'opschorting'>): boolean {
  return persoon.overlijden !== undefined || persoon.opschorting === 'overlijden';
}
