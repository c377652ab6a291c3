import { makeHeader, makeRetour, readBericht, writeBericht, type Afkeur, type Bericht } from '../../../src/achter-de-toegang/berichtenverkeer/index.ts';

export type Opdracht = Bericht<'WMO301'> | Bericht<'JW301'>;

/** Reads a 301 as the software of an aanbieder does. */
export function readOpdracht(xml: string): Opdracht {
  const read = readBericht(xml);
  if (!read.ok || (read.bericht.soort !== 'WMO301' && read.bericht.soort !== 'JW301')) throw new Error('Not a 301 that can be read');
  return read.bericht;
}

interface Kenmerk {
  readonly identificatie: string;
  /** Day, `YYYY-MM-DD`. */
  readonly dagtekening: string;
}

function xmlOf(bericht: Bericht): string {
  const written = writeBericht(bericht);
  if (!written.ok) throw new Error(`A ${bericht.soort} of the demo cannot be written: ${written.fouten.map((fout) => `${fout.pad} ${fout.code}`).join('; ')}`);
  return written.xml;
}

/** The 302 upon a 301: accepted, or refused with codes. */
export function write302(opdracht: Opdracht, afkeuren: readonly Afkeur[], kenmerk: Kenmerk): string {
  return xmlOf(makeRetour(opdracht, afkeuren, kenmerk));
}

/** The 305 that tells that these products of a 301 have begun on a day. */
export function write305({ soort, Header, Client }: Opdracht, nummers: readonly number[], begindatum: string, { identificatie, dagtekening }: Kenmerk): string {
  const { Bsn, Geboortedatum, Geslacht, Naam, ToegewezenProducten } = Client;
  const start = soort === 'WMO301' ? 'WMO305' : 'JW305';
  const { Geslachtsnaam, Voornamen, Voorletters } = Naam;
  return xmlOf({
    soort: start, Header: makeHeader({ soort: start, afzender: Header.Ontvanger, ontvanger: Header.Afzender, identificatie, dagtekening }),
    Client: {
      Bsn, Geboortedatum, Geslacht, Naam: { Geslachtsnaam, ...(Voornamen === undefined ? {} : { Voornamen }), ...(Voorletters === undefined ? {} : { Voorletters }) },
      StartProducten: { StartProduct: ToegewezenProducten.ToegewezenProduct.filter(({ ToewijzingNummer }) => nummers.includes(ToewijzingNummer)).map(({ ToewijzingNummer, Product, Ingangsdatum }) => ({
        ToewijzingNummer, Product, ToewijzingIngangsdatum: Ingangsdatum, Begindatum: begindatum, StatusAanlevering: '1',
      })) },
    },
  } as Bericht<'WMO305'> | Bericht<'JW305'>);
}
