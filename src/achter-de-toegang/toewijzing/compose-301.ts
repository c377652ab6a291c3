import type { Bericht } from '../berichtenverkeer/index.ts';
import { makeHeader } from '../berichtenverkeer/index.ts';
import type { Persoonsgegevens } from '../../registers/persoon/index.ts';
import type { Tables } from '../../platform/database/tables.ts';
import './toewijzing.tables.ts';

type Toewijzing = Pick<Tables['toewijzing'], 'nummer' | 'categorie' | 'code' | 'toegewezen_op' | 'gewijzigd_op' | 'ingangsdatum' | 'einddatum' | 'volume' | 'eenheid' | 'frequentie'> & {
  /** `05`: ends earlier; `08`: a pgb comes in its place; `13`: taken back. */
  readonly redenWijziging?: '05' | '08' | '13';
};

export interface Opdracht {
  readonly gemeente: string;
  readonly agbCode: string;
  readonly identificatie: string;
  /** Today, `jjjj-mm-dd`. */
  readonly dagtekening: string;
  readonly bsn: string;
  readonly persoon: Persoonsgegevens;
  /** All of this client at this aanbieder that are valid now, and what changed (OP087). */
  readonly toewijzingen: readonly Toewijzing[];
}

/** The 301 of one client to one aanbieder, of the Wmo or the Jeugdwet. */
export function compose301(wet: 'wmo' | 'jeugd', opdracht: Opdracht): Bericht<'WMO301'> | Bericht<'JW301'> {
  const soort = wet === 'wmo' ? 'WMO301' : 'JW301';
  const Header = makeHeader({ soort, afzender: opdracht.gemeente, ontvanger: opdracht.agbCode, identificatie: opdracht.identificatie, dagtekening: opdracht.dagtekening });
  // The writer checks the whole message against its table, so that a wrong value cannot leave.
  return { soort, Header, Client: clientOf(opdracht) } as Bericht<'WMO301'> | Bericht<'JW301'>;
}

const geslachten = { onbekend: '0', man: '1', vrouw: '2' } as const;
const naamgebruiken = { eigen: '1', partner: '2', 'partner-eigen': '3', 'eigen-partner': '4' } as const;
const datumGebruik = { volledig: undefined, maand: '1', jaar: '2', onbekend: '3' } as const;

function clientOf({ bsn, persoon, toewijzingen }: Opdracht): object {
  const gebruik = datumGebruik[persoon.geboortedatum_deel];
  return {
    Bsn: bsn,
    Geboortedatum: { Datum: persoon.geboortedatum ?? '1900-01-01', ...(gebruik === undefined ? {} : { DatumGebruik: gebruik }) },
    Geslacht: geslachten[persoon.geslacht],
    Naam: nameOf(persoon),
    Contactgegevens: { Contact: [{ Soort: '01', Adres: addressOf(persoon) }] },
    ToegewezenProducten: { ToegewezenProduct: toewijzingen.map(productOf) },
  };
}

function nameOf(persoon: Persoonsgegevens): object {
  const family = (voorvoegsel: string, achternaam: string) => ({ Achternaam: achternaam, ...(voorvoegsel === '' ? {} : { Voorvoegsel: voorvoegsel.slice(0, 10) }) });
  const letters = persoon.voorletters.replace(/[^A-Za-zÀ-ỳ]/g, '').slice(0, 6);
  return {
    Geslachtsnaam: family(persoon.voorvoegsel, persoon.geslachtsnaam || 'onbekend'),
    ...(persoon.partner_geslachtsnaam === '' ? {} : { Partnernaam: family(persoon.partner_voorvoegsel, persoon.partner_geslachtsnaam) }),
    ...(persoon.voornamen === '' ? {} : { Voornamen: persoon.voornamen }),
    ...(letters === '' ? {} : { Voorletters: letters }),
    NaamGebruik: naamgebruiken[persoon.naamgebruik],
  };
}

function addressOf(persoon: Persoonsgegevens): object {
  return {
    ...(persoon.huisnummer === null ? {} : {
      Huis: { Huisnummer: persoon.huisnummer, ...(persoon.huisletter === '' ? {} : { Huisletter: persoon.huisletter }), ...(persoon.huisnummertoevoeging === '' ? {} : { HuisnummerToevoeging: persoon.huisnummertoevoeging }) },
    }),
    ...(persoon.postcode === '' ? {} : { Postcode: persoon.postcode }),
    ...(persoon.straat === '' ? {} : { Straatnaam: persoon.straat.slice(0, 24) }),
    ...(persoon.plaats === '' ? {} : { Plaatsnaam: persoon.plaats }),
    LandCode: 'NL',
  };
}

function productOf(toewijzing: Toewijzing): object {
  // Which version of a toewijzing is the newest, is told by when it was given or last changed.
  const moment = toewijzing.gewijzigd_op ?? toewijzing.toegewezen_op;
  return {
    ToewijzingNummer: toewijzing.nummer,
    Product: { Categorie: toewijzing.categorie, Code: toewijzing.code },
    Toewijzingsdatum: moment.slice(0, 10),
    Toewijzingstijd: moment.slice(11, 19),
    Ingangsdatum: toewijzing.ingangsdatum,
    Einddatum: toewijzing.einddatum,
    ...(toewijzing.redenWijziging === undefined ? {} : { RedenWijziging: toewijzing.redenWijziging }),
    Omvang: { Volume: toewijzing.volume, Eenheid: toewijzing.eenheid, Frequentie: toewijzing.frequentie },
  };
}
