import type { Kind } from './judge-migration.ts';

/** One change of what the last release has, by the migration that makes it. */
export interface Allowance {
  readonly migration: string;
  readonly kind: Kind;
  readonly what: string;
  /** Why nobody is in the way of anybody. */
  readonly reason: string;
  /** The release that no longer uses what was there; it has to be out. An index or a constraint takes nothing away that somebody uses. */
  readonly unusedSince?: string;
}

/** What migrations may change although processes of the release before serve on: docs/decisions/0036. Once their release is out, their lines go. */
export const allowed: readonly Allowance[] = [
  { migration: '20261203021000-measure-state', kind: 'index', what: 'bericht.bericht_klaar', reason: 'of messages that wait to be sent alone: a look through a table that is small beside the journal' },
  { migration: '20261203021000-measure-state', kind: 'index', what: 'pgboss.job_common.spil_job_open', reason: 'a week of timed work, in which nobody waits' },
  { migration: '20261203041000-create-opvallende-inzage', kind: 'index', what: 'inzage.inzage_actor', reason: 'some six seconds for a million looks, in which nobody looks anything up; an installation of 0.1.0 has an access log of weeks' },
  { migration: '20261203070000-create-bewaring', kind: 'index', what: 'dossier.dossier_geopend', reason: 'one row per household: some seconds for a hundred thousand, in which no dossier is opened' },
  { migration: '20261203070000-create-bewaring', kind: 'index', what: 'crisis.crisis_dossier', reason: 'few crises: small beside the journal' },
  { migration: '20261203070000-create-bewaring', kind: 'index', what: 'klacht.klacht_persoon', reason: 'few complaints: small beside the journal' },
  { migration: '20261203070000-create-bewaring', kind: 'index', what: 'verzilvering.verzilvering_dossier', reason: 'a new kind of work in 0.1.0: few rows' },
];
