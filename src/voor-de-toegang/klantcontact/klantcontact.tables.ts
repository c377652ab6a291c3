import type { ColumnType } from 'kysely';
import type { Partnerdeur } from '../../registers/organisatie/index.ts';
import type { Afspraakvorm, Contactkanaal, Contacttoestand, Meekomer, Relatie, Terugbeltoestand, Toestemming } from './klantcontact.ts';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    klantcontact: {
      gemeente: string; id: string; samen: string; kanaal: Contactkanaal; ontvangen_op: string; vraag: string; naam: string; telefoon: string; email: string; namens: string; relatie: Relatie; toestemming: Toestemming | null;
      persoon: string | null; wijk: string | null; toestand: Contacttoestand; toelichting: string; naar: string; behandelaar: string | null; afgehandeld_op: string | null; melding: string | null; signaal: string | null; artikel: string | null; artikel_versie: number | null;
      gezelschap: ColumnType<readonly Meekomer[], string | undefined, string>;
      deur: Partnerdeur | null; organisatie: string | null; melder: string | null; melder_telefoon: string; overleg_met: string; overleg_afspraak: string; terugkoppeling: boolean; versie: number;
    };
    klantcontact_bijlage: { gemeente: string; id: string; klantcontact: string; naam: string; mediatype: string; inhoud: Uint8Array };
    terugbelverzoek: {
      gemeente: string; id: string; klantcontact: string; houder: string; wanneer: string; uiterlijk: string; toestand: Terugbeltoestand; gemaakt_op: string; gemaakt_door: string; verlopen_op: string | null; pogingen: number; versie: number;
    };
    terugbelpoging: { gemeente: string; id: string; terugbelverzoek: string; moment: string; medewerker: string; bereikt: boolean; notitie: string };
    vraagoverdracht: {
      gemeente: string; id: string; klantcontact: string; houder: string; speelt: string; gedaan: string; nodig: string; afspraak_op: string | null; afspraak_vorm: Afspraakvorm | null; overgedragen_op: string; overgedragen_door: string;
    };
  }
}
export {};
