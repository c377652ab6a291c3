import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/check-answers.ts';
import { readForm } from '../shared/forms/read-form.ts';
import { submitForm } from '../shared/forms/submit-form.ts';
import { Confirm } from '../shared/ui/confirm.tsx';
import { Page } from '../shared/ui/page.tsx';
import { Steps } from '../shared/ui/steps.tsx';

/** Accepts like a real last step; nothing is kept. */
export async function action({ request, context }: Route.ActionArgs) {
  return submitForm(await readForm(request, context), undefined, () => Promise.resolve(redirect('/stijl?gelukt=1')));
}

/** The last page before something gets done. */
export default function CheckAnswers() {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  const steps = [t`uw vraag`, t`uw situatie`, t`uw wensen`, t`wie helpt al`, t`nakijken`];
  return (
    <Page title={t`Kijk uw antwoorden na`} state={state} above={<Steps current={5} titles={steps} />} back={{ to: '/stijl' }}>
      <Confirm
        state={state}
        submit={t`Versturen`}
        cancel="/stijl"
        items={[
          { label: t`Uw vraag`, value: t`Hulp bij het huishouden`, change: '/stijl' },
          { label: t`Telefoonnummer`, value: '06 12345678', change: '/stijl' },
        ]}
      >
        <p>
          <Trans>Als u dit verstuurt, belt iemand van het sociaal team u binnen twee werkdagen. U kunt daarna nog alles veranderen.</Trans>
        </p>
      </Confirm>
    </Page>
  );
}
