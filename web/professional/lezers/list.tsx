import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/list.ts';
import type { Acts } from '../../shared/app-context.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm, type FormReader } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import type { Column } from '../../shared/ui/table.tsx';
import { Table } from '../../shared/ui/table.tsx';
import { FailedWork } from './failed-work.tsx';
import { HeldBack, heldForm } from './held-back.tsx';
import { ReaderState, type Reader } from './reader-state.tsx';
import { useReaderWords } from './reader-words.ts';
import { WaitingMail } from './waiting-mail.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { execute, gemeenten } = getApp(context);
  const [{ items, werk, mail }, herstel] = await Promise.all([execute('lezer.lijst', {}), execute('herstel.lijst', {})]);
  const names = new Map(gemeenten.map(({ code, naam }) => [code, naam]));
  const url = new URL(request.url);
  return { teruggezet: herstel.items.map((item) => ({ ...item, gemeenteNaam: names.get(item.gemeente) ?? item.gemeente })), vrijgegeven: url.searchParams.has('vrijgegeven'), items: items.map((item) => ({ ...item, gemeenteNaam: names.get(item.gemeente) ?? item.gemeente })), werk: werk.map((item) => ({ ...item, gemeenteNaam: names.get(item.gemeente) })), mail: mail.map((item) => ({ ...item, gemeenteNaam: names.get(item.gemeente) ?? item.gemeente })), resumed: url.searchParams.has('hervat') };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, context);
  if (form.text('wat') === 'vrijgave') return letGo(form, context);
  const input: Acts['lezer.hervatting']['input'] = { gemeente: form.text('gemeente'), naam: form.text('naam') };
  return submitForm(form, input, async (reader) => {
    await getApp(context).execute('lezer.hervatting', reader, { idempotencyKey: form.idempotencyKey });
    return redirect('/werk/lezers?hervat');
  });
}

function letGo(form: FormReader, context: Route.ActionArgs['context']) {
  if (form.text('mail') === '') form.refuse('mail', msg`Kies wat er met de mail moet gebeuren.`);
  const input: Acts['herstel.vrijgave']['input'] = { gemeente: form.text('gemeente'), mail: form.text('mail') as 'versturen' };
  return submitForm(form, input, async (freed) => {
    await getApp(context).execute('herstel.vrijgave', freed, { idempotencyKey: form.idempotencyKey });
    return redirect('/werk/lezers?vrijgegeven');
  });
}

type Row = Reader & { readonly gemeenteNaam: string };

/** The form of a reader; one that goes on already has none left to show an answer in. */
const formOf = ({ gemeente, naam }: Row): string => `hervat-${gemeente}-${naam}`;

function Name({ row: { naam } }: { readonly row: Row }) {
  const words = useReaderWords()[naam];
  return words === undefined ? <span translate="no">{naam}</span> : <>{words} <span className="spil-subtle" translate="no">{naam}</span></>;
}

const nameCell = (row: Row) => <Name row={row} />;
const stateCell = (row: Row) => <ReaderState reader={row} />;

/** What stands still first, with what to do; below it all readers, and the timed work that fails. */
export default function Readers({ loaderData: { items, werk, mail, teruggezet, resumed, vrijgegeven } }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  const words = useReaderWords();
  const still = items.filter(({ stil }) => stil !== null);
  const columns: readonly [Column<Row>, ...Column<Row>[]] = [
    { key: 'naam', title: t`Wat het doet`, cell: nameCell },
    { key: 'gemeente', title: t`Gemeente`, cell: (row) => row.gemeenteNaam },
    { key: 'staat', title: t`Staat`, cell: stateCell },
    { key: 'achter', title: t`Nog te doen`, cell: (row) => row.achter, number: true },
  ];
  return (
    <Page title={t`Loopt alles?`} state={state} lead={t`Spil doet na elke handeling zelf het vervolg. Hier ziet u of dat lukt. Er staan geen gegevens van inwoners op.`} wide>
      {resumed && <Alert tone="positive" title={t`De lezer probeert het opnieuw`} live><p><Trans>Ververs deze pagina na een halve minuut. Staat hij weer stil, dan is de oorzaak er nog.</Trans></p></Alert>}
      {vrijgegeven && <Alert tone="positive" title={t`Er gaat weer mail weg`} live />}
      {state?.problem !== undefined && !still.some((reader) => formOf(reader) === state.form) && !teruggezet.some((row) => heldForm(row) === state.form) && <Alert tone="info" title={state.problem.detail} live />}
      {teruggezet.map((row) => <HeldBack key={row.gemeente} row={row} state={state} />)}
      {still.length === 0 && <Alert tone="positive" title={t`Er staat niets stil`} />}
      {still.map((reader) => {
        const id = formOf(reader);
        return (
          <Section key={id} title={t`${words[reader.naam] ?? reader.naam}: staat stil in ${reader.gemeenteNaam}`} card>
            <p><ReaderState reader={reader} /></p>
            <p><Plural value={reader.achter} one="Er wacht # gebeurtenis. Er gaat niets verloren; al het andere loopt door." other="Er wachten # gebeurtenissen. Er gaat niets verloren; al het andere loopt door." /></p>
            <ol className="spil-prose">
              <li><Trans>Zoek in het logboek van de server de regel die begint met ALARM, met deze fout en dit tijdstip.</Trans></li>
              <li>{reader.stil?.soort === 'JournaalGat' ? <Trans>Er is een gebeurtenis weg uit het journaal. Zet haar terug uit een kopie van de database; hoe dat gaat, staat in docs/operations.md.</Trans> : <Trans>Haal de oorzaak weg. Meestal is dat een nieuwe versie van Spil.</Trans>}</li>
              <li><Trans>Laat de lezer daarna verder gaan. Hij neemt dezelfde gebeurtenis opnieuw; wat al gedaan was, gebeurt niet nog eens. Overslaan kan niet: dan zou een inwoner iets missen.</Trans></li>
            </ol>
            <Form id={id} state={state} label={t`Verder laten gaan: ${words[reader.naam] ?? reader.naam}`}>
              <input type="hidden" name="gemeente" value={reader.gemeente} />
              <input type="hidden" name="naam" value={reader.naam} />
              <Button><Trans>Laat verder gaan</Trans></Button>
            </Form>
          </Section>
        );
      })}
      <FailedWork rows={werk} />
      <WaitingMail rows={mail} />
      <Section title={t`Alle lezers`}>
        {items.length === 0 ? <EmptyState title={t`Er is nog niets gebeurd waar een vervolg op komt`} /> : <Table caption={t`Alle lezers`} hideCaption columns={columns} rows={items} rowKey={(row) => `${row.gemeente} ${row.naam}`} />}
      </Section>
    </Page>
  );
}
