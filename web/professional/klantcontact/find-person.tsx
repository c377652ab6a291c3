import { Trans, useLingui } from '@lingui/react/macro';
import { msg } from '@lingui/core/macro';
import { Link, redirect, useActionData } from 'react-router';
import type { Route } from './+types/find-person.ts';
import { getApp } from '../../shared/app-context.ts';
import type { FormReader } from '../../shared/forms/read-form.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { showErrors, submitForm } from '../../shared/forms/submit-form.ts';
import { Button, LinkButton } from '../../shared/ui/button.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { gemeenteOf } from '../gemeente-of.ts';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { naam, namens } = await getApp(context).execute('klantcontact.gegevens', { id: params.contact });
  return { naam, namens };
}

type Find = { readonly form: FormReader; readonly gemeente: string; readonly base: string; readonly context: Route.ActionArgs['context'] };

function findByBsn({ form, gemeente, base, context }: Find) {
  if (form.text('bsn') === '') form.refuse('bsn', msg`Vul het burgerservicenummer in.`);
  return submitForm(form, { gemeente, bsn: form.text('bsn').replace(/[\s.]/g, '') }, async (input) => {
    const { persoon } = await getApp(context).execute('bevraging.opvraging', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`${base}/${persoon}`);
  });
}

async function findByName({ form, gemeente, context }: Find) {
  if (form.text('tekst').length < 2) form.refuse('tekst', msg`Vul minstens twee letters van de naam in.`);
  if (form.errors.length > 0) return showErrors(form);
  return { found: (await getApp(context).execute('persoon.zoekopdracht', { gemeente, tekst: form.text('tekst') })).items };
}

/** Posted: a name or a BSN never stands in an address. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const find = { form, context, gemeente: gemeenteOf(params.contact), base: `/klantcontact/${params.contact}/melding` };
  return form.form === 'naam' ? findByName(find) : findByBsn(find);
}

export default function FindPerson({ loaderData: { naam, namens }, params }: Route.ComponentProps) {
  const { t } = useLingui();
  const answer = useActionData<typeof action>();
  const state = answer !== undefined && 'errors' in answer ? answer : undefined;
  const found = answer !== undefined && 'found' in answer ? answer.found : undefined;
  const base = `/klantcontact/${params.contact}/melding`;
  return (
    <Page title={t`Om wie gaat het?`} state={state} back={{ to: `/klantcontact/${params.contact}`, label: t`Vraag` }} lead={[naam, namens].filter(Boolean).join(' · ')}>
      <Section title={t`Met burgerservicenummer`} card>
        <Form id="bsn" label={t`Met burgerservicenummer`} state={state}>
          <TextField name="bsn" label={t`Burgerservicenummer`} kind="number" size="middle" hint={t`We halen de gegevens uit de BRP: u hoeft verder niets over te nemen.`} />
          <Button icon="search">
            <Trans>Haal op</Trans>
          </Button>
        </Form>
      </Section>
      <Section title={t`Op naam`} card>
        <Form id="naam" label={t`Op naam`} state={state}>
          <TextField name="tekst" label={t`Naam`} hint={t`Voor wie al bekend is in Spil. Een deel van de naam is genoeg.`} />
          <Button kind="secondary" icon="search">
            <Trans>Zoek</Trans>
          </Button>
        </Form>
        {found !== undefined && <Found items={found} base={base} />}
      </Section>
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

interface Person {
  readonly id: string;
  readonly naam: string;
  readonly geboortedatum: string | null;
  readonly plaats: string;
}

function Found({ items, base }: { readonly items: readonly Person[]; readonly base: string }) {
  const { t } = useLingui();
  if (items.length === 0) return <EmptyState icon="search" title={t`Niemand gevonden`} />;
  return (
    <ul className="spil-prose" aria-label={t`Gevonden`}>
      {items.map(({ id, naam, geboortedatum, plaats }) => (
        <li key={id}>
          <Link to={`${base}/${id}`} translate="no">
            {naam}
          </Link>{' '}
          {geboortedatum !== null && <DateText value={geboortedatum} />} {plaats}
        </li>
      ))}
    </ul>
  );
}
