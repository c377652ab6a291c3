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

/** The client as the reports of an aanbieder name it: as the 301 did. */
function clientOf({ Bsn, Geboortedatum, Geslacht, Naam: { Geslachtsnaam, Voornamen, Voorletters } }: Opdracht['Client']) {
  return { Bsn, Geboortedatum, Geslacht, Naam: { Geslachtsnaam, ...(Voornamen === undefined ? {} : { Voornamen }), ...(Voorletters === undefined ? {} : { Voorletters }) } };
}

const productsOf = ({ Client }: Opdracht, nummers: readonly number[]) =>
  Client.ToegewezenProducten.ToegewezenProduct.filter(({ ToewijzingNummer }) => nummers.includes(ToewijzingNummer)).map(({ ToewijzingNummer, Product, Ingangsdatum }) => ({ ToewijzingNummer, Product, ToewijzingIngangsdatum: Ingangsdatum, StatusAanlevering: '1' }));

/** The 305 that tells that these products of a 301 have begun on a day. */
export function write305(opdracht: Opdracht, nummers: readonly number[], begindatum: string, kenmerk: Kenmerk): string {
  const soort = opdracht.soort === 'WMO301' ? 'WMO305' : 'JW305';
  const StartProduct = productsOf(opdracht, nummers).map((product) => ({ ...product, Begindatum: begindatum }));
  return xmlOf({ soort, Header: headerOf(opdracht, soort, kenmerk), Client: { ...clientOf(opdracht.Client), StartProducten: { StartProduct } } } as Bericht<'WMO305'> | Bericht<'JW305'>);
}

/** The 307 that tells that a product of a 301, begun on a day, has ended on another, and why (WMO588, JZ588). */
export function write307(opdracht: Opdracht, nummer: number, { begindatum, einddatum, reden }: { begindatum: string; einddatum: string; reden: string }, kenmerk: Kenmerk): string {
  const soort = opdracht.soort === 'WMO301' ? 'WMO307' : 'JW307';
  const StopProduct = productsOf(opdracht, [nummer]).map((product) => ({ ...product, Begindatum: begindatum, Einddatum: einddatum, RedenBeeindiging: reden }));
  return xmlOf({ soort, Header: headerOf(opdracht, soort, kenmerk), Client: { ...clientOf(opdracht.Client), StopProducten: { StopProduct } } } as Bericht<'WMO307'> | Bericht<'JW307'>);
}

const headerOf = <S extends 'WMO305' | 'JW305' | 'WMO307' | 'JW307'>({ Header }: Opdracht, soort: S, { identificatie, dagtekening }: Kenmerk) =>
  makeHeader({ soort, afzender: Header.Ontvanger, ontvanger: Header.Afzender, identificatie, dagtekening });
