import type { Datum, Geslacht, Naam, Naamgebruik, Verblijfplaats } from '../../src/registers/persoon/index.ts';

/** Birth or death: place and country are codes of the national tables, or text for a place abroad. */
export interface Gebeurtenis {
  readonly datum?: Datum;
  readonly plaats?: string;
  readonly land?: string;
}

/** Another person as named on this persoonslijst; each part may be unknown. */
export interface Verwant {
  readonly bsn?: string;
  readonly naam: Naam;
  readonly geboorte?: Gebeurtenis;
}

export interface Ouder extends Verwant {
  /** Category 02 or 03. */
  readonly aanduiding: '1' | '2';
  readonly geslacht?: Geslacht;
  /** When the legal parenthood began. */
  readonly ingang?: Datum;
}

/** Category 05: a marriage (H) or registered partnership (P), with both ends where known. */
export interface Verbintenis extends Verwant {
  readonly soort?: 'H' | 'P';
  readonly geslacht?: Geslacht;
  readonly aangegaan?: Datum;
  readonly ontbonden?: Datum;
}

/** Reden opschorting bijhouding (67.20): overlijden, emigratie, ministerieel besluit, RNI, fout, wissen, onbekend. */
export type OpschortingReden = 'O' | 'E' | 'M' | 'R' | 'F' | 'W' | '.';

/**
 * What the register holds of one person, current data only, in the categories of the Logisch Ontwerp BRP that the
 * stand-in answers from: 01 to 03, 05 to 09 and 11.
 */
export interface Persoonslijst {
  readonly aNummer?: string;
  /** Some old persoonslijsten have none. */
  readonly bsn?: string;
  readonly naam: Naam;
  readonly naamgebruik: Naamgebruik;
  readonly geslacht: Geslacht;
  readonly geboorte: Gebeurtenis;
  readonly ouders: readonly Ouder[];
  /** All, also those that ended; the API gives only some of them. */
  readonly verbintenissen: readonly Verbintenis[];
  readonly kinderen: readonly Verwant[];
  readonly overlijden?: Gebeurtenis;
  readonly opschorting?: { readonly reden: OpschortingReden; readonly datum?: Datum };
  readonly geheimhouding: boolean;
  /** Code of the gemeente of registration (09.10). */
  readonly gemeente?: string;
  readonly gemeenteSinds?: Datum;
  readonly verblijfplaats: Verblijfplaats;
  readonly gezag: {
    /** Judgment on gezag over this minor (32.10), for example `12` or `1D`. */
    readonly indicatie?: string;
    readonly curatele: boolean;
  };
}
