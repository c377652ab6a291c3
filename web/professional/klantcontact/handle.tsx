import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/handle.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button, LinkButton } from '../../shared/ui/button.tsx';
import { RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { DataList } from '../../shared/ui/data-list.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { MeldingReceipt } from './melding-receipt.tsx';
import { readMeldingReceipt } from './read-melding-receipt.ts';
import { useKanalen, useUitkomsten } from './words.ts';

export async function loader({ context, params, request }: Route.LoaderArgs) {
  const contact = await getApp(context).execute('klantcontact.gegevens', { id: params.contact });
  return { contact, receipt: readMeldingReceipt(new URL(request.url).searchParams) };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const uitkomst = (['beantwoord', 'doorgeleid'] as const).find((one) => one === form.text('uitkomst'));
  if (uitkomst === undefined) form.refuse('uitkomst', msg`Kies hoe het verder gaat.`);
  if (form.text('toelichting') === '') form.refuse('toelichting', msg`Schrijf kort op wat u antwoordde of met wie u de inwoner verbond.`);
  return submitForm(form, { id: params.contact, uitkomst: uitkomst ?? 'beantwoord', toelichting: form.text('toelichting'), naar: form.text('naar') }, async (input) => {
    await getApp(context).execute('klantcontact.afhandeling', input, { idempotencyKey: form.idempotencyKey });
    return redirect('/klantcontact?bewaard');
  });
}

type Contact = Route.ComponentProps['loaderData']['contact'];

export default function Handle({ loaderData: { contact, receipt } }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  const open = contact.toestand === 'open';
  return (
    <Page title={contact.naam === '' ? t`Vraag` : t`Vraag van ${contact.naam}`} state={state} back={{ to: '/klantcontact', label: t`Open vragen` }}>
      {receipt !== undefined && <MeldingReceipt receipt={receipt} />}
      <blockquote className="spil-quote">{contact.vraag}</blockquote>
      <Facts contact={contact} />
      {open && <Ways contact={contact} state={state} />}
      {!open && receipt === undefined && (
        <Alert tone="info" title={t`Deze vraag is afgehandeld`}>
          <p>{contact.toelichting || (contact.melding === null ? '' : t`Er is een melding van gemaakt.`)}</p>
        </Alert>
      )}
    </Page>
  );
}

function Facts({ contact }: { readonly contact: Contact }) {
  const { t } = useLingui();
  const channels = useKanalen();
  const known = [
    { label: t`Via`, value: channels[contact.kanaal] },
    { label: t`Ontvangen`, value: <DateText value={contact.ontvangenOp} time /> },
    { label: t`Telefoon`, value: contact.telefoon && <a href={`tel:${contact.telefoon.replaceAll(' ', '')}`}>{contact.telefoon}</a> },
    { label: t`E-mail`, value: contact.email && <a href={`mailto:${contact.email}`}>{contact.email}</a> },
    { label: t`Voor wie`, value: contact.namens },
    { label: t`Doorgeleid naar`, value: contact.naar },
  ];
  return <DataList items={known.filter(({ value }) => value !== '')} />;
}

function Ways({ contact, state }: { readonly contact: Contact; readonly state: ReturnType<typeof useActionData<typeof action>> }) {
  const { t } = useLingui();
  return (
    <>
      <Section title={t`Er is onderzoek nodig`} card>
        <p>
          <Trans>Dan wordt de vraag een melding. De inwoner hoeft niets opnieuw te vertellen.</Trans>
        </p>
        <LinkButton to={`/klantcontact/${contact.id}/melding`} icon="forward">
          <Trans>Maak er een melding van</Trans>
        </LinkButton>
      </Section>
      <Section title={t`U kunt het zelf afhandelen`} card>
        <Form state={state}>
          <RadioGroup name="uitkomst" legend={t`Hoe gaat het verder?`} options={useUitkomsten()} />
          <TextArea name="toelichting" label={t`Wat hebt u gedaan?`} rows={3} />
          <TextField name="naar" label={t`Naar wie doorgeleid?`} optional />
          <Button kind="secondary">
            <Trans>Bewaar</Trans>
          </Button>
        </Form>
      </Section>
    </>
  );
}
