import type { Generated } from 'kysely';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    dossier: {
      gemeente: string; id: string; huishouden: string; nummer: string; toestand: 'open' | 'gesloten'; team: string | null; regisseur: string | null;
      regiesoort: 'eigen-regie' | 'casusregie' | 'procesregie'; aanspreekpunt: string; niveau: number; geopend_op: string; gesloten_op: string | null; versie: number;
    };
    dossier_toegang: {
      gemeente: string; id: string; dossier: string; houder: string; soort: string; recht: 'lezen' | 'schrijven'; grond: string; doel: string;
      vanaf: string; tot: string | null; verleend_door: string;
      /** Whether its end was told of. */
      afgesloten: Generated<boolean>;
    };
  }
}
export {};
