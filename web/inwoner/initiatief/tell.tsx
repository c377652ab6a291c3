import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useActionData } from 'react-router';
import type { Route } from './+types/tell.ts';
import { getApp } from '../../shared/app-context.ts';
import { YourCode } from '../own-code.tsx';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { listWijkOptions } from '../../shared/sociale-kaart/wijk-options.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { Trap } from '../../shared/ui/trap.tsx';

export async function loader({ context }: Route.LoaderArgs) {
  const { execute, actor } = getApp(context);
  return { wijken: await listWijkOptions(execute, actor.gemeente ?? '') };
}

/** Answered on the page itself: the code stands in no address. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute, actor } = getApp(context);
  const gevraagd = form.money('gevraagd');
  if (form.text('titel').length < 3) form.refuse('titel', msg`Geef uw idee een naam.`);
  if (form.text('idee') === '') form.refuse('idee', msg`Vertel wat u wilt doen.`);
  if (form.text('naam') === '') form.refuse('naam', msg`Vul uw naam in. Een voornaam mag ook.`);
  if (form.text('bereik') === '') form.refuse('bereik', msg`Vul in hoe wij u kunnen bereiken.`);
  const input = { gemeente: actor.gemeente ?? '', wijk: form.text('wijk') || 'gemeente', titel: form.text('titel'), idee: form.text('idee'), nodig: form.text('nodig'), gevraagd: gevraagd === undefined || gevraagd === 0 ? null : gevraagd, naam: form.text('naam'), bereik: form.text('bereik') };
  return submitForm(form, input, async (entry) => ({ told: await execute('initiatief.opgave', entry, { idempotencyKey: form.idempotencyKey }) }));
}

/** Somebody tells of an idea: what, where, who joins, what is needed, and how much money. */
export default function TellInitiative({ loaderData: { wijken } }: Route.ComponentProps) {
  const { t } = useLingui();
  const result = useActionData<typeof action>();
  const state = result !== undefined && 'errors' in result ? result : undefined;
  const told = result !== undefined && 'told' in result ? result.told : undefined;
  return (
    <Page title={t`Ik heb een idee voor de wijk`} state={state} back={{ to: '/initiatieven', label: t`Initiatieven in de wijk` }} lead={t`Iemand van de gemeente leest het en belt u. Daarna staat het op deze site, zonder uw naam.`}>
      {told !== undefined ? (
        <Alert tone="positive" title={t`Wij hebben uw idee`} live>
          <YourCode code={told.code} />
          <p><Trans>Schrijf hem op. Met deze code <Link to="/initiatieven/mijn">ziet u hoe het staat</Link>, en vertelt u later wat ervan kwam.</Trans></p>
        </Alert>
      ) : (
        <Form state={state}>
          <Trap />
          <TextField name="titel" label={t`Hoe heet uw idee?`} />
          {wijken.length > 0 && <Select name="wijk" label={t`In welke wijk?`} options={wijken} />}
          <TextArea name="idee" label={t`Wat wilt u doen, en met wie?`} rows={5} />
          <TextArea name="nodig" label={t`Wat is er nodig?`} hint={t`Bijvoorbeeld een ruimte, gereedschap of mensen die meehelpen.`} rows={3} optional />
          <TextField name="gevraagd" kind="money" label={t`Hoeveel geld vraagt u uit het wijkbudget?`} hint={t`Laat leeg als u geen geld nodig hebt. De wijk beslist erover.`} size="short" optional />
          <TextField name="naam" label={t`Uw naam`} autoComplete="name" />
          <TextField name="bereik" label={t`Uw telefoonnummer of e-mailadres`} hint={t`Alleen de gemeente ziet dit.`} />
          <Button icon="send"><Trans>Verstuur</Trans></Button>
        </Form>
      )}
    </Page>
  );
}
