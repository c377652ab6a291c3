import { Trans, useLingui } from '@lingui/react/macro';
import { redirect } from 'react-router';
import type { Route } from './+types/words.ts';
import type { Acts } from '../../shared/app-context.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { FilterScope } from '../../shared/sociale-kaart/filter-scope.tsx';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Form, QueryForm } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';

type Added = Acts['zoekwoord.registratie']['input'];

export async function loader({ context, request }: Route.LoaderArgs) {
  const { execute, actor } = getApp(context);
  const url = new URL(request.url);
  const gemeente = actor.gemeente ?? '';
  const { onderwerpen } = await execute('dienst.overzicht', { gemeente });
  const chosen = onderwerpen.find(({ code }) => code === url.searchParams.get('onderwerp'));
  return { onderwerpen, done: url.searchParams.has('bewaard'), chosen: chosen === undefined ? undefined : { ...chosen, ...(await execute('zoekwoord.lijst', { gemeente, onderwerp: chosen.code })) } };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { execute, actor } = getApp(context);
  const form = await readForm(request, context);
  const onderwerp = form.text('onderwerp') as Added['onderwerp'];
  const options = { idempotencyKey: form.idempotencyKey };
  const back = redirect(`/werk/wegwijzer/woorden?${new URLSearchParams({ onderwerp, bewaard: '' }).toString()}`);
  if (form.text('id') !== '') {
    return submitForm(form, { id: form.text('id') }, async (input) => {
      await execute('zoekwoord.intrekking', input, options);
      return back;
    });
  }
  const input: Added = { gemeente: actor.gemeente ?? '', onderwerp, woord: form.text('woord'), taal: form.text('taal') === 'en' ? 'en' : 'nl', soort: form.text('soort') === 'weg' ? 'weg' : 'erbij' };
  return submitForm(form, input, async (added) => {
    await execute('zoekwoord.registratie', added, options);
    return back;
  });
}

/** The words by which a subject is recognised: those of everybody, with what this gemeente added or left out. */
export default function Words({ loaderData: { onderwerpen, chosen, done }, actionData }: Route.ComponentProps) {
  const { t, i18n } = useLingui();
  const lang = i18n.locale === 'en' ? 'en' : 'nl';
  return (
    <Page title={t`Woorden van de wegwijzer`} state={actionData} back={{ to: '/werk/wegwijzer', label: t`Vragen zonder antwoord` }} lead={t`Bij welke woorden de wegwijzer aan een onderwerp denkt. Wat u verandert, geldt meteen en alleen in uw gemeente.`}>
      {done && <Alert tone="positive" title={t`Bewaard`} live />}
      <QueryForm label={t`Kies een onderwerp`}>
        <FilterScope search={{ onderwerp: chosen?.code ?? '' }}>
          <Select name="onderwerp" label={t`Onderwerp`} options={onderwerpen.map(({ code, naam }) => ({ value: code, label: naam[lang] }))} />
          <Button kind="secondary"><Trans>Laat de woorden zien</Trans></Button>
        </FilterScope>
      </QueryForm>
      {chosen !== undefined && <Chosen chosen={chosen} state={actionData} />}
    </Page>
  );
}

type Chosen = NonNullable<Route.ComponentProps['loaderData']['chosen']>;

function Chosen({ chosen, state }: { readonly chosen: Chosen; readonly state: Route.ComponentProps['actionData'] }) {
  const { t } = useLingui();
  const { code, eigen, landelijk } = chosen;
  return (
    <>
      <Section title={t`Van uw gemeente`}>
        {eigen.length === 0 && <p className="spil-subtle"><Trans>Nog niets veranderd: alleen de woorden van iedereen.</Trans></p>}
        <ul className="spil-list">
          {eigen.map(({ id, woord, soort }) => (
            <li key={id}>
              <Form id={`herstel-${id}`} state={state} label={t`Zet ${woord} terug`}>
                <input type="hidden" name="onderwerp" value={code} />
                <input type="hidden" name="id" value={id} />
                <p>{soort === 'erbij' ? <Trans>Erbij: <strong>{woord}</strong></Trans> : <Trans>Weggelaten: <strong>{woord}</strong></Trans>} <Button kind="secondary"><Trans>Zet terug</Trans></Button></p>
              </Form>
            </li>
          ))}
        </ul>
        <Form state={state} defaults={{ taal: 'nl', soort: 'erbij' }} label={t`Woord erbij of weg`}>
          <input type="hidden" name="onderwerp" value={code} />
          <TextField name="woord" label={t`Woord of enkele woorden`} />
          <Select name="soort" label={t`Wat moet ermee gebeuren?`} options={[{ value: 'erbij', label: t`Leidt voortaan hierheen` }, { value: 'weg', label: t`Leidt hier niet meer heen` }]} />
          <Select name="taal" label={t`Taal van het woord`} options={[{ value: 'nl', label: t`Nederlands` }, { value: 'en', label: t`Engels` }]} />
          <Button><Trans>Bewaar</Trans></Button>
        </Form>
      </Section>
      <Section title={t`Van iedereen`}>
        <p lang="nl">{landelijk.nl.join(', ')}</p>
        <p lang="en">{landelijk.en.join(', ')}</p>
      </Section>
    </>
  );
}
