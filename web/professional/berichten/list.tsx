import { Trans, useLingui } from '@lingui/react/macro';
import type { Route } from './+types/list.ts';
import { getApp } from '../../shared/app-context.ts';
import { MessageFilter } from '../../shared/hulp/message-filter.tsx';
import { MessageList } from '../../shared/hulp/message-list.tsx';
import { readMessageQuestion } from '../../shared/hulp/read-message-question.ts';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Pagination } from '../../shared/ui/pagination.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { input, shown, nextOf } = readMessageQuestion(request.url);
  const { items, volgende } = await getApp(context).execute('bericht.lijst', input);
  return { items, shown, next: nextOf(volgende) };
}

/** Outbox and inbox, newest first. */
export default function MessageBox({ loaderData: { items, shown, next } }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <Page title={t`Berichten`} lead={t`Berichten van iWmo en iJw, nieuwste eerst.`} wide>
      <MessageFilter shown={shown} />
      {items.length === 0
        ? <EmptyState icon="contact" title={t`Er zijn geen berichten`}><p><Trans>Een bericht komt hier zodra hulp is toegekend, of een aanbieder iets instuurt.</Trans></p></EmptyState>
        : <MessageList rows={items} base="/berichten" showOrganisatie />}
      <Pagination next={next} />
    </Page>
  );
}
