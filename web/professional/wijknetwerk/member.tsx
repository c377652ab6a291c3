import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { data, redirect, useActionData } from 'react-router';
import type { Route } from './+types/member.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Button } from '../../shared/ui/button.tsx';
import { DateField } from '../../shared/ui/date-field.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { ContactFields, readContact } from './contact-fields.tsx';

export async function loader({ context, params: { wijknetwerk, netwerklid } }: Route.LoaderArgs) {
  const { naam, leden } = await getApp(context).execute('wijknetwerk.gegevens', { id: wijknetwerk });
  const lid = leden.find(({ id, tot }) => id === netwerklid && tot === null);
  if (lid === undefined) throw data(null, { status: 404 });
  return { naam, lid };
}

export async function action({ request, context, params: { wijknetwerk, netwerklid: id } }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute } = getApp(context);
  const options = { idempotencyKey: form.idempotencyKey };
  const tot = form.form === 'vertrek' ? form.date('tot') : undefined;
  if (form.form === 'vertrek' && tot === undefined) form.refuse('tot', msg`Vul de laatste dag in.`);
  return submitForm(form, { id }, async (input) => {
    if (form.form === 'vertrek') await execute('netwerklid.vertrek', { ...input, tot: tot ?? '' }, options);
    else await execute('netwerklid.wijziging', { ...input, contact: readContact(form) }, options);
    return redirect(`/werk/wijknetwerken/${wijknetwerk}`);
  });
}

/** Whom to call at a member, and the end of taking part. */
export default function MemberPage({ loaderData: { naam, lid }, params: { wijknetwerk } }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  const { contact } = lid;
  const defaults = contact === null ? {} : { 'contact.naam': contact.naam, 'contact.functie': contact.functie, 'contact.telefoon': contact.telefoon, 'contact.email': contact.email };
  return (
    <Page title={lid.naam} state={state} back={{ to: `/werk/wijknetwerken/${wijknetwerk}`, label: naam }}>
      <p><Trans>Doet mee sinds <DateText value={lid.sinds} />.</Trans></p>
      <Form id="contact" state={state} defaults={defaults} label={t`Contactpersoon`}>
        <ContactFields />
        <Button><Trans>Bewaar</Trans></Button>
      </Form>
      <Section title={t`Doet dit lid niet meer mee?`} card>
        <Form id="vertrek" state={state} label={t`Doet dit lid niet meer mee?`}>
          <p><Trans>De contactpersoon wordt gewist, en open afspraken van dit lid vervallen. Wat het lid deed, blijft te lezen. Komt het terug? Voeg het dan opnieuw toe.</Trans></p>
          <DateField name="tot" legend={t`Laatste dag`} />
          <Button kind="secondary"><Trans>Laat het lid vertrekken</Trans></Button>
        </Form>
      </Section>
    </Page>
  );
}
