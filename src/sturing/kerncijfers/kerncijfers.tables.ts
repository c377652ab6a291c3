import type { Maat } from './kerncijfers.ts';
import type { Verdeling } from './verdeling.ts';
import type { Verloop } from './verloop.ts';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    kerncijfer: { gemeente: string; periode: string; maat: Maat; wijk: string; code: string; aantal: number; huishoudens: number; verdeling: Verdeling };
    kerncijfer_verloop: { gemeente: string; dossier: string; verloop: Verloop };
  }
}
