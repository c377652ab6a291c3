import { useLingui } from '@lingui/react/macro';
import { redirect } from 'react-router';
import type { Route } from './+types/change.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Page } from '../../shared/ui/page.tsx';
import { gemeenteOf } from '../gemeente-of.ts';
import { EntryForm } from './entry-form.tsx';
import { entryFields } from './entry-fields.ts';
import { entryDefaults, readEntry } from './read-entry.ts';

export { readAgain as shouldRevalidate } from '../../shared/forms/read-again.ts';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  const { naam, versie, inhoud } = await execute('dienst.gegevens', { id: params.dienst });
  const { wijken, onderwerpen } = await execute('dienst.overzicht', { gemeente: gemeenteOf(params.dienst) });
  return { naam, versie, defaults: entryDefaults(inhoud), wijken, onderwerpen };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { execute } = getApp(context);
  const form = await readForm(request, context);
  const { codes } = await execute('dienst.overzicht', { gemeente: gemeenteOf(params.dienst) });
  const { inhoud: before } = await execute('dienst.gegevens', { id: params.dienst });
  return submitForm(form, { id: params.dienst, inhoud: readEntry(form, codes, before) }, entryFields(async (input) => {
    await execute('dienst.wijziging', input, { idempotencyKey: form.idempotencyKey, ifMatch: form.text('versie') });
    return redirect(`/werk/sociale-kaart/${params.dienst}?bewaard`);
  }));
}

export default function Change({ loaderData: { naam, versie, defaults, wijken, onderwerpen }, actionData, params }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <Page title={t`Wijzigen: ${naam}`} state={actionData} back={{ to: `/werk/sociale-kaart/${params.dienst}`, label: naam }}>
      <EntryForm state={actionData} defaults={defaults} wijken={wijken} onderwerpen={onderwerpen} versie={versie} />
    </Page>
  );
}
