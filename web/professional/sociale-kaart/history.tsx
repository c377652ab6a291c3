import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/history.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { useFieldWords } from './field-words.ts';

export { readAgain as shouldRevalidate } from '../../shared/forms/read-again.ts';

export async function loader({ context, params }: Route.LoaderArgs) {
  return getApp(context).execute('dienst.versies', { id: params.dienst });
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  return submitForm(form, { id: params.dienst, versie: Number(form.text('terug')) }, async (input) => {
    await getApp(context).execute('dienst.herstel', input, { idempotencyKey: form.idempotencyKey, ifMatch: form.text('versie') });
    return redirect(`/werk/sociale-kaart/${params.dienst}?bewaard`);
  });
}

/** Every version, who wrote it and what was different in it; one click puts an earlier one back. */
export default function History({ loaderData: { naam, versie, mag, items }, params }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  const words = useFieldWords();
  return (
    <Page title={t`Geschiedenis: ${naam}`} state={state} back={{ to: `/werk/sociale-kaart/${params.dienst}`, label: naam }}>
      {state?.problem !== undefined && <Alert tone="info" title={state.problem.detail} live />}
      {items.map((item) => (
        <Section key={item.versie} title={item.versie === versie ? t`Versie ${item.versie}: zo is het nu` : t`Versie ${item.versie}`} card>
          <p><Trans><DateText value={item.op} time /> door {item.door}</Trans></p>
          <p>{item.toestand === 'ingetrokken' ? <Trans>Uit de kaart gehaald</Trans> : item.velden.length === 0 ? (item.versie === 1 ? <Trans>Toegevoegd</Trans> : <Trans>Niets anders</Trans>) : <Trans>Anders: {item.velden.map((veld) => words[veld] ?? veld).join(', ')}</Trans>}</p>
          {mag && item.versie !== versie && (
            <Form id={`terug-${item.versie}`} state={state} label={t`Terug naar versie ${item.versie}`}>
              <input type="hidden" name="versie" value={versie} />
              <input type="hidden" name="terug" value={item.versie} />
              <Button kind="secondary"><Trans>Zet deze versie terug</Trans></Button>
            </Form>
          )}
        </Section>
      ))}
    </Page>
  );
}
