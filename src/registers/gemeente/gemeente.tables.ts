import type { ColumnType, Generated } from 'kysely';
import type { Omtrek } from './omtrek.ts';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    /** `inloop`: when one may walk in without an appointment. */
    gemeente: { gemeente: string; naam: string; telefoon: string; openingstijden: string; adres: string; thema: string; email: Generated<string>; inloop: Generated<string>; briefhoofd: Generated<string>; briefslot: Generated<string>; versie: Generated<number> };
    /** `omtrek`: null where the gemeente did not draw it. */
    wijk: { gemeente: string; code: string; naam: string; omtrek: ColumnType<Omtrek | null, string | undefined, string> };
    postcode_wijk: { gemeente: string; postcode: string; wijk: string };
    buurt: { gemeente: string; code: string; wijk: string; naam: string };
  }
}
export {};
