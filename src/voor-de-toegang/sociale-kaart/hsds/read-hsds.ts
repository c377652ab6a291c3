import type { InputFault } from '../../../platform/error.ts';
import { Refusal } from '../../../platform/error.ts';
import { checkInput } from '../../../platform/act/validate.ts';
import { DienstInhoud } from '../dienst-inhoud.schema.ts';
import { findServices } from './find-services.ts';
import type { HsdsBestand } from './hsds-bestand.ts';
import { HsdsFout } from './hsds-fout.ts';
import { HsdsRecord } from './hsds.schema.ts';
import { countUnkept } from './kept-fields.ts';
import type { Indeling } from './map-service.ts';
import { nestTables, type NestedRecord } from './nest-tables.ts';
import { readTables } from './read-tables.ts';
import { mapService } from './supplement.ts';

export interface GelezenDienst {
  /** Where it stood. */
  readonly pad: string;
  /** Id in the other system. */
  readonly kenmerk: string;
  readonly inhoud: DienstInhoud;
}

export interface HsdsLezing {
  readonly diensten: readonly GelezenDienst[];
  /** Services that are there no longer. */
  readonly gestopt: number;
  readonly fouten: readonly InputFault[];
  /** Fields that held something and have no place in the sociale kaart, with how often. */
  readonly nietBewaard: ReadonlyMap<string, number>;
}

const mostServices = 5000;

/** Reads HSDS 3.0 or 3.1, JSON or tabular. Nothing is thrown for what is wrong in the files: every faulty record has its fault. */
export function readHsds(bestanden: readonly HsdsBestand[], indeling: Indeling): HsdsLezing {
  const fouten: InputFault[] = [];
  const nietBewaard = new Map<string, number>();
  const seen = new Set<string>();
  let gestopt = 0;
  const diensten = collect(bestanden, fouten).flatMap(({ pad, service }): GelezenDienst[] => {
    const read = readService(service, pad, indeling, fouten);
    if (read === undefined) return [];
    if (seen.has(read.kenmerk)) {
      fouten.push({ pad, uitleg: { nl: `Het nummer ${read.kenmerk} staat twee keer in het bestand.`, en: `The id ${read.kenmerk} is in the file twice.` } });
      return [];
    }
    seen.add(read.kenmerk);
    countUnkept('service', service, nietBewaard);
    if (read.inhoud !== undefined) return [{ pad, kenmerk: read.kenmerk, inhoud: read.inhoud }];
    gestopt += 1;
    return [];
  });
  return { diensten, gestopt, fouten, nietBewaard };
}

function collect(bestanden: readonly HsdsBestand[], fouten: InputFault[]): NestedRecord[] {
  try {
    const tables = readTables(bestanden);
    const found = [
      ...nestTables(tables),
      // A datapackage describes the tables beside it: their names say the same.
      ...bestanden.filter(({ naam }) => naam.toLowerCase().endsWith('.json') && !(tables.size > 0 && naam.toLowerCase().endsWith('datapackage.json'))).flatMap(({ naam, inhoud }) => findServices(parseJson(naam, inhoud), naam)),
    ];
    if (found.length > mostServices) throw new HsdsFout(bestanden[0]?.naam ?? '', `Er staan meer dan ${mostServices} diensten in. Deel het bestand op.`, `There are more than ${mostServices} services in it. Divide the file.`);
    return found;
  } catch (error) {
    if (!(error instanceof HsdsFout)) throw error;
    fouten.push(error.fault);
    return [];
  }
}

function parseJson(naam: string, inhoud: string): unknown {
  try {
    return JSON.parse(inhoud.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    throw new HsdsFout(naam, 'Dit is geen geldige JSON.', 'This is no valid JSON.');
  }
}

/** Undefined when it is faulty; without inhoud when the service has stopped. */
function readService(service: unknown, pad: string, indeling: Indeling, fouten: InputFault[]): { kenmerk: string; inhoud: DienstInhoud | undefined } | undefined {
  const faults = faultsOf(() => checkInput(HsdsRecord, service));
  if (faults.length > 0) {
    fouten.push(...faults.map((fault) => ({ ...fault, pad: `${pad}${fault.pad}` })));
    return undefined;
  }
  const read = service as HsdsRecord;
  if (read.status === 'inactive' || read.status === 'defunct') return { kenmerk: read.id, inhoud: undefined };
  const inhoud = mapService(read, indeling);
  const wrong = faultsOf(() => checkInput(DienstInhoud, inhoud));
  fouten.push(...wrong.map((fault) => ({ ...fault, pad: `${pad}: ${fault.pad.slice(1)}` })));
  return wrong.length > 0 ? undefined : { kenmerk: read.id, inhoud };
}

function faultsOf(check: () => void): readonly InputFault[] {
  try {
    check();
    return [];
  } catch (error) {
    if (error instanceof Refusal) return error.fouten;
    throw error;
  }
}
