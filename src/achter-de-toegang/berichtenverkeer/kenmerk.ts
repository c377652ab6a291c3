import { BERICHTEN, type Bericht, type BerichtSoort } from './declaration/berichten.ts';

/** What tells one message from all others: its identificatie is unique per soort and afzender (TR056). */
export interface Kenmerk {
  readonly soort: BerichtSoort;
  readonly afzender: string;
  readonly ontvanger: string;
  readonly identificatie: string;
  /** The date on which the message was sent, as jjjj-mm-dd. */
  readonly dagtekening: string;
}

/** The versions of the XSDs that a message was made by. */
export type XsdVersie = Bericht['Header']['XsdVersie'];

/** The XSDs that these tables are equal to. */
export const XSD_VERSIE: XsdVersie = { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' };

/** Reads the kenmerk of a message. Of a retour message it is that of the message answered, but for the soort. */
export function getKenmerk({ soort, Header }: Bericht): Kenmerk {
  const { Afzender, Ontvanger, BerichtIdentificatie } = Header;
  const { Identificatie, Dagtekening } = BerichtIdentificatie;
  return { soort, afzender: Afzender, ontvanger: Ontvanger, identificatie: Identificatie, dagtekening: Dagtekening };
}

/** The soorten that open an exchange; the others answer one, and get their header from `retour.ts`. */
type HeenNummer = '301' | '305' | '307' | '315' | '317' | '319' | '323';
export type HeenSoort = `WMO${HeenNummer}` | `JW${HeenNummer}`;

/**
 * Makes the header of a new message. The gemeente is known by its four-digit code, the aanbieder by its
 * eight-digit AGB-code; which of them is the afzender follows from the soort, and the writer checks it.
 */
export function makeHeader<S extends HeenSoort>({ soort, ...kenmerk }: Kenmerk & { readonly soort: S }): Bericht<S>['Header'] {
  const { BerichtCode, BerichtVersie, BerichtSubversie } = BERICHTEN[soort].root.elements.Header.type.elements;
  return {
    BerichtCode: BerichtCode.type.fixed,
    BerichtVersie: BerichtVersie.type.fixed,
    BerichtSubversie: BerichtSubversie.type.fixed,
    Afzender: kenmerk.afzender,
    Ontvanger: kenmerk.ontvanger,
    BerichtIdentificatie: { Identificatie: kenmerk.identificatie, Dagtekening: kenmerk.dagtekening },
    XsdVersie: XSD_VERSIE,
  } as Bericht<S>['Header'];
}
