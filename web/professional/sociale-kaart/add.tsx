import { useLingui } from '@lingui/react/macro';
import { redirect } from 'react-router';
import type { Route } from './+types/add.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Page } from '../../shared/ui/page.tsx';
import { EntryForm } from './entry-form.tsx';
import { entryFields } from './entry-fields.ts';
import { readEntry } from './read-entry.ts';

export async function loader({ context }: Route.LoaderArgs) {
  const { execute, actor } = getApp(context);
  return execute('dienst.overzicht', { gemeente: actor.gemeente ?? '' });
}

export async function action({ request, context }: Route.ActionArgs) {
  const { execute, actor } = getApp(context);
  const form = await readForm(request, context);
  const gemeente = actor.gemeente ?? '';
  const { codes } = await execute('dienst.overzicht', { gemeente });
  return submitForm(form, { gemeente, inhoud: readEntry(form, codes) }, entryFields(async (input) => {
    const { id } = await execute('dienst.registratie', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/werk/sociale-kaart/${id}?bewaard`);
  }));
}

export default function Add({ loaderData: { wijken, onderwerpen }, actionData }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <Page title={t`Toevoegen aan de sociale kaart`} state={actionData} back={{ to: '/werk/sociale-kaart', label: t`Sociale kaart` }}>
      <EntryForm state={actionData} defaults={{ trede: 'algemeen' }} wijken={wijken} onderwerpen={onderwerpen} />
    </Page>
  );
}
