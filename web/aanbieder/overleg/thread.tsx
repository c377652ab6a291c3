import { useLingui } from '@lingui/react/macro';
import { useActionData } from 'react-router';
import type { Route } from './+types/thread.ts';
import { getApp } from '../../shared/app-context.ts';
import { AnswerForms } from '../../shared/bericht/answer-forms.tsx';
import { Messages } from '../../shared/bericht/messages.tsx';
import { answerOrClose, openThread } from '../../shared/bericht/post-message.ts';
import { WhoReads } from '../../shared/bericht/write-fields.tsx';
import { readForm } from '../../shared/forms/read-form.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Page } from '../../shared/ui/page.tsx';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  const thread = await openThread(execute, params.wisseling);
  const { lezers } = await execute('berichtenwisseling.kring', { dossier: thread.dossier });
  return { thread, lezers: [...new Set([...lezers.inzet, ...thread.met])], sent: new URL(request.url).searchParams.has('verstuurd') };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  return answerOrClose(await readForm(request, context), getApp(context).execute, { id: params.wisseling, base: '/aanbieder/overleg' });
}

export default function Discussion({ loaderData: { thread, lezers, sent } }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  return (
    <Page title={thread.onderwerp} state={state} back={{ to: '/aanbieder/overleg', label: t`Overleg met het team` }}>
      {sent && state === undefined && <Alert tone="positive" title={t`Uw bericht is verstuurd`} live />}
      <Messages thread={thread} />
      <WhoReads names={lezers} />
      <AnswerForms thread={thread} state={state} next="/aanbieder" />
    </Page>
  );
}
