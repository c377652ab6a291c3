import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/organisations.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Button } from '../../shared/ui/button.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { Select } from '../../shared/ui/select.tsx';

export function loader({ context }: Route.LoaderArgs) {
  const { execute, actor } = getApp(context);
  return execute('ondersteuningsorganisatie.lijst', { gemeente: actor.gemeente ?? '' });
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute, actor } = getApp(context);
  const options = { idempotencyKey: form.idempotencyKey };
  const back = () => redirect('/werk/clientondersteuning');
  if (form.form.startsWith('stoppen')) return submitForm(form, { id: form.text('id') }, async (input) => (await execute('ondersteuningsorganisatie.beeindiging', input, options), back()));
  if (form.text('organisatie') === '') form.refuse('organisatie', msg`Kies een organisatie.`);
  return submitForm(form, { gemeente: actor.gemeente ?? '', organisatie: form.text('organisatie') }, async (input) => (await execute('ondersteuningsorganisatie.aanwijzing', input, options), back()));
}

/** Which organisations give independent support here; inwoners and team choose from these. */
export default function Organisations({ loaderData: { items, kandidaten } }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  return (
    <Page title={t`Organisaties voor cliëntondersteuning`} state={state} lead={t`Onafhankelijk: wie hulp levert of voor de gemeente werkt, kan dit niet zijn.`}>
      {items.length === 0 && <EmptyState icon="mensen" title={t`Er is nog geen organisatie gekozen`}><p><Trans>Zonder organisatie kan niemand een cliëntondersteuner vragen. De wet wil dat die er is.</Trans></p></EmptyState>}
      {items.map(({ id, naam, vanaf }) => (
        <Section key={id} title={naam} card>
          <p><Trans>Gekozen sinds <DateText value={vanaf} /></Trans></p>
          <details>
            <summary><Trans>Niets nieuws meer sturen</Trans></summary>
            <Form id={`stoppen-${id}`} state={state} label={t`Niets nieuws meer sturen naar ${naam}`}>
              <input type="hidden" name="id" value={id} />
              <p><Trans>Wat al loopt, blijft bij deze organisatie.</Trans></p>
              <Button kind="secondary"><Trans>Stuur niets nieuws meer</Trans></Button>
            </Form>
          </details>
        </Section>
      ))}
      {kandidaten.length > 0 && (
        <Section title={t`Organisatie kiezen`} card>
          <Form key={items.length} id="kiezen" state={state} label={t`Organisatie kiezen`}>
            <Select name="organisatie" label={t`Welke organisatie?`} hint={t`Ketenpartners met een inlog in deze gemeente.`} options={kandidaten.map(({ organisatie, naam }) => ({ value: organisatie, label: naam }))} />
            <Button><Trans>Kies deze organisatie</Trans></Button>
          </Form>
        </Section>
      )}
    </Page>
  );
}
