import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, redirect, useActionData } from 'react-router';
import type { Route } from './+types/add-member.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { optionsOf, useKaartWords } from '../../shared/sociale-kaart/kaart-words.ts';
import { Button } from '../../shared/ui/button.tsx';
import { DateField } from '../../shared/ui/date-field.tsx';
import { FilterDefaults } from '../../shared/ui/filter-defaults.tsx';
import { Form, QueryForm } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { gemeenteOf } from '../gemeente-of.ts';
import { ContactFields, readContact } from './contact-fields.tsx';
import { ThinkTwice } from './think-twice.tsx';

const clusters = ['wijkfuncties', 'preventie-en-welzijn', 'lokale-diensten', 'ketenpartners'] as const;

export async function loader({ context, request, params: { wijknetwerk: id } }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  const gemeente = gemeenteOf(id);
  const cluster = clusters.find((one) => one === new URL(request.url).searchParams.get('cluster')) ?? 'wijkfuncties';
  const [{ naam, leden }, { organisaties }, { items: initiatieven }] = [await execute('wijknetwerk.gegevens', { id }), await execute('wijknetwerk.keuze', { gemeente, cluster }), await execute('initiatief.lijst', { gemeente, aantal: 100 })];
  const taken = new Set(leden.flatMap(({ van, tot }) => (van !== null && tot === null ? [van] : [])));
  const free = <T extends { readonly id: string }>(all: readonly T[]): T[] => all.filter((one) => !taken.has(one.id));
  return { naam, cluster, organisaties: free(organisaties), initiatieven: free(initiatieven).map(({ id: value, titel }) => ({ id: value, titel })) };
}

export async function action({ request, context, params: { wijknetwerk: id } }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const [chosen = '', van = ''] = form.text('van').split(':');
  const [naam, sinds] = [form.text('naam'), form.date('sinds')];
  if (van === '' && naam === '') form.refuse('van', msg`Kies een organisatie of initiatief, of vul een groep in.`);
  if (van !== '' && naam !== '') form.refuse('naam', msg`Kies iets uit de lijst, of vul een groep in; niet allebei.`);
  if (sinds === undefined) form.refuse('sinds', msg`Vul in sinds wanneer dit lid meedoet.`);
  const contact = readContact(form);
  const soort = van === '' ? 'groep' as const : chosen === 'initiatief' ? 'initiatief' as const : 'organisatie' as const;
  const input = { id, soort, ...(van === '' ? { naam } : { van }), sinds: sinds ?? '', ...(Object.values(contact).some((value) => value !== '') ? { contact } : {}), gelezen: form.checked('gelezen') };
  return submitForm(form, input, async (lid) => {
    await getApp(context).execute('netwerklid.aansluiting', lid, { idempotencyKey: form.idempotencyKey });
    return redirect(`/werk/wijknetwerken/${id}`);
  });
}

/** An organisation of the sociale kaart or an initiative, chosen from a list; or a group by its name. */
export default function AddMember({ loaderData: { naam, cluster, organisaties, initiatieven }, params: { wijknetwerk: id } }: Route.ComponentProps) {
  const { t } = useLingui();
  const { clusters: words } = useKaartWords();
  const state = useActionData<typeof action>();
  const options = [...organisaties.map((one) => ({ value: `organisatie:${one.id}`, label: one.naam })), ...initiatieven.map((one) => ({ value: `initiatief:${one.id}`, label: t`${one.titel} (initiatief)` }))];
  return (
    <Page title={t`Lid toevoegen`} state={state} back={{ to: `/werk/wijknetwerken/${id}`, label: naam }}>
      <QueryForm label={t`Kiezen uit welk deel van de sociale kaart`}>
        <FilterDefaults values={{ cluster }}>
          <Select name="cluster" label={t`Uit welk deel van de sociale kaart?`} options={optionsOf(words)} />
          <Button kind="secondary"><Trans>Toon</Trans></Button>
        </FilterDefaults>
      </QueryForm>
      <Form state={state} label={t`Lid toevoegen`}>
        <Select name="van" label={t`Welke organisatie of welk initiatief?`} options={options} optional />
        <p><Trans>Staat de organisatie er niet bij? <Link to="/werk/sociale-kaart">Zoek haar in de sociale kaart</Link>: wat daar niet staat, voegt beheer eerst toe.</Trans></p>
        <TextField name="naam" label={t`Of: een groep inwoners`} hint={t`Hoe de groep heet, zoals Bewonersgroep Lindelaan. Geen naam van een mens.`} optional />
        <ThinkTwice state={state} fields={['naam']} />
        <DateField name="sinds" legend={t`Doet mee sinds`} />
        <ContactFields />
        <Button><Trans>Voeg toe</Trans></Button>
      </Form>
    </Page>
  );
}
