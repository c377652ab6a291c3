import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { data } from 'react-router';
import type { Route } from './+types/import.ts';
import type { Acts } from '../../shared/app-context.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { optionsOf, useKaartWords } from '../../shared/sociale-kaart/kaart-words.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button, LinkButton } from '../../shared/ui/button.tsx';
import { CheckboxGroup, RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { DataList } from '../../shared/ui/data-list.tsx';
import { FileField } from '../../shared/ui/file-field.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { fileFaults } from './entry-fields.ts';
import { readFiles } from './read-files.ts';

type Input = Acts['dienst.inlezing']['input'];
type Report = Acts['dienst.inlezing']['output'];

export async function action({ request, context }: Route.ActionArgs) {
  const { execute, actor } = getApp(context);
  const bestanden = await readFiles(request.clone());
  const form = await readForm(request, context);
  const { codes } = await execute('dienst.overzicht', { gemeente: actor.gemeente ?? '' });
  const find = <T extends string>(name: string, all: readonly string[]): T | undefined => all.find((code) => code === form.text(name)) as T | undefined;
  const [cluster, trede] = [find<Input['cluster']>('cluster', codes.cluster), find<Input['trede']>('trede', codes.trede)];
  if (bestanden.length === 0) form.refuse('bestanden', msg`Kies een JSON-bestand van HSDS, of de CSV-bestanden van één pakket.`);
  if (form.text('bron') === '') form.refuse('bron', msg`Vul in waar het bestand vandaan komt.`);
  if (cluster === undefined) form.refuse('cluster', msg`Kies een cluster.`);
  if (trede === undefined) form.refuse('trede', msg`Kies een trede.`);
  const leefdomeinen = codes.leefdomein.filter((code) => form.list('leefdomeinen').includes(code)) as Input['leefdomeinen'];
  const input: Input = { gemeente: actor.gemeente ?? '', bron: form.text('bron'), bestanden, cluster: cluster ?? 'preventie-en-welzijn', trede: trede ?? 'algemeen', leefdomeinen };
  let report: Report | undefined;
  const answer = await submitForm(form, input, fileFaults(async (sent) => {
    report = await execute('dienst.inlezing', sent, { idempotencyKey: form.idempotencyKey });
    return new Response(null, { status: 204 });
  }));
  return report === undefined ? answer as Exclude<typeof answer, Response> : data({ report });
}

/** Reads what another organisation keeps of its offer, by the standard Open Referral HSDS. */
export default function Import({ actionData }: Route.ComponentProps) {
  const { t } = useLingui();
  const { clusters, rungs, domains } = useKaartWords();
  const report = actionData !== undefined && 'report' in actionData ? actionData.report : undefined;
  const state = actionData !== undefined && 'errors' in actionData ? actionData : undefined;
  return (
    <Page title={t`Bestand inlezen`} state={state} back={{ to: '/werk/sociale-kaart', label: t`Sociale kaart` }} lead={t`Een bestand volgens Open Referral HSDS 3.0 of 3.1. Alles komt erin, of niets: klopt er iets niet, dan ziet u per regel wat.`}>
      {report === undefined ? (
        <Form state={state} files>
          <FileField name="bestanden" label={t`Bestanden`} hint={t`Eén JSON-bestand, of alle CSV-bestanden van een pakket. Samen hoogstens 8 MB.`} accept=".json,.csv" multiple />
          <TextField name="bron" label={t`Waar komt het vandaan?`} hint={t`Leest u later een nieuw bestand van dezelfde bron in, dan wordt bijgewerkt wat er al staat.`} />
          <RadioGroup name="cluster" legend={t`Cluster`} options={optionsOf(clusters)} />
          <RadioGroup name="trede" legend={t`Trede`} options={optionsOf(rungs)} />
          <CheckboxGroup name="leefdomeinen" legend={t`Leefdomeinen`} hint={t`Voor wat het bestand zelf niet indeelt.`} options={optionsOf(domains)} optional />
          <Button><Trans>Lees in</Trans></Button>
        </Form>
      ) : <Outcome report={report} />}
    </Page>
  );
}

function Outcome({ report }: { readonly report: Report }) {
  const { t } = useLingui();
  return (
    <>
      <Alert tone="positive" title={t`Het bestand is ingelezen`} live />
      <DataList items={[{ label: t`Nieuw`, value: report.nieuw }, { label: t`Bijgewerkt`, value: report.gewijzigd }, { label: t`Was al zo`, value: report.gelijk }, { label: t`Overgeslagen: gestopt of hier uit de kaart gehaald`, value: report.overgeslagen }]} />
      {report.nietBewaard.length > 0 && (
        <Section title={t`Hiervoor heeft de sociale kaart geen plaats`}>
          <DataList items={report.nietBewaard.map(({ veld, aantal }) => ({ label: veld, value: aantal }))} />
        </Section>
      )}
      <LinkButton to="/werk/sociale-kaart"><Trans>Bekijk de sociale kaart</Trans></LinkButton>
    </>
  );
}
