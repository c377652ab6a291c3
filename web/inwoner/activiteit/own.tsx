import { Trans, useLingui } from '@lingui/react/macro';
import { useActionData } from 'react-router';
import type { Route } from './+types/own.ts';
import type { Acts } from '../../shared/app-context.ts';
import { getApp } from '../../shared/app-context.ts';
import type { FormState } from '../../shared/forms/form-state.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { CodeField, OwnCodeForm, readOwnCode } from '../own-code.tsx';
import { When } from './when.tsx';

// Middleware of the layouts runs for pages with a loader.
export const loader = () => null;

/** Posted and answered on the page itself: the code stands in no address. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute, actor } = getApp(context);
  const options = { idempotencyKey: form.idempotencyKey };
  const code = readOwnCode(form);
  return submitForm(form, { gemeente: actor.gemeente ?? '', code }, async (own) => {
    if (form.form === 'ja') await execute('inschrijving.bevestiging', own, options);
    if (form.form === 'nee') await execute('inschrijving.afmelding', own, options);
    if (form.form === 'wijzigen') await execute('inschrijving.wijziging', { ...own, naam: form.text('naam'), bereik: form.text('bereik') }, options);
    return { found: await execute('inschrijving.opvraging', own), code, changed: form.form === 'wijzigen' };
  });
}

/** With the code: where one stands, saying yes, changing, cancelling. */
export default function OwnEntry() {
  const { t } = useLingui();
  const result = useActionData<typeof action>();
  const state = result !== undefined && 'errors' in result ? result : undefined;
  const done = result !== undefined && 'found' in result ? result : undefined;
  return (
    <Page title={t`Mijn inschrijving`} state={state} back={{ to: '/activiteiten', label: t`Meedoen in de buurt` }}>
      {done === undefined ? (
        <OwnCodeForm state={state} hint={t`Twaalf tekens. U kreeg ze toen u zich inschreef.`} />
      ) : <Entry found={done.found} code={done.code} changed={done.changed} state={state} />}
    </Page>
  );
}

interface Props {
  readonly found: Acts['inschrijving.opvraging']['output'];
  readonly code: string;
  readonly changed: boolean;
  readonly state: FormState | undefined;
}

function Entry({ found: { activiteit, toestand, naam, bereik, bevestigenTot }, code, changed, state }: Props) {
  const { t } = useLingui();
  const words: Readonly<Record<typeof toestand, string>> = { geplaatst: t`U komt`, wachtlijst: t`U staat op de wachtlijst`, uitgenodigd: t`Er is plek voor u`, afgemeld: t`U komt niet` };
  const tone = toestand === 'geplaatst' ? 'positive' : toestand === 'uitgenodigd' ? 'warning' : 'info';
  const hidden = <CodeField code={code} />;
  return (
    <Section title={activiteit.naam} card>
      <p><When activiteit={activiteit} /><br />{activiteit.waar}</p>
      <Alert tone={activiteit.toestand === 'afgelast' ? 'warning' : tone} title={activiteit.toestand === 'afgelast' ? t`Dit gaat niet door` : words[toestand]} live>
        {changed && <p><Trans>Uw gegevens zijn gewijzigd.</Trans></p>}
        {toestand === 'uitgenodigd' && bevestigenTot !== null && <p><Trans>Wilt u komen? Zeg ja, uiterlijk op <DateText value={bevestigenTot} />. Anders gaat de plek naar een ander.</Trans></p>}
      </Alert>
      {toestand === 'uitgenodigd' && <Form id="ja" state={state} label={t`Ja, ik kom`}>{hidden}<Button icon="check"><Trans>Ja, ik kom</Trans></Button></Form>}
      {toestand !== 'afgemeld' && (
        <>
          <Form id="nee" state={state} label={t`Ik kom niet`}>{hidden}<Button kind="secondary"><Trans>Ik kom niet</Trans></Button></Form>
          <details>
            <summary><Trans>Wijzig uw naam of hoe wij u bereiken</Trans></summary>
            <Form id="wijzigen" state={state} defaults={{ naam, bereik }} label={t`Veranderen`}>
              {hidden}
              <TextField name="naam" label={t`Uw naam`} autoComplete="name" />
              <TextField name="bereik" label={t`Uw telefoonnummer of e-mailadres`} />
              <Button kind="secondary"><Trans>Bewaar</Trans></Button>
            </Form>
          </details>
        </>
      )}
    </Section>
  );
}
