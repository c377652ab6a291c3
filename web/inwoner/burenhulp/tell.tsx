import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useActionData } from 'react-router';
import type { Route } from './+types/tell.ts';
import type { Acts } from '../../shared/app-context.ts';
import { getApp } from '../../shared/app-context.ts';
import { YourCode } from '../own-code.tsx';
import { useHelpWords } from '../../shared/burenhulp/help-words.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { listWijkOptions } from '../../shared/sociale-kaart/wijk-options.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { CheckboxGroup, RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { Trap } from '../../shared/ui/trap.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';

type Entry = Acts['burenhulp.opgave']['input'];

export async function loader({ context }: Route.LoaderArgs) {
  const { execute, actor } = getApp(context);
  return { wijken: await listWijkOptions(execute, actor.gemeente ?? '') };
}

/** Answered on the page itself: the code stands in no address. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute, actor } = getApp(context);
  const [kant, soort, dagdelen] = [form.text('kant'), form.text('soort'), form.list('dagdelen')];
  if (kant === '') form.refuse('kant', msg`Kies of u wilt helpen of hulp zoekt.`);
  if (soort === '') form.refuse('soort', msg`Kies waarbij.`);
  if (dagdelen.length === 0) form.refuse('dagdelen', msg`Kies wanneer u kunt.`);
  if (form.text('naam') === '') form.refuse('naam', msg`Vul uw naam in. Een voornaam mag ook.`);
  if (form.text('bereik') === '') form.refuse('bereik', msg`Vul in hoe wij u kunnen bereiken.`);
  const input = {
    gemeente: actor.gemeente ?? '', kant: kant as Entry['kant'], soort: soort as Entry['soort'], wijk: form.text('wijk') || 'gemeente', dagdelen: [...dagdelen] as Entry['dagdelen'], toelichting: form.text('toelichting'), naam: form.text('naam'), bereik: form.text('bereik'),
  };
  return submitForm(form, input, async (entry) => ({ told: await execute('burenhulp.opgave', entry, { idempotencyKey: form.idempotencyKey }) }));
}

/** Somebody offers, or asks; a person brings them together. */
export default function TellHelp({ loaderData: { wijken } }: Route.ComponentProps) {
  const { t } = useLingui();
  const { kinds, times } = useHelpWords();
  const result = useActionData<typeof action>();
  const state = result !== undefined && 'errors' in result ? result : undefined;
  const told = result !== undefined && 'told' in result ? result.told : undefined;
  return (
    <Page title={t`Elkaar helpen in de buurt`} state={state} back={{ to: '/' }} lead={t`Iemand van de gemeente zoekt wie bij elkaar past. Niemand ziet wie u bent voor u allebei ja zegt.`}>
      {told !== undefined ? (
        <Alert tone="positive" title={t`Wij hebben het opgeschreven`} live>
          <YourCode code={told.code} />
          <p><Trans>Schrijf hem op. Met deze code <Link to="/burenhulp/mijn">ziet u of er iemand is</Link>, en kunt u stoppen.</Trans></p>
        </Alert>
      ) : (
        <Form state={state}>
          <Trap />
          <RadioGroup name="kant" legend={t`Wat wilt u?`} options={[{ value: 'aanbod', label: t`Ik wil iemand helpen` }, { value: 'vraag', label: t`Ik zoek hulp` }]} />
          <Select name="soort" label={t`Waarbij?`} options={Object.entries(kinds).map(([value, label]) => ({ value, label }))} />
          {wijken.length > 0 && <Select name="wijk" label={t`In welke wijk woont u?`} options={wijken} />}
          <CheckboxGroup name="dagdelen" legend={t`Wanneer kunt u?`} options={Object.entries(times).map(([value, label]) => ({ value, label }))} />
          <TextArea name="toelichting" label={t`Wilt u er iets bij vertellen?`} hint={t`Alleen de gemeente leest dit. Schrijf niets over uw gezondheid dat u niet kwijt wilt.`} rows={3} optional />
          <TextField name="naam" label={t`Uw naam`} autoComplete="name" />
          <TextField name="bereik" label={t`Uw telefoonnummer of e-mailadres`} hint={t`De ander ziet dit pas als u allebei ja zegt.`} />
          <Button icon="send"><Trans>Verstuur</Trans></Button>
        </Form>
      )}
      <p><Trans>Al opgegeven? <Link to="/burenhulp/mijn">Kijk met uw code</Link>.</Trans></p>
    </Page>
  );
}
