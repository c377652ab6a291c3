import { msg } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link, useActionData } from 'react-router';
import type { Route } from './+types/activity.ts';
import type { Acts } from '../../shared/app-context.ts';
import { getApp } from '../../shared/app-context.ts';
import { YourCode } from '../own-code.tsx';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { Trap } from '../../shared/ui/trap.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { When } from './when.tsx';

export const loader = async ({ context, params }: Route.LoaderArgs) => getApp(context).execute('activiteit.gegevens', { id: params.activiteit });

/** Answered on the page itself: the code stands in no address. */
export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const input = { activiteit: params.activiteit, naam: form.text('naam'), bereik: form.text('bereik') };
  if (input.naam === '') form.refuse('naam', msg`Vul uw naam in. Een voornaam mag ook.`);
  if (input.bereik === '') form.refuse('bereik', msg`Vul in hoe wij u kunnen bereiken.`);
  return submitForm(form, input, async (entry) => ({ joined: await getApp(context).execute('inschrijving.registratie', entry, { idempotencyKey: form.idempotencyKey }) }));
}

export default function Activity({ loaderData: activiteit }: Route.ComponentProps) {
  const { t } = useLingui();
  const result = useActionData<typeof action>();
  const state = result !== undefined && 'errors' in result ? result : undefined;
  const joined = result !== undefined && 'joined' in result ? result.joined : undefined;
  const { naam, omschrijving, waar, dagen, vrij, toestand, afgelastOmdat, dienst } = activiteit;
  return (
    <Page title={naam} state={state} back={{ to: '/activiteiten', label: t`Meedoen in de buurt` }}>
      {joined !== undefined && <Joined joined={joined} />}
      {omschrijving !== '' && <p>{omschrijving}</p>}
      <p><When activiteit={activiteit} /><br />{waar}</p>
      {dagen.length > 1 && (
        <details>
          <summary><Plural value={dagen.length} one="# keer" other="Alle # keren" /></summary>
          <ul>{dagen.map((dag) => <li key={dag}><DateText value={dag} /></li>)}</ul>
        </details>
      )}
      <p><Link to={`/sociale-kaart/${dienst}`}><Trans>Meer over wie dit doet</Trans></Link></p>
      {toestand === 'afgelast' ? <Alert tone="warning" title={t`Dit gaat niet door`}><p>{afgelastOmdat}</p></Alert> : joined === undefined && (
        <Section title={vrij > 0 ? t`Schrijf u in` : t`Vol: zet u op de wachtlijst`} card>
          <p>{vrij > 0 ? <Plural value={vrij} one="Er is nog # plek." other="Er zijn nog # plekken." /> : <Trans>Komt er een plek vrij, dan laten wij het u weten.</Trans>}</p>
          <Form state={state}>
            <Trap />
            <TextField name="naam" label={t`Uw naam`} autoComplete="name" />
            <TextField name="bereik" label={t`Uw telefoonnummer of e-mailadres`} hint={t`Alleen voor deze activiteit. Een maand na afloop wissen wij het.`} />
            <Button icon="check">{vrij > 0 ? <Trans>Schrijf mij in</Trans> : <Trans>Zet mij op de wachtlijst</Trans>}</Button>
          </Form>
        </Section>
      )}
    </Page>
  );
}

function Joined({ joined: { code, toestand } }: { readonly joined: Acts['inschrijving.registratie']['output'] }) {
  const { t } = useLingui();
  return (
    <Alert tone="positive" title={toestand === 'geplaatst' ? t`U bent ingeschreven` : t`U staat op de wachtlijst`} live>
      <YourCode code={code} />
      <p><Trans>Schrijf hem op. Met deze code kunt u <Link to="/inschrijving">uw inschrijving bekijken, veranderen of afzeggen</Link>.</Trans></p>
    </Alert>
  );
}
