import type { Onderwerp } from '../sociale-kaart/index.ts';
import type { Taal, Vraagtoestand, Woordsoort } from './wegwijzer.ts';

declare module '../../platform/database/tables.ts' {
  interface Tables {
    zoekwoord: { gemeente: string; id: string; onderwerp: Onderwerp; woord: string; taal: Taal; soort: Woordsoort; gewijzigd_op: string; gewijzigd_door: string };
    onbeantwoorde_vraag: { gemeente: string; id: string; vraag: string; toestand: Vraagtoestand; aantal: number; eerste_dag: string; laatste_dag: string };
  }
}
export {};
