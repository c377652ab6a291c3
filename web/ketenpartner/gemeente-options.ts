import type { AppContext } from '../shared/app-context.ts';

/** The gemeenten that a partner works in, to choose from, and which one is chosen already. */
export function listGemeenteOptions({ gemeenten, actor }: AppContext) {
  const own = actor.gemeenten ?? gemeenten;
  return { gemeenten: own.map(({ code, naam }) => ({ value: code, label: naam })), gekozen: own.length === 1 ? own[0]?.code : actor.gemeente };
}
