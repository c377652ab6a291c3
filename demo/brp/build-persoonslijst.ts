import { readIsoDatum, type Bsn, type Datum, type Geslacht, type Naam, type Naamgebruik, type Verblijfplaats } from '../../src/registers/persoon/index.ts';
import type { Gebeurtenis, Ouder, Persoonslijst, Verbintenis, Verwant } from './persoonslijst.ts';

/** An invented person, as a generator makes one; what is left out is as it is for most people. */
export interface VerzonnenPersoon {
  readonly bsn: Bsn;
  readonly naam: Naam;
  readonly geslacht: Geslacht;
  /** ISO 8601, or a date of which parts are unknown. */
  readonly geboren: string | Datum;
  /** Code; left out: born in the gemeente where the person lives. */
  readonly geboorteplaats?: string;
  /** Code; left out: the Netherlands. */
  readonly geboorteland?: string;
  readonly naamgebruik?: Naamgebruik;
  /** Code of the gemeente of registration. */
  readonly gemeente: string;
  readonly verblijfplaats: Verblijfplaats;
  readonly overleden?: string | Datum;
  readonly geheimhouding?: boolean;
  readonly curatele?: boolean;
  /** Judgment on gezag over a minor, for example `12`. */
  readonly gezag?: string;
}

/** The family of an invented person; names, birth dates and numbers are taken over, so that both sides agree. */
export interface VerzonnenFamilie {
  readonly ouders?: readonly (VerzonnenPersoon & { readonly ingang?: string })[];
  readonly partners?: readonly { readonly persoon: VerzonnenPersoon; readonly soort?: 'H' | 'P'; readonly aangegaan: string; readonly ontbonden?: string }[];
  readonly kinderen?: readonly VerzonnenPersoon[];
}

/** Makes the persoonslijst of an invented person. Throws `RangeError` for a date that does not exist or more than two parents. */
export function buildPersoonslijst(persoon: VerzonnenPersoon, familie: VerzonnenFamilie = {}): Persoonslijst {
  const { ouders = [], partners = [], kinderen = [] } = familie;
  if (ouders.length > 2) throw new RangeError('A person has at most two parents by law');
  const overleden = persoon.overleden === undefined ? undefined : datum(persoon.overleden);
  return {
    bsn: persoon.bsn,
    naam: persoon.naam,
    naamgebruik: persoon.naamgebruik ?? 'E',
    geslacht: persoon.geslacht,
    geboorte: birth(persoon),
    ouders: ouders.map((ouder, place): Ouder => ({
      ...relative(ouder), aanduiding: place === 0 ? '1' : '2', geslacht: ouder.geslacht, ingang: ouder.ingang === undefined ? datum(persoon.geboren) : datum(ouder.ingang),
    })),
    verbintenissen: partners.map((partner): Verbintenis => ({
      ...relative(partner.persoon), geslacht: partner.persoon.geslacht, soort: partner.soort ?? 'H', aangegaan: datum(partner.aangegaan),
      ...(partner.ontbonden !== undefined && { ontbonden: datum(partner.ontbonden) }),
    })),
    kinderen: kinderen.map(relative),
    ...(overleden && { overlijden: { datum: overleden, plaats: persoon.gemeente, land: '6030' }, opschorting: { reden: 'O', datum: overleden } }),
    geheimhouding: persoon.geheimhouding ?? false,
    gemeente: persoon.gemeente,
    verblijfplaats: persoon.verblijfplaats,
    gezag: { curatele: persoon.curatele ?? false, ...(persoon.gezag !== undefined && { indicatie: persoon.gezag }) },
  };
}

function relative(persoon: VerzonnenPersoon): Verwant {
  return { bsn: persoon.bsn, naam: persoon.naam, geboorte: birth(persoon) };
}

function birth(persoon: VerzonnenPersoon): Gebeurtenis {
  return { datum: datum(persoon.geboren), plaats: persoon.geboorteplaats ?? persoon.gemeente, land: persoon.geboorteland ?? '6030' };
}

function datum(value: string | Datum): Datum {
  if (typeof value !== 'string') return value;
  const read = readIsoDatum(value);
  if (read === undefined) throw new RangeError(`Not an existing day: ${value}`);
  return read;
}
