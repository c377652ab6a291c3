import { makeHeader, writeBericht, type Bericht } from '../../berichtenverkeer/index.ts';
import { bsn, type Granted } from './granted-part.ts';

interface More {
  readonly identificatie?: string;
  readonly dagtekening?: string;
  readonly afzender?: string;
  readonly ontvanger?: string;
  readonly client?: string;
  readonly nummer?: number;
  readonly begin?: string;
  readonly status?: '1' | '3';
}

const client = (more: More) => ({ Bsn: more.client ?? bsn, Geboortedatum: { Datum: '1943-05-17' }, Geslacht: '2', Naam: { Geslachtsnaam: { Achternaam: 'Wit', Voorvoegsel: 'de' } } });
const product = (more: More) => ({ ToewijzingNummer: more.nummer ?? 1, Product: { Categorie: '01', Code: '01A01' }, ToewijzingIngangsdatum: '2026-03-16', Begindatum: more.begin ?? '2026-03-17', StatusAanlevering: more.status ?? '1' });
const kop = ({ code, agb }: Pick<Granted, 'code' | 'agb'>, soort: 'WMO305' | 'WMO307', more: More) =>
  makeHeader({ soort, afzender: more.afzender ?? agb, ontvanger: more.ontvanger ?? code, identificatie: more.identificatie ?? 'S1', dagtekening: more.dagtekening ?? '2026-03-18' });

function write(bericht: object): string {
  const written = writeBericht(bericht as Bericht);
  if (!written.ok) throw new Error(JSON.stringify(written.fouten));
  return written.xml;
}

/** The 305 that software of the aanbieder would send. */
export const startXml = (at: Pick<Granted, 'code' | 'agb'>, more: More = {}): string =>
  write({ soort: 'WMO305', Header: kop(at, 'WMO305', more), Client: { ...client(more), StartProducten: { StartProduct: [product(more)] } } });

/** The 307 with which it ends. */
export const stopXml = (at: Pick<Granted, 'code' | 'agb'>, more: More & { readonly eind?: string; readonly reden?: string } = {}): string =>
  write({ soort: 'WMO307', Header: kop(at, 'WMO307', more), Client: { ...client(more), StopProducten: { StopProduct: [{ ...product(more), RedenBeeindiging: more.reden ?? '19', Einddatum: more.eind ?? '2026-03-18' }] } } });
