import type { Generated } from 'kysely';
import type { Eenheid, Frequentie, Leveringsvorm } from '../../registers/voorziening/index.ts';
import type { Afwijzingsgrond } from './afwijzingsgrond.ts';
import type { Beschikkingsoort, Beschikkingtoestand, Oordeel, Uitkomst } from './beschikking.ts';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    beschikking: {
      gemeente: string; id: string; dossier: string; melding: string; aanvraag: string | null; persoon: string; soort: Beschikkingsoort; toestand: Beschikkingtoestand; uitkomst: Uitkomst | null;
      ontvangen_op: string; plandatum: string | null; delen: unknown; toetsing: unknown; motivering: string; gronden: unknown; terugzending: unknown;
      vastgesteld_op: string | null; vastgesteld_door: string | null; bekendgemaakt_op: string | null; bezwaar_uiterlijk: string | null; versie: number;
    };
    beschikking_onderdeel: {
      gemeente: string; id: string; beschikking: string; dossier: string; volgorde: number; persoon: string; doel: string; resultaat: string; voorziening: string; organisatie: string | null;
      leveringsvorm: Leveringsvorm; volume: number; eenheid: Eenheid; frequentie: Frequentie; van: string; tot: string; prijs_centen: number; gevraagd: unknown;
      oordeel: Oordeel | null; grond: Afwijzingsgrond | null; reden: string; aanbieder_nu: Generated<string | null>;
    };
    beschikking_brief: { gemeente: string; id: string; beschikking: string; dossier: string; persoon: string; inhoud: unknown; document: string | null };
  }
}
export {};
