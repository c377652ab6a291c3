import type { GemeenteCode, Id } from '../id.ts';

/** A role of somebody in one gemeente, perhaps for one team. */
export interface Mandaat {
  readonly gemeente: GemeenteCode;
  readonly rol: string;
  readonly team?: Id;
}

/**
 * An inwoner who logged in. `id` is a pseudonym that stays the same when the inwoner becomes known
 * in a gemeente: a request sent again is then still the same request. `personen` is empty for who
 * is known nowhere yet.
 */
export interface Inwoner {
  readonly soort: 'inwoner';
  readonly id: string;
  readonly naam: string;
  readonly personen: readonly { readonly gemeente: GemeenteCode; readonly persoon: Id }[];
  /**
   * The BSN of the login, for the act by which a person who is not known yet enters the register. A
   * function, so that no log or answer that takes the actor along holds it.
   */
  readonly bsn?: () => string;
}

/** Who acts. */
export type Actor =
  | { readonly soort: 'anoniem' }
  | Inwoner
  | { readonly soort: 'medewerker'; readonly id: Id; readonly naam: string; readonly mandaten: readonly Mandaat[] }
  | { readonly soort: 'organisatie'; readonly id: Id; readonly naam: string; readonly organisatie: Id; readonly organisatieNaam: string; readonly mandaten: readonly Mandaat[] }
  | { readonly soort: 'systeem'; readonly naam: string };

/** How the logs name the actor: no personal data, stable. */
export function actorKey(actor: Actor): string {
  if (actor.soort === 'anoniem') return 'anoniem';
  if (actor.soort === 'systeem') return `s:${actor.naam}`;
  return `${actor.soort === 'inwoner' ? 'p' : 'm'}:${actor.id}`;
}

/** The keys under which this actor may hold grants in a gemeente: itself, its teams, its roles, its organisation. */
export function holderKeys(actor: Actor, gemeente: string): string[] {
  if (actor.soort === 'inwoner') return actor.personen.filter((p) => p.gemeente === gemeente).map((p) => `p:${p.persoon}`);
  if (actor.soort === 'organisatie') return [`o:${actor.organisatie}`];
  if (actor.soort !== 'medewerker') return [];
  const here = actor.mandaten.filter((m) => m.gemeente === gemeente);
  return [`m:${actor.id}`, ...new Set(here.flatMap((m) => [`r:${m.rol}`, ...(m.team ? [`t:${m.team}`] : [])]))];
}

/** Does this actor work, but not for this gemeente: had it given no mandate? */
export function worksElsewhere(actor: Actor, gemeente: string): boolean {
  return (actor.soort === 'medewerker' || actor.soort === 'organisatie') && !actor.mandaten.some((m) => m.gemeente === gemeente);
}

/** The one key that limits row-level security; empty for staff of the gemeente and for Spil itself. */
export function limitingKey(actor: Actor, gemeente: string): string {
  if (actor.soort === 'systeem') return '';
  if (worksElsewhere(actor, gemeente)) return 'niemand';
  if (actor.soort === 'medewerker') return '';
  return holderKeys(actor, gemeente)[0] ?? 'niemand';
}

/** Gemeenten in which the actor has anything to look for. */
export function gemeentenOf(actor: Actor): GemeenteCode[] {
  if (actor.soort === 'inwoner') return [...new Set(actor.personen.map((p) => p.gemeente))].sort();
  if (actor.soort === 'medewerker' || actor.soort === 'organisatie') return [...new Set(actor.mandaten.map((m) => m.gemeente))].sort();
  return [];
}

export function rolesIn(actor: Actor, gemeente: string): string[] {
  if (actor.soort !== 'medewerker' && actor.soort !== 'organisatie') return [];
  return [...new Set(actor.mandaten.filter((m) => m.gemeente === gemeente).map((m) => m.rol))];
}
