import type { Generated } from 'kysely';
import type { Hoedanigheid, Plantoestand } from './ondersteuningsplan.ts';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    ondersteuningsplan: { gemeente: string; id: string; dossier: string; nummer: number; overeengekomen: number | null; versie: number; opgesteld_op: string; toegekend: Generated<unknown> };
    plan_versie: {
      gemeente: string; plan: string; nummer: number; dossier: string; melding: string; persoon: string; toestand: Plantoestand; inhoud: unknown; getoond: unknown; digest: Uint8Array | null;
      handtekeningen: unknown; prijs_centen: number; beschikking_nodig: boolean; aanleiding: string; opgesteld_door: string; opgesteld_op: string; bewerkt_door: string; bewerkt_op: string;
      aangeboden_door: string | null; aangeboden_op: string | null; overeengekomen_op: string | null; afgesloten_op: string | null; reden: string;
    };
    plan_handtekening: {
      gemeente: string; plan: string; nummer: number; hoedanigheid: Hoedanigheid; dossier: string; naam: string; door: string; wijze: 'online' | 'papier'; document: string | null; digest: Uint8Array;
      datum: string; vastgelegd_op: string; vastgelegd_door: string;
    };
    plan_reactie: { gemeente: string; id: string; plan: string; nummer: number; dossier: string; onderdeel: string; klopt: boolean; tekst: string; door: string; naam: string; gemaakt_op: string };
    plan_goedkeuring: {
      gemeente: string; id: string; plan: string; nummer: number; dossier: string; aan: 'expert' | 'teamleider'; vraag: string; gevraagd_door: string; gevraagd_op: string;
      goedgekeurd: boolean | null; motivering: string; arrangement: Uint8Array | null; gegeven_door: string | null; gegeven_op: string | null;
    };
  }
}
