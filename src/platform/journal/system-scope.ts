import type { Scope } from '../database/database.ts';

/** The eyes of Spil itself, on one gemeente. */
export function systemScope(gemeente: string, naam: string): Scope {
  return { gemeenten: [gemeente], actor: `s:${naam}`, houder: '', doel: 'uitvoering' };
}
