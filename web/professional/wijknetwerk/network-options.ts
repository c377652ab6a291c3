import type { Execute } from '../../shared/app-context.ts';
import { listWijkOptions } from '../../shared/sociale-kaart/wijk-options.ts';

/** The wijken of a gemeente, and who can pull a network there, to choose from. */
export async function listNetworkOptions(execute: Execute, gemeente: string) {
  const [wijken, { trekkers }] = await Promise.all([listWijkOptions(execute, gemeente), execute('wijknetwerk.keuze', { gemeente })]);
  return { wijken, trekkers: trekkers.map(({ id, naam }) => ({ value: id, label: naam })) };
}
