/** An answer as it is kept: its text, how often it changed, and what another device wrote in it meanwhile. */
export interface Antwoord { readonly waarde: string; readonly versie: number; readonly anders: string }

/** By name of the field. */
export type Antwoorden = Readonly<Record<string, Antwoord>>;

/** What was typed; `basis` is the version that the writer had in view, `gezien` says that the other text was in view too. */
export interface Wijziging { readonly veld: string; readonly waarde: string; readonly basis: number; readonly gezien?: boolean }

const none: Antwoord = { waarde: '', versie: 0, anders: '' };

/**
 * The answer after a change. Nobody's words are lost: what was written elsewhere after `basis` stands beside it until the writer
 * has seen it, unless it is part of what is written now. The same again changes nothing.
 */
export function writeAntwoord(known: Antwoord = none, { waarde, basis, gezien = false }: Omit<Wijziging, 'veld'>): Antwoord {
  const beside = gezien ? '' : known.anders;
  if (known.waarde === waarde) return { ...known, anders: beside };
  const overlooked = basis < known.versie && !waarde.includes(known.waarde);
  return { waarde, versie: known.versie + 1, anders: overlooked ? [beside, known.waarde].filter((text) => text !== '').join('\n') : beside };
}

/** All answers after some changes. */
export const writeAntwoorden = (known: Antwoorden, changes: readonly Wijziging[]): Antwoorden =>
  Object.fromEntries(changes.reduce((all, { veld, ...change }) => all.set(veld, writeAntwoord(all.get(veld), change)), new Map(Object.entries(known))));
