import { useLingui } from '@lingui/react/macro';
import type { Route } from './+types/own-data.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { changeChannel, confirmChannel } from './change-channel.ts';
import { Channel } from './channel.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { items } = await getApp(context).execute('postvoorkeur.lijst', {});
  const asked = new URL(request.url).searchParams;
  return { items, done: (['code', 'e-mail', 'post'] as const).find((one) => asked.get('bericht') === one) };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute } = getApp(context);
  return form.form === 'code' ? confirmChannel(form, execute) : changeChannel(form, execute);
}

/** What we know of the inwoner and how they are told, for each gemeente that knows them. */
export default function OwnData({ loaderData: { items, done }, actionData }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <Page title={t`Mijn gegevens`} state={actionData} back={{ to: '/mijn' }}>
      {items.length === 0 && <EmptyState title={t`Wij kennen u hier nog niet`} />}
      {items.map((voorkeur) => <Channel key={voorkeur.persoon} voorkeur={voorkeur} state={actionData} done={done} />)}
    </Page>
  );
}
