import { Trans, useLingui } from '@lingui/react/macro';
import { useActionData } from 'react-router';
import type { Route } from './+types/find-person.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { LinkButton } from '../../shared/ui/button.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { gemeenteOf } from '../gemeente-of.ts';
import { findPerson } from './find-action.ts';
import { PersonSearch, stateOf } from './person-search.tsx';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { naam, namens } = await getApp(context).execute('klantcontact.gegevens', { id: params.contact });
  return { naam, namens };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  return findPerson({ form, context, gemeente: gemeenteOf(params.contact), base: `/klantcontact/${params.contact}/melding` });
}

export default function FindPerson({ loaderData: { naam, namens }, params }: Route.ComponentProps) {
  const { t } = useLingui();
  const answer = useActionData<typeof action>();
  const base = `/klantcontact/${params.contact}/melding`;
  return (
    <Page title={t`Om wie gaat het?`} state={stateOf(answer)} back={{ to: `/klantcontact/${params.contact}`, label: t`Vraag` }} lead={[naam, namens].filter(Boolean).join(' · ')}>
      <PersonSearch answer={answer} base={base} />
      <Section title={t`Zonder burgerservicenummer`} card>
        <p>
          <Trans>Is de inwoner onbekend en is er geen burgerservicenummer? Dan schrijft u zelf op om wie het gaat.</Trans>
        </p>
        <LinkButton to={`${base}/nieuwe-persoon`} kind="secondary">
          <Trans>Nieuwe persoon</Trans>
        </LinkButton>
      </Section>
    </Page>
  );
}
