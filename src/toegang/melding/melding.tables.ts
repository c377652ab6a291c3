import type { ColumnType, Generated } from 'kysely';
import type { Toestemming, Meekomer, Relatie } from '../../voor-de-toegang/klantcontact/index.ts';
import type { Meldingkanaal, Meldingtoestand, Zwaarte } from './melding.ts';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    melding: {
      gemeente: string; id: string; dossier: string; persoon: string; kanaal: Meldingkanaal; vraag: string; ontvangen_op: string; meldingsdatum: string; spoed: boolean;
      spoed_reden: string; zwaarte: Zwaarte | null; team: string | null; regisseur: string | null; toestand: Meldingtoestand; afloop: string; persoonlijk_plan: string | null;
      klantcontact: string | null; wijk: string | null; versie: number;
      verteller: Generated<string>; relatie: Generated<Relatie>; toestemming: Generated<Toestemming | null>; gezelschap: ColumnType<readonly Meekomer[], string | undefined, string>;
    };
  }
}
export {};
