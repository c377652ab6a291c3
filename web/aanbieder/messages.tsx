import { Trans, useLingui } from '@lingui/react/macro';
import type { Route } from './+types/messages.ts';
import { getApp } from '../shared/app-context.ts';
import { MessageFilter } from '../shared/hulp/message-filter.tsx';
import { MessageList } from '../shared/hulp/message-list.tsx';
import { readMessageQuestion } from '../shared/hulp/read-message-question.ts';
import { LinkButton } from '../shared/ui/button.tsx';
import { EmptyState } from '../shared/ui/empty-state.tsx';
import { Page } from '../shared/ui/page.tsx';
import { Pagination } from '../shared/ui/pagination.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { input, shown, nextOf } = readMessageQuestion(request.url);
  const { items, volgende } = await getApp(context).execute('bericht.lijst', input);
  return { items, shown, next: nextOf(volgende) };
}

export default function Messages({ loaderData: { items, shown, next } }: Route.ComponentProps) {
  const { t } = useLingui();
  const send = <LinkButton to="/aanbieder/berichten/insturen" icon="send"><Trans>Bericht insturen</Trans></LinkButton>;
  return (
    <Page title={t`Berichten`} lead={t`Wat de gemeente u stuurde, en wat u terugstuurde.`} actions={send} wide>
      <MessageFilter shown={shown} />
      {items.length === 0 ? <EmptyState icon="contact" title={t`Er zijn geen berichten`} /> : <MessageList rows={items} base="/aanbieder/berichten" showOrganisatie={false} />}
      <Pagination next={next} />
    </Page>
  );
}
