import type { Afkeur, Bericht } from '../berichtenverkeer/index.ts';
import { mayPass, tijdelijk, type Toewijzingovergang, type Toewijzingtoestand } from './toewijzing.ts';

export type Startbericht = Bericht<'WMO305'> | Bericht<'JW305'>;
export type Stopbericht = Bericht<'WMO307'> | Bericht<'JW307'>;
type Startproduct = Startbericht['Client']['StartProducten']['StartProduct'][number];
type Stopproduct = Stopbericht['Client']['StopProducten']['StopProduct'][number];
type Code = Afkeur['retourcode'];

/** What a start or stop is judged against. */
export interface Stand {
  readonly toestand: Toewijzingtoestand;
  readonly ingangsdatum: string;
  readonly einddatum: string;
  readonly gestart_op: string | null;
  readonly gestopt_op: string | null;
  readonly stopreden: string | null;
}

/** What follows from a product of a 305 or 307: a step with what changes, or the code that the aanbieder gets. */
export type Oordeel = { readonly overgang: Toewijzingovergang; readonly change: Partial<Pick<Stand, 'gestart_op' | 'gestopt_op' | 'stopreden'>> } | { readonly retourcode: Code };

const refuse = (retourcode: Code): Oordeel => ({ retourcode });
const verwijdering = '3';

/**
 * One start. Removing one needs an earlier start (TR063) that has not stopped (TR071); a new one needs help
 * that does not run (TR326). A start after the day of the message is none: it is told when help has begun
 * (OP011). One outside the period that was assigned belongs to no toewijzing (TR019).
 */
export function judgeStart(product: Startproduct, stand: Stand, dagtekening: string): Oordeel {
  const { Begindatum, StatusAanlevering } = product;
  if (StatusAanlevering === verwijdering) {
    if (stand.toestand === 'gestopt') return refuse('9071');
    if (stand.toestand !== 'gestart' || stand.gestart_op !== Begindatum) return refuse('9063');
    return { overgang: 'startverwijdering', change: { gestart_op: null } };
  }
  if (Begindatum > dagtekening) return refuse('0001');
  if (Begindatum < stand.ingangsdatum || Begindatum > stand.einddatum) return refuse('9019');
  if (stand.toestand === 'gestart') return refuse('9326');
  if (!mayPass('start', stand.toestand).ja) return refuse('9019');
  // The same start as the one that was stopped: not new (TR074).
  if (stand.gestart_op === Begindatum) return refuse('9074');
  return { overgang: 'start', change: { gestart_op: Begindatum, gestopt_op: null, stopreden: null } };
}

/**
 * One stop. It repeats the key of the start (TR382); after a temporary stop only a definitive one may follow
 * (TR413), not before it (TR414); after a definitive one none (TR415). A stop in the future is none (OP272).
 */
export function judgeStop(product: Stopproduct, stand: Stand, dagtekening: string): Oordeel {
  const { Begindatum, Einddatum, RedenBeeindiging, StatusAanlevering } = product;
  const stopped = stand.toestand === 'gestopt';
  if (StatusAanlevering === verwijdering) {
    const same = stopped && stand.gestart_op === Begindatum && stand.gestopt_op === Einddatum && stand.stopreden === RedenBeeindiging;
    return same ? { overgang: 'stopverwijdering', change: { gestopt_op: null, stopreden: null } } : refuse('9063');
  }
  if (!mayPass('stop', stand.toestand).ja || stand.gestart_op !== Begindatum) return refuse('9069');
  if (Einddatum > dagtekening) return refuse('0001');
  if (stopped && stand.stopreden !== tijdelijk) return refuse('9415');
  if (stopped && RedenBeeindiging === tijdelijk) return refuse('9413');
  if (stopped && stand.gestopt_op !== null && Einddatum < stand.gestopt_op) return refuse('9414');
  return { overgang: 'stop', change: { gestopt_op: Einddatum, stopreden: RedenBeeindiging } };
}
