import { Trans, useLingui } from '@lingui/react/macro';
import { redirect } from 'react-router';
import type { Route } from './+types/remarks.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Pagination } from '../../shared/ui/pagination.tsx';
import { usePeriod } from '../kerncijfers/words.ts';
import { readChoice } from './read-choice.ts';
import { useSubjects } from './words.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  const { period, soort, na } = readChoice(request);
  const { gemeente, kwartaal, naam, kleinsteGroep } = await execute('ervaring.overzicht', period);
  const page = await execute('opmerking.lijst', { gemeente, kwartaal, soort, ...(na === undefined ? {} : { cursor: na }) });
  return { ...page, gemeente, kwartaal, naam, soort, kleinsteGroep, removed: new URL(request.url).searchParams.has('verwijderd') };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, context);
  return submitForm(form, { id: form.text('opmerking') }, async (input) => {
    await getApp(context).execute('opmerking.verwijdering', input, { idempotencyKey: form.idempotencyKey });
    const here = new URL(request.url).searchParams;
    here.set('verwijderd', '');
    return redirect(`/bestuur/ervaringen/opmerkingen?${here.toString()}`);
  });
}

/** What people wrote in a quarter, in no order and of nobody; a remark that names somebody can be removed. */
export default function Remarks({ loaderData: { items, volgende, gemeente, kwartaal, naam, soort, kleinsteGroep, removed }, actionData }: Route.ComponentProps) {
  const { t } = useLingui();
  const [periodName, subjects] = [usePeriod(), useSubjects()];
  const choice = { gemeente, kwartaal, soort };
  return (
    <Page title={t`Wat inwoners schreven`} state={actionData} above={<p className="spil-subtle">{[naam, periodName(kwartaal), subjects[soort]].join(' · ')}</p>} back={{ to: `/bestuur/ervaringen?${new URLSearchParams(choice).toString()}` }}>
      {removed && <Alert tone="positive" title={t`De opmerking is weg.`} live />}
      <p><Trans>Wij weten niet wie dit schreef. Staat er toch een naam in, of herkent u iemand? Verwijder de opmerking dan, en vertel het niet door.</Trans></p>
      {items.length === 0
        ? <EmptyState title={t`Er is niets te lezen`}><p><Trans>Niemand schreef iets, of minder dan {kleinsteGroep} mensen vulden de vragen in. Dan laten wij het niet zien.</Trans></p></EmptyState>
        : (
            <ul className="spil-list" aria-label={t`Wat inwoners schreven`}>
              {items.map(({ id, tekst }, place) => (
                <li className="spil-card spil-prose" key={id}>
                  <p className="spil-lines">{tekst}</p>
                  <Form id={`verwijder-${id}`} state={actionData} label={t`Opmerking ${place + 1}`}>
                    <input type="hidden" name="opmerking" value={id} />
                    <Button kind="secondary"><Trans>Verwijder<span className="spil-visually-hidden"> opmerking {place + 1}</span></Trans></Button>
                  </Form>
                </li>
              ))}
            </ul>
          )}
      <Pagination next={volgende === undefined ? undefined : `/bestuur/ervaringen/opmerkingen?${new URLSearchParams({ ...choice, na: volgende }).toString()}`} />
    </Page>
  );
}
