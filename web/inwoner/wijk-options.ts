import type { AppContext } from '../shared/app-context.ts';

/** The wijken of a gemeente to choose from, by name; none where it named none. */
export async function listWijkOptions({ execute, actor }: Pick<AppContext, 'execute' | 'actor'>): Promise<{ value: string; label: string }[]> {
  const { wijken } = await execute('dienst.overzicht', { gemeente: actor.gemeente ?? '' });
  return wijken.map(({ code, naam }) => ({ value: code, label: naam }));
}
