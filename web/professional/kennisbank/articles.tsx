import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useActionData } from 'react-router';
import type { Route } from './+types/articles.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { showErrors } from '../../shared/forms/submit-form.ts';
import { useShell } from '../../shared/shell/shell.tsx';
import { FilterScope } from '../../shared/sociale-kaart/filter-scope.tsx';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button, LinkButton } from '../../shared/ui/button.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Form, QueryForm } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Pagination } from '../../shared/ui/pagination.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import { Table, type Column } from '../../shared/ui/table.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { execute, actor } = getApp(context);
  const gemeente = actor.gemeente ?? '';
  const asked = new URL(request.url).searchParams;
  const { onderwerpen } = await execute('dienst.overzicht', { gemeente });
  const chosen = onderwerpen.find(({ code }) => code === asked.get('onderwerp'));
  const cursor = asked.get('na');
  const page = await execute('kennisartikel.lijst', { gemeente, ...(chosen === undefined ? {} : { onderwerp: chosen.code }), ...(cursor === null ? {} : { cursor }) });
  return { ...page, onderwerpen, onderwerp: chosen?.code ?? '', done: asked.has('bewaard') };
}

/** Posted: what an inwoner asks never stands in an address. */
export async function action({ request, context }: Route.ActionArgs) {
  const { execute, actor } = getApp(context);
  const form = await readForm(request, context);
  if (form.text('zoek') === '') form.refuse('zoek', msg`Schrijf waar het over gaat.`);
  if (form.errors.length > 0) return showErrors(form);
  return { found: (await execute('kennisartikel.zoekopdracht', { gemeente: actor.gemeente ?? '', vraag: form.text('zoek') })).items.map(({ id, titel }) => ({ id, titel })) };
}

type Row = Route.ComponentProps['loaderData']['items'][number];
const titleCell = (row: Row) => <Link to={`/werk/kennisbank/${row.id}`}>{row.titel}</Link>;
const stateCell = (row: Row) => (row.geldigNu ? <StatusBadge tone="klaar"><Trans>geldt nu</Trans></StatusBadge> : <StatusBadge tone="gestopt"><Trans>geldt nu niet</Trans></StatusBadge>);

/** Articles to answer with: by words, or by subject. */
export default function Articles({ loaderData: { items, volgende, onderwerpen, onderwerp, done } }: Route.ComponentProps) {
  const { t, i18n } = useLingui();
  const { rollen } = useShell().actor;
  const answer = useActionData<typeof action>();
  const state = answer !== undefined && 'errors' in answer ? answer : undefined;
  const lang = i18n.locale === 'en' ? 'en' : 'nl';
  const columns: readonly [Column<Row>, ...Column<Row>[]] = [
    { key: 'titel', title: t`Vraag`, cell: titleCell }, { key: 'onderwerp', title: t`Onderwerp`, cell: (row) => row.onderwerpNaam[lang] }, { key: 'geldig', title: t`Geldt`, cell: stateCell },
  ];
  const add = rollen.includes('beheer') && <LinkButton to="/werk/kennisbank/nieuw" icon="plus"><Trans>Nieuw artikel</Trans></LinkButton>;
  return (
    <Page title={t`Kennisbank`} state={state} lead={t`Wat u kunt antwoorden, in gewone woorden.`} actions={add} wide>
      {done && answer === undefined && <Alert tone="positive" title={t`Bewaard`} live />}
      <Form id="zoeken" label={t`Zoeken in de kennisbank`} state={state}>
        <TextField name="zoek" label={t`Waar gaat de vraag over?`} />
        <Button icon="search"><Trans>Zoek</Trans></Button>
      </Form>
      {answer !== undefined && 'found' in answer && <Found items={answer.found} />}
      <Section title={t`Alle artikelen`}>
        <QueryForm label={t`Kies een onderwerp`}>
          <FilterScope search={{ onderwerp }}>
            <Select name="onderwerp" label={t`Onderwerp`} options={onderwerpen.map(({ code, naam }) => ({ value: code, label: naam[lang] }))} optional />
            <Button kind="secondary"><Trans>Toon</Trans></Button>
          </FilterScope>
        </QueryForm>
        {items.length === 0 ? <EmptyState icon="search" title={t`Er is nog geen artikel`} /> : <Table caption={t`Alle artikelen`} hideCaption columns={columns} rows={items} rowKey={(row) => row.id} />}
        <Pagination next={volgende === undefined ? undefined : `/werk/kennisbank?${new URLSearchParams({ onderwerp, na: volgende }).toString()}`} />
      </Section>
    </Page>
  );
}

function Found({ items }: { readonly items: readonly { readonly id: string; readonly titel: string }[] }) {
  const { t } = useLingui();
  if (items.length === 0) return <EmptyState icon="search" title={t`Geen artikel gevonden`}><p><Trans>Probeer een ander woord, of kijk bij een onderwerp.</Trans></p></EmptyState>;
  return <ul className="spil-prose" aria-label={t`Gevonden`}>{items.map(({ id, titel }) => <li key={id}><Link to={`/werk/kennisbank/${id}`}>{titel}</Link></li>)}</ul>;
}
