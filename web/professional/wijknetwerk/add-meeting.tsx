import { useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/add-meeting.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Page } from '../../shared/ui/page.tsx';
import { MeetingForm } from './meeting-form.tsx';
import { readMeeting } from './read-meeting.ts';

export async function loader({ context, params: { wijknetwerk: id } }: Route.LoaderArgs) {
  const { naam, leden } = await getApp(context).execute('wijknetwerk.gegevens', { id });
  return { naam, leden: leden.filter(({ tot }) => tot === null).map((lid) => ({ value: lid.id, label: lid.naam })) };
}

export async function action({ request, context, params: { wijknetwerk } }: Route.ActionArgs) {
  const form = await readForm(request, context);
  return submitForm(form, { wijknetwerk, ...readMeeting(form) }, async (input) => {
    await getApp(context).execute('bijeenkomst.registratie', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/werk/wijknetwerken/${wijknetwerk}`);
  });
}

export default function AddMeeting({ loaderData: { naam, leden }, params: { wijknetwerk } }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  return (
    <Page title={t`Bijeenkomst vastleggen`} state={state} back={{ to: `/werk/wijknetwerken/${wijknetwerk}`, label: naam }}>
      <MeetingForm state={state} defaults={{ anderen: '0' }} leden={leden} />
    </Page>
  );
}
