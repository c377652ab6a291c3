import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, redirect, useActionData } from 'react-router';
import type { Route } from './+types/find-person.ts';
import { getApp } from '../../shared/app-context.ts';
import type { FormReader } from '../../shared/forms/read-form.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { showErrors, submitForm } from '../../shared/forms/submit-form.ts';
import { Button } from '../../shared/ui/button.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { gemeenteOf } from '../gemeente-of.ts';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { over, straat, huisnummer } = await getApp(context).execute('signaal.gegevens', { id: params.signaal });
  return { known: [over, `${straat} ${huisnummer ?? ''}`.trim()].filter(Boolean).join(', ') };
}

interface Find {
  readonly form: FormReader;
  readonly context: Route.ActionArgs['context'];
  readonly signaal: string;
}

function findByBsn({ form, context, signaal }: Find) {
  if (form.text('bsn') === '') form.refuse('bsn', msg`Vul het burgerservicenummer in.`);
  return submitForm(form, { gemeente: gemeenteOf(signaal), bsn: form.text('bsn').replace(/[\s.]/g, '') }, async (input) => {
    const { persoon } = await getApp(context).execute('bevraging.opvraging', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/signalen/${signaal}/verdelen?persoon=${persoon}`);
  });
}

async function findByName({ form, context, signaal }: Find) {
  if (form.text('tekst').length < 2) form.refuse('tekst', msg`Vul minstens twee letters in.`);
  if (form.errors.length > 0) return showErrors(form);
  return { found: (await getApp(context).execute('persoon.zoekopdracht', { gemeente: gemeenteOf(signaal), tekst: form.text('tekst') })).items };
}

/** Posted: a name or a BSN never stands in an address. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const find = { form, context, signaal: params.signaal };
  return form.form === 'naam' ? findByName(find) : findByBsn(find);
}

export default function FindPerson({ loaderData: { known }, params }: Route.ComponentProps) {
  const { t } = useLingui();
  const answer = useActionData<typeof action>();
  const state = answer !== undefined && 'errors' in answer ? answer : undefined;
  const found = answer !== undefined && 'found' in answer ? answer.found : undefined;
  return (
    <Page title={t`Om wie gaat het?`} state={state} back={{ to: `/signalen/${params.signaal}`, label: t`Signaal` }} lead={known}>
      <Section title={t`Op naam of adres`} card>
        <Form id="naam" label={t`Op naam of adres`} state={state}>
          <TextField name="tekst" label={t`Naam, of straat met huisnummer`} hint={t`Voor wie al bekend is in Spil.`} />
          <Button icon="search"><Trans>Zoek</Trans></Button>
        </Form>
        {found?.length === 0 && <EmptyState icon="search" title={t`Niemand gevonden`} />}
        {found !== undefined && found.length > 0 && (
          <ul className="spil-prose" aria-label={t`Gevonden`}>
            {found.map(({ id, naam, geboortedatum, plaats }) => (
              <li key={id}><Link to={`/signalen/${params.signaal}/verdelen?persoon=${id}`} translate="no">{naam}</Link> {geboortedatum !== null && <DateText value={geboortedatum} />} {plaats}</li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={t`Met burgerservicenummer`} card>
        <Form id="bsn" label={t`Met burgerservicenummer`} state={state}>
          <TextField name="bsn" label={t`Burgerservicenummer`} kind="number" size="middle" hint={t`We halen de gegevens uit de BRP: u hoeft verder niets over te nemen.`} />
          <Button kind="secondary" icon="search"><Trans>Haal op</Trans></Button>
        </Form>
      </Section>
    </Page>
  );
}
