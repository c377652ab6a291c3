import type { Route } from './+types/message.ts';
import { getApp } from '../shared/app-context.ts';
import { MessagePage } from '../shared/hulp/message-page.tsx';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  const bericht = await execute('bericht.gegevens', { id: params.bericht });
  const { inhoud } = await execute('bericht.inhoud', { id: params.bericht });
  return { bericht, xml: String(inhoud), fresh: new URL(request.url).searchParams.has('ingestuurd') };
}

export default function Message({ loaderData: { bericht, xml, fresh } }: Route.ComponentProps) {
  return <MessagePage bericht={bericht} xml={xml} base="/aanbieder/berichten" fresh={fresh} />;
}
