import type { Module } from '../../platform/act/module.ts';
import type { Text } from '../../platform/text.ts';

/** An act as the overview of rights tells it. */
export interface Handeling {
  readonly naam: string;
  readonly label: Text;
  readonly soort: 'opdracht' | 'vraag';
  readonly adres: string;
  /** Who may, in words. */
  readonly wie: Text;
  /** Purpose (doelbinding), as the access log gives it to the inwoner. */
  readonly doel: string;
  /** Adds as Spil itself what the actor may not read back. */
  readonly alsSpil: boolean;
  /** Leaves a line in the access log at each look. */
  readonly gelogd: boolean;
  readonly gebeurtenissen: string[];
}

export interface Onderdeel {
  readonly module: string;
  readonly fase: string;
  readonly handelingen: Handeling[];
}

/** Every act of these modules, from its declaration, in the order of the bouwtekening. */
export function describeActs(modules: readonly Module[]): Onderdeel[] {
  return modules.filter((module) => module.acts.length > 0).map((module) => ({
    module: module.name, fase: module.phase,
    handelingen: module.acts.map((act) => ({
      naam: act.name, label: act.label, soort: act.kind === 'command' ? 'opdracht' : 'vraag', adres: act.route, wie: act.may.wie, doel: act.purpose,
      alsSpil: act.asSpil === true, gelogd: act.kind === 'query' && act.subjects !== undefined,
      gebeurtenissen: act.kind === 'command' ? act.events.map((kind) => kind.soort) : [],
    })),
  }));
}
