import { isTitelCode, readLoDatum, type Datum, type Geslacht, type Naam, type Naamgebruik } from '../../src/registers/persoon/index.ts';
import type { Gebeurtenis, OpschortingReden, Ouder, Persoonslijst, Verbintenis, Verwant } from './persoonslijst.ts';
import { currentRecord, occurrences, type Columns, type Occurrence, type Rubrieken } from './rvig-record.ts';
import { readVerblijfplaats } from './rvig-verblijfplaats.ts';

/** The current data of one persoonslijst, from its lines. Standard values for "unknown" are left out. */
export function readPersoonslijst(columns: Columns, rows: readonly (readonly string[])[]): Persoonslijst {
  const record = (category: string): Rubrieken => currentRecord(columns, rows, category);
  const [persoon, inschrijving, verblijf, gezag] = [record('01'), record('07'), record('08'), record('11')];
  const [aNummer, bsn, gemeente, indicatie] = [persoon.get('01.10'), persoon.get('01.20'), verblijf.get('09.10'), gezag.get('32.10')];
  return {
    ...(aNummer !== undefined && { aNummer }),
    ...(bsn !== undefined && { bsn }),
    naam: readNaam(persoon),
    naamgebruik: readNaamgebruik(persoon.get('61.10')),
    geslacht: readGeslacht(persoon.get('04.10')) ?? 'O',
    geboorte: readGebeurtenis(persoon, '03') ?? {},
    ouders: [readOuder(record('02'), '1'), readOuder(record('03'), '2')].filter((ouder) => ouder !== undefined),
    verbintenissen: occurrences(columns, rows, '05').map(readVerbintenis).filter((verbintenis) => verbintenis !== undefined),
    kinderen: occurrences(columns, rows, '09').map(([kind]) => kind).filter((kind) => hasGroup(kind, ['01', '02', '03'])).map(readVerwant),
    ...readOverlijden(record('06')),
    ...readOpschorting(inschrijving),
    geheimhouding: (inschrijving.get('70.10') ?? '0') !== '0',
    ...(gemeente !== undefined && { gemeente }),
    ...optionalDatum('gemeenteSinds', verblijf.get('09.20')),
    verblijfplaats: readVerblijfplaats(verblijf),
    gezag: { curatele: gezag.get('33.10') === '1', ...(indicatie !== undefined && { indicatie }) },
  };
}

/** Whether any rubriek of these groups is filled, also with a value for "unknown": then the relative exists. */
function hasGroup(record: Rubrieken, groups: readonly string[]): boolean {
  return [...record.keys()].some((rubriek) => groups.includes(rubriek.slice(0, 2)));
}

function readVerwant(record: Rubrieken): Verwant {
  const bsn = record.get('01.20');
  const geboorte = readGebeurtenis(record, '03');
  return { ...(bsn !== undefined && { bsn }), naam: readNaam(record), ...(geboorte && { geboorte }) };
}

function readOuder(record: Rubrieken, aanduiding: '1' | '2'): Ouder | undefined {
  if (!hasGroup(record, ['01', '02', '03', '04', '62'])) return undefined;
  return { ...readVerwant(record), aanduiding, ...optionalGeslacht(record), ...optionalDatum('ingang', record.get('62.10')) };
}

/** A record that ends a marriage no longer has its begin: that is taken from the history that is not marked wrong. */
function readVerbintenis(records: Occurrence): Verbintenis | undefined {
  const [current] = records;
  if (!hasGroup(current, ['01', '02', '03', '06', '07', '15'])) return undefined;
  const begun = records.find((record) => record.has('06.10') && record.get('84.10') !== 'O');
  const soort = current.get('15.10');
  return {
    ...readVerwant(current), ...optionalGeslacht(current), ...((soort === 'H' || soort === 'P') && { soort }),
    ...optionalDatum('aangegaan', begun?.get('06.10')), ...optionalDatum('ontbonden', current.get('07.10')),
  };
}

/** A record without a date only says that an earlier registration of the death was wrong. */
function readOverlijden(record: Rubrieken): { overlijden?: Gebeurtenis } {
  const overlijden = readGebeurtenis(record, '08');
  return overlijden?.datum === undefined ? {} : { overlijden };
}

function readOpschorting(record: Rubrieken): Pick<Persoonslijst, 'opschorting'> {
  const code = record.get('67.20');
  if (code === undefined) return {};
  const reden = (['O', 'E', 'M', 'R', 'F', 'W'] as const satisfies readonly OpschortingReden[]).find((known) => known === code) ?? '.';
  return { opschorting: { reden, ...optionalDatum('datum', record.get('67.10')) } };
}

function readGebeurtenis(record: Rubrieken, group: '03' | '08'): Gebeurtenis | undefined {
  const [plaats, land] = [record.get(`${group}.20`), record.get(`${group}.30`)];
  const gebeurtenis: Gebeurtenis = {
    ...optionalDatum('datum', record.get(`${group}.10`)),
    ...(plaats !== undefined && plaats !== '0000' && { plaats }),
    ...(land !== undefined && land !== '0000' && { land }),
  };
  return Object.keys(gebeurtenis).length === 0 ? undefined : gebeurtenis;
}

function readNaam(record: Rubrieken): Naam {
  const [voornamen, titel, voorvoegsel, geslachtsnaam] = ['02.10', '02.20', '02.30', '02.40'].map((rubriek) => record.get(rubriek));
  return {
    ...(voornamen !== undefined && voornamen !== '.' && { voornamen }),
    ...(titel !== undefined && isTitelCode(titel) && { titel }),
    ...(voorvoegsel !== undefined && { voorvoegsel }),
    ...(geslachtsnaam !== undefined && geslachtsnaam !== '.' && { geslachtsnaam }),
  };
}

function readGeslacht(code: string | undefined): Geslacht | undefined {
  return code === 'M' || code === 'V' || code === 'O' ? code : undefined;
}

function optionalGeslacht(record: Rubrieken): { geslacht?: Geslacht } {
  const geslacht = readGeslacht(record.get('04.10'));
  return geslacht === undefined ? {} : { geslacht };
}

function readNaamgebruik(code: string | undefined): Naamgebruik {
  return code === 'P' || code === 'V' || code === 'N' ? code : 'E';
}

/** The set has six dates that cannot be (19821291, 19660013, 2015): of those the part that can be is kept, year before month before day. */
function readDatum(text: string): Datum | undefined {
  const exact = readLoDatum(text);
  if (exact !== undefined || !/^\d{4}/.test(text)) return exact;
  return readLoDatum(text.slice(0, 6).padEnd(8, '0')) ?? readLoDatum(`${text.slice(0, 4)}0000`);
}

function optionalDatum<K extends string>(key: K, text: string | undefined): { [P in K]?: Datum } {
  const datum = text === undefined ? undefined : readDatum(text);
  return datum === undefined ? {} : ({ [key]: datum } as { [P in K]: Datum });
}
