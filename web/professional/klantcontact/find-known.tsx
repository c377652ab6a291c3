import { useLingui } from '@lingui/react/macro';
import { useActionData } from 'react-router';
import type { Route } from './+types/find-known.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { Page } from '../../shared/ui/page.tsx';
import { gemeenteOf } from '../gemeente-of.ts';
import { findPerson } from './find-action.ts';
import { PersonSearch, stateOf } from './person-search.tsx';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { naam, namens } = await getApp(context).execute('klantcontact.gegevens', { id: params.contact });
  return { naam, namens };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  return findPerson({ form, context, gemeente: gemeenteOf(params.contact), base: `/klantcontact/${params.contact}/persoon` });
}

/** Looks up whom a question is about that came in by another door. */
export default function FindKnown({ loaderData: { naam, namens }, params }: Route.ComponentProps) {
  const { t } = useLingui();
  const answer = useActionData<typeof action>();
  return (
    <Page title={t`Om wie gaat het?`} state={stateOf(answer)} back={{ to: `/klantcontact/${params.contact}`, label: t`Vraag` }} lead={[naam, namens].filter(Boolean).join(' · ')}>
      <PersonSearch answer={answer} base={`/klantcontact/${params.contact}/persoon`} />
    </Page>
  );
}
