import type { Route } from './+types/message.ts';
import { getApp } from '../../shared/app-context.ts';
import { MessagePage } from '../../shared/hulp/message-page.tsx';

/** A message holds a BSN: only beschikkingen and beheer open its text. */
const mayOpen: ReadonlySet<string> = new Set(['beschikkingen', 'beheer']);

export async function loader({ context, params }: Route.LoaderArgs) {
  const { execute, actor } = getApp(context);
  const bericht = await execute('bericht.gegevens', { id: params.bericht });
  const xml = actor.rollen.some((rol) => mayOpen.has(rol)) ? String((await execute('bericht.inhoud', { id: params.bericht })).inhoud) : undefined;
  return { bericht, xml };
}

export default function Message({ loaderData: { bericht, xml } }: Route.ComponentProps) {
  return <MessagePage bericht={bericht} xml={xml} base="/berichten" />;
}
