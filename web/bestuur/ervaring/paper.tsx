import { Trans, useLingui } from '@lingui/react/macro';
import { redirect } from 'react-router';
import type { Route } from './+types/paper.ts';
import { getApp } from '../../shared/app-context.ts';
import { Questions } from '../../shared/ervaring/questions.tsx';
import { readAnswers } from '../../shared/ervaring/read-answers.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { readChoice } from './read-choice.ts';
import { useSubjects } from './words.ts';

const ask = ({ request, context }: Pick<Route.LoaderArgs, 'request' | 'context'>) => {
  const { period: { gemeente }, soort } = readChoice(request);
  return getApp(context).execute('ervaring.formulier', { soort, ...(gemeente === undefined ? {} : { gemeente }) });
};

export async function loader(args: Route.LoaderArgs) {
  return { ...(await ask(args)), soort: readChoice(args.request).soort, counted: new URL(args.request.url).searchParams.has('geteld') };
}

export async function action({ request, context, params: _none }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { soort } = readChoice(request);
  const { gemeente, vragen } = await ask({ request, context });
  const choose = (name: string): string | null => form.optionalText(name) ?? null;
  return submitForm(form, { gemeente, soort, wijk: choose('wijk'), categorie: choose('categorie'), organisatie: choose('organisatie'), ...readAnswers(form, vragen) }, async (input) => {
    await getApp(context).execute('ervaring.registratie', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/bestuur/ervaringen/papier?${new URLSearchParams({ gemeente, soort, geteld: '' }).toString()}`);
  });
}

/** A form that came back on paper, without a name. */
export default function PaperForm({ loaderData: { gemeente, soort, vragen, wijken, categorieen, aanbieders, counted }, actionData }: Route.ComponentProps) {
  const { t } = useLingui();
  const subjects = useSubjects();
  const options = (list: readonly { readonly code: string; readonly naam: string }[]) => [{ value: '', label: t`Staat er niet op` }, ...list.map(({ code, naam }) => ({ value: code, label: naam }))];
  return (
    <Page title={t`Een papieren lijst invoeren`} state={actionData} above={<p className="spil-subtle">{subjects[soort]}</p>} back={{ to: `/bestuur/ervaringen?${new URLSearchParams({ gemeente, soort }).toString()}` }}>
      {counted && <Alert tone="positive" title={t`De lijst is geteld. U kunt de volgende invoeren.`} live />}
      <p><Trans>Staat er een naam op de lijst? Neem die niet over, en vernietig het papier na het invoeren.</Trans></p>
      <Form state={actionData}>
        <Select name="wijk" label={t`Wijk`} options={options(wijken)} />
        {soort === 'voorziening' && <Select name="categorie" label={t`Soort hulp`} options={options(categorieen)} />}
        {soort === 'voorziening' && <Select name="organisatie" label={t`Aanbieder`} options={options(aanbieders)} />}
        <Questions vragen={vragen} />
        <Button><Trans>Tel deze lijst mee</Trans></Button>
      </Form>
    </Page>
  );
}
