import type { Generated } from 'kysely';
import type { Band, Kring } from './relatie.ts';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    huishouden: { gemeente: string; id: string; naam: string; wijk: string | null; versie: number };
    gezag: { gemeente: string; minderjarige: string; gezaghebbenden: string[]; anderen: number; opgehaald_op: string };
    huishouden_lid: { gemeente: string; huishouden: string; persoon: string; vanaf: string; tot: string | null };
    relatie: {
      gemeente: string; id: string; persoon: string; andere_persoon: string | null; naam: string; soort: string; kring: Kring; band: Generated<Band>;
      telefoon: string; toelichting: string; bron: 'brp' | 'opgave'; beeindigd_op: string | null;
    };
  }
}
