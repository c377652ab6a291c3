import { makeHeader, writeBericht, type Bericht } from '../../berichtenverkeer/index.ts';

/** A WMO305 by which an aanbieder tells that the help of a toewijzing started. */
export function startBericht({ code, agb, nummer, bsn, identificatie = 'S1' }: { code: string; agb: string; nummer: number; bsn: string; identificatie?: string }): string {
  const bericht = {
    soort: 'WMO305', Header: makeHeader({ soort: 'WMO305', afzender: agb, ontvanger: code, identificatie, dagtekening: '2026-03-12' }),
    Client: { Bsn: bsn, Geboortedatum: { Datum: '1985-03-04' }, Geslacht: '2', Naam: { Geslachtsnaam: { Achternaam: 'Käster' } },
      StartProducten: { StartProduct: [{ ToewijzingNummer: nummer, Product: { Categorie: '02', Code: '02A05' }, ToewijzingIngangsdatum: '2026-04-06', Begindatum: '2026-04-07', StatusAanlevering: '1' }] } },
  } as Bericht<'WMO305'>;
  const written = writeBericht(bericht);
  if (!written.ok) throw new Error(JSON.stringify(written.fouten));
  return written.xml;
}
