import type { Generated } from 'kysely';
import type { Gespreksvorm, Legitimatiebewijs } from './gesprek.ts';
import type { Verslagtoestand } from './verslag.ts';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    gesprek: { gemeente: string; id: string; dossier: string; melding: string; persoon: string; instrument_op: string; ingevuld_op: string | null };
    gesprek_afspraak: {
      gemeente: string; id: string; dossier: string; gesprek: string; begin: string; duur: number; vorm: Gespreksvorm; plaats: string; gezelschap: unknown; toelichting: string;
      toestand: 'gepland' | 'vervallen'; medewerker: string | null;
    };
    gesprek_legitimatie: { gemeente: string; dossier: string; gesprek: string; persoon: string; bewijs: Legitimatiebewijs | null; reden: string; gezien_op: string; door: string };
    gesprek_veld: {
      gemeente: string; gesprek: string; pad: string; dossier: string; persoon: string | null; domein: string | null; naam: string; waarde: string; versie: number; client: string;
      clientbasis: number; door: string; gewijzigd_op: string;
    };
    gesprek_bewerking: {
      gemeente: string; gesprek: string; pad: string; client: string; dossier: string; nummer: number; uitkomst: 'bewaard' | 'conflict' | 'beslist'; versie: number; waarde: string; door: string;
      moment: string;
    };
    gesprek_domein: {
      gemeente: string; dossier: string; gesprek: string; persoon: string; domein: string; nu: number | null; gewenst: number | null; sterk: string; eigen: string; professional: string;
      gewijzigd_op: string;
    };
    persoonlijk_plan: { gemeente: string; id: string; dossier: string; melding: string; document: string; ingediend_op: string; op_tijd: boolean; door: string };
    verslag: {
      gemeente: string; id: string; dossier: string; gesprek: string; melding: string; persoon: string; toestand: Verslagtoestand; nummer: number; opgesteld_op: string;
      verzonden_op: string | null; reactie_uiterlijk: string | null; bevestigd_op: string | null; vastgesteld_op: string | null; vaststelling_reden: string; versie: number; reactie_verstreken: Generated<boolean>;
    };
    verslag_versie: { gemeente: string; verslag: string; nummer: number; dossier: string; inhoud: unknown; digest: Uint8Array; document: string; gemaakt_op: string; door: string };
    verslag_correctie: {
      gemeente: string; id: string; dossier: string; verslag: string; nummer: number; sectie: string; tekst: string; door: string; naam: string; namens: boolean; gemaakt_op: string;
    };
  }
}
