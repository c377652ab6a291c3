import { useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/change-meeting.ts';
import { getApp } from '../../shared/app-context.ts';
import { dateDefaults } from '../../shared/forms/date-defaults.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Conflict } from '../../shared/ui/conflict.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { MeetingForm } from './meeting-form.tsx';
import { readMeeting } from './read-meeting.ts';

export { readAgain as shouldRevalidate } from '../../shared/forms/read-again.ts';

export async function loader({ context, params: { bijeenkomst: id } }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  const meeting = await execute('bijeenkomst.gegevens', { id });
  const { leden } = await execute('wijknetwerk.gegevens', { id: meeting.wijknetwerk });
  // Who left since then was there all the same.
  return { meeting, leden: leden.filter((lid) => lid.tot === null || meeting.leden.includes(lid.id)).map((lid) => ({ value: lid.id, label: lid.naam })) };
}

export async function action({ request, context, params: { bijeenkomst: id } }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute } = getApp(context);
  return submitForm(form, { id, ...readMeeting(form) }, async (input) => {
    await execute('bijeenkomst.wijziging', input, { ifMatch: form.text('versie'), idempotencyKey: form.idempotencyKey });
    const { wijknetwerk } = await execute('bijeenkomst.gegevens', { id });
    return redirect(`/werk/wijknetwerken/${wijknetwerk}`);
  });
}

export default function ChangeMeeting({ loaderData: { meeting, leden } }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  const { wijknetwerk, netwerknaam, dag, plaats, besproken, anderen, versie } = meeting;
  return (
    <Page title={t`Bijeenkomst veranderen`} state={state} back={{ to: `/werk/wijknetwerken/${wijknetwerk}`, label: netwerknaam }}>
      {state?.problem?.status === 412 && <Conflict rows={[{ label: t`Besproken`, mine: state.values['besproken']?.[0] ?? '', theirs: besproken }]} />}
      <MeetingForm state={state} leden={leden} versie={versie} defaults={{ plaats, besproken, anderen: String(anderen), aanwezig: meeting.leden, ...dateDefaults('dag', dag) }} />
    </Page>
  );
}
