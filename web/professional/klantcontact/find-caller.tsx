import { useLingui } from '@lingui/react/macro';
import { useActionData } from 'react-router';
import type { Route } from './+types/find-caller.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { Page } from '../../shared/ui/page.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { findPerson } from './find-action.ts';
import { PersonSearch, stateOf } from './person-search.tsx';

export function loader({ context }: Route.LoaderArgs) {
  const { gemeenten, actor } = getApp(context);
  return { gemeenten: gemeenten.map(({ code, naam }) => ({ value: code, label: naam })), gekozen: actor.gemeente };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, context);
  return findPerson({ form, context, gemeente: form.text('gemeente'), base: '/klantcontact/nieuw' });
}

/** Before writing a question down: who is it about? */
export default function FindCaller({ loaderData: { gemeenten, gekozen } }: Route.ComponentProps) {
  const { t } = useLingui();
  const answer = useActionData<typeof action>();
  return (
    <Page title={t`Om wie gaat het?`} state={stateOf(answer)} back={{ to: '/klantcontact/nieuw', label: t`Nieuwe vraag` }}>
      <PersonSearch answer={answer} base="/klantcontact/nieuw" more={<Select name="gemeente" label={t`Gemeente`} options={gemeenten} />} defaults={gekozen === undefined ? {} : { gemeente: gekozen }} />
    </Page>
  );
}
