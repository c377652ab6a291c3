import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, redirect, useActionData } from 'react-router';
import type { Route } from './+types/end.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Button, ButtonGroup } from '../../shared/ui/button.tsx';
import { DataList } from '../../shared/ui/data-list.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { ThinkTwice } from './think-twice.tsx';

export async function loader({ context, params: { wijknetwerk: id } }: Route.LoaderArgs) {
  const { naam, leden, afspraken } = await getApp(context).execute('wijknetwerk.gegevens', { id });
  return { naam, leden: leden.filter(({ tot }) => tot === null).length, afspraken: afspraken.length };
}

export async function action({ request, context, params: { wijknetwerk: id } }: Route.ActionArgs) {
  const form = await readForm(request, context);
  if (form.text('reden') === '') form.refuse('reden', msg`Schrijf op waarom het netwerk stopt.`);
  return submitForm(form, { id, reden: form.text('reden'), gelezen: form.checked('gelezen') }, async (input) => {
    await getApp(context).execute('wijknetwerk.beeindiging', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/werk/wijknetwerken/${id}`);
  });
}

/** The last page before a network ends. */
export default function EndNetwork({ loaderData: { naam, leden, afspraken }, params: { wijknetwerk: id } }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  const back = `/werk/wijknetwerken/${id}`;
  return (
    <Page title={t`Netwerk beëindigen`} state={state} back={{ to: back, label: naam }}>
      <DataList items={[{ label: t`Netwerk`, value: naam }, { label: t`Leden`, value: leden }, { label: t`Open afspraken`, value: afspraken }]} />
      <Form state={state}>
        <p><Trans>Het netwerk gaat van de site, alle leden vertrekken vandaag, hun contactpersonen worden gewist en open afspraken vervallen. Terugdraaien kan niet. Wat er is gedaan, blijft te lezen.</Trans></p>
        <TextArea name="reden" label={t`Waarom stopt het netwerk?`} rows={2} />
        <ThinkTwice state={state} fields={['reden']} />
        <ButtonGroup>
          <Button><Trans>Beëindig het netwerk</Trans></Button>
          <Link to={back}><Trans>Niet doen</Trans></Link>
        </ButtonGroup>
      </Form>
    </Page>
  );
}
