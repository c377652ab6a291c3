import { Trans, useLingui } from '@lingui/react/macro';
import { useActionData } from 'react-router';
import type { Route } from './+types/settlement.ts';
import type { Acts } from '../../shared/app-context.ts';
import { getApp } from '../../shared/app-context.ts';
import type { FormState } from '../../shared/forms/form-state.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button, LinkButton } from '../../shared/ui/button.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { FilterDefaults } from '../../shared/ui/filter-defaults.tsx';
import { Form, QueryForm } from '../../shared/ui/form.tsx';
import { MoneyText } from '../../shared/ui/money-text.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { Select } from '../../shared/ui/select.tsx';
import type { Column } from '../../shared/ui/table.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { monthsUntil } from './months.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { execute, actor } = getApp(context);
  const gemeente = actor.gemeente ?? '';
  const months = monthsUntil(new Date());
  const asked = new URL(request.url).searchParams.get('maand') ?? '';
  const maand = /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) ? asked : (months[0] ?? '');
  return { months, month: await execute('verzilvering.afrekening', { gemeente, maand }), organisaties: (await execute('voucher-sleutel.lijst', { gemeente })).items };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, context);
  return submitForm(form, { organisatie: form.text('organisatie') }, async (input) => ({ given: await getApp(context).execute('voucher-sleutel.uitgifte', input, { idempotencyKey: form.idempotencyKey }) }));
}

type Row = Acts['verzilvering.afrekening']['output']['items'][number];

const nameCell = ({ naam }: Row) => <span translate="no">{naam}</span>;
const countCell = ({ verzilveringen }: Row) => verzilveringen;
const moneyCell = ({ centen }: Row) => <MoneyText centen={centen} />;

/** What each organisation gets for a month, and who has a key to spend vouchers with. */
export default function Settlement({ loaderData: { months, month, organisaties } }: Route.ComponentProps) {
  const { t, i18n } = useLingui();
  const result = useActionData<typeof action>();
  const state = result !== undefined && 'errors' in result ? result : undefined;
  const lang = i18n.locale === 'en' ? 'en' : 'nl';
  const columns: readonly [Column<Row>, ...Column<Row>[]] = [
    { key: 'wie', title: t`Organisatie`, cell: nameCell }, { key: 'wat', title: t`Voucher`, cell: ({ soortnaam }) => soortnaam[lang] }, { key: 'aantal', title: t`Keer verzilverd`, cell: countCell, number: true },
    { key: 'bedrag', title: t`Te betalen`, cell: moneyCell, number: true },
  ];
  const file = <LinkButton to={`/werk/vouchers/bestand?maand=${month.maand}`} kind="secondary" icon="document" document><Trans>Download</Trans></LinkButton>;
  return (
    <Page title={t`Vouchers afrekenen`} state={state} lead={t`Wat organisaties krijgen voor de vouchers die zij aannamen.`} wide>
      <QueryForm label={t`Kies een maand`}>
        <FilterDefaults values={{ maand: month.maand }}>
          <Select name="maand" label={t`Maand`} options={months.map((value) => ({ value, label: new Date(`${value}-01T12:00:00Z`).toLocaleDateString(lang === 'en' ? 'en-GB' : 'nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' }) }))} />
          <Button kind="secondary"><Trans>Laat zien</Trans></Button>
        </FilterDefaults>
      </QueryForm>
      <Section title={t`Per organisatie`} actions={month.items.length > 0 ? file : undefined}>
        {!month.definitief && <Alert tone="info" title={t`Deze maand kan nog veranderen`}><p><Trans>Een organisatie kan een vergissing een dag lang terugdraaien. Betaal uit vanaf de derde dag van de volgende maand.</Trans></p></Alert>}
        {month.items.length === 0 ? <EmptyState title={t`Er is in deze maand niets verzilverd`} /> : (
          <>
            <Table caption={t`Per organisatie`} hideCaption columns={columns} rows={month.items} rowKey={({ organisatie, soort }) => `${organisatie} ${soort}`} />
            <p><strong><Trans>Samen: <MoneyText centen={month.totaal} /></Trans></strong></p>
          </>
        )}
      </Section>
      <Keys organisaties={organisaties} given={result !== undefined && 'given' in result ? result.given : undefined} state={state} />
    </Page>
  );
}

interface KeysProps {
  readonly organisaties: Acts['voucher-sleutel.lijst']['output']['items'];
  readonly given: Acts['voucher-sleutel.uitgifte']['output'] | undefined;
  readonly state: FormState | undefined;
}

function Keys({ organisaties, given, state }: KeysProps) {
  const { t } = useLingui();
  return (
    <Section title={t`Sleutels van organisaties`} card>
      <p><Trans>Met een sleutel verzilvert een organisatie vouchers op <span translate="no">/vouchers/verzilveren</span>. Een nieuwe sleutel vervangt de vorige.</Trans></p>
      {given !== undefined && <Alert tone="positive" title={t`Sleutel voor ${given.naam}: ${given.sleutel}`} live><p><Trans>Schrijf hem nu op of geef hem door: u ziet hem maar één keer.</Trans></p></Alert>}
      {organisaties.length === 0 ? <p className="spil-subtle"><Trans>Er staat nog geen lokale dienst op de sociale kaart.</Trans></p> : (
        <Form state={state} label={t`Sleutel geven`}>
          <Select name="organisatie" label={t`Organisatie`} options={organisaties.map(({ organisatie, naam, uitgegevenOp }) => ({ value: organisatie, label: uitgegevenOp === null ? naam : t`${naam} (heeft een sleutel)` }))} />
          <Button><Trans>Maak een sleutel</Trans></Button>
        </Form>
      )}
    </Section>
  );
}
