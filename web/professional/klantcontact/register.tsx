import { Trans, useLingui } from '@lingui/react/macro';
import { useActionData } from 'react-router';
import type { Route } from './+types/register.ts';
import { getApp } from '../../shared/app-context.ts';
import { LinkButton } from '../../shared/ui/button.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { RegisterForm } from './register-form.tsx';
import { registerQuestion } from './register-question.ts';

export function loader({ context }: Route.LoaderArgs) {
  const { gemeenten, actor } = getApp(context);
  return { gemeenten: gemeenten.map(({ code, naam }) => ({ value: code, label: naam })), gekozen: actor.gemeente };
}

export const action = ({ request, context }: Route.ActionArgs) => registerQuestion({ request, context });

/** One form for who calls or comes in and is not looked up. */
export default function Register({ loaderData: { gemeenten, gekozen } }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  const find = <LinkButton to="/klantcontact/zoeken" kind="secondary" icon="search"><Trans>Zoek eerst de inwoner op</Trans></LinkButton>;
  return (
    <Page title={t`Nieuwe vraag`} state={state} back={{ to: '/klantcontact', label: t`Open vragen` }} actions={find} lead={t`Is de inwoner bekend? Dan hoeft u naam en telefoon niet te vragen en ziet u wat er eerder is gezegd.`}>
      <RegisterForm state={state} gemeenten={gemeenten} defaults={gekozen === undefined ? {} : { gemeente: gekozen }} known={false} />
    </Page>
  );
}
