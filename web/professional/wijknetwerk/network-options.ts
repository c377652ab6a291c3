import type { AppContext } from '../../shared/app-context.ts';

/** The wijken of a gemeente, and who can pull a network there, to choose from. */
export async function listNetworkOptions(execute: AppContext['execute'], gemeente: string) {
  const [{ wijken }, { trekkers }] = await Promise.all([execute('dienst.overzicht', { gemeente }), execute('wijknetwerk.keuze', { gemeente })]);
  return { wijken: wijken.map(({ code, naam }) => ({ value: code, label: naam })), trekkers: trekkers.map(({ id, naam }) => ({ value: id, label: naam })) };
}

/** Names of wijken by code, in the order of a network. */
export async function wijknamen(execute: AppContext['execute'], gemeente: string): Promise<(code: string) => string> {
  const { wijken } = await execute('dienst.overzicht', { gemeente });
  const names = new Map(wijken.map(({ code, naam }) => [code, naam]));
  return (code) => names.get(code) ?? code;
}
