import { Trans, useLingui } from '@lingui/react/macro';
import { Link, redirect, useActionData } from 'react-router';
import type { Route } from './+types/wijken.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Button } from '../../shared/ui/button.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';

export function loader({ context }: Route.LoaderArgs) {
  const { execute, actor } = getApp(context);
  return execute('wijk.lijst', { gemeente: actor.gemeente ?? '' });
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute, actor } = getApp(context);
  const code = form.optionalText('code');
  return submitForm(form, { gemeente: actor.gemeente ?? '', naam: form.text('naam'), postcodes: form.text('postcodes'), ...(code === undefined ? {} : { code }) }, async (input) => {
    await execute('wijk.registratie', input, { idempotencyKey: form.idempotencyKey });
    return redirect('/werk/gemeente/wijken');
  });
}

/** The wijken of the gemeente with their postcodes; a new one below them. */
export default function Wijken({ loaderData: { items } }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  const hint = t`Vier cijfers, met komma’s ertussen: 1901, 1902. Loopt de grens door een postcode? Schrijf dan ook de letters: 1902 AB.`;
  return (
    <Page title={t`Wijken`} state={state} lead={t`Aan de postcode ziet Spil in welke wijk iemand woont, en welk team erbij hoort.`}>
      <p><Link to="/werk/gemeente/inrichting"><Trans>Terug naar inrichten</Trans></Link></p>
      {items.length === 0 && <EmptyState icon="buurt" title={t`Er is nog geen wijk`}><p><Trans>Maak de eerste hieronder. Eén wijk voor de hele gemeente mag ook.</Trans></p></EmptyState>}
      {items.map(({ code, naam, postcodes }) => (
        <Section key={code} title={naam} card>
          <p>{postcodes.length === 0 ? <Trans>Nog geen postcodes</Trans> : <span translate="no">{postcodes.join(', ')}</span>}</p>
          <details>
            <summary><Trans>Wijzigen</Trans></summary>
            <Form id={`wijk-${code}`} state={state} defaults={{ naam, postcodes: postcodes.join(', ') }} label={t`${naam} wijzigen`}>
              <input type="hidden" name="code" value={code} />
              <TextField name="naam" label={t`Naam van de wijk`} size="middle" />
              <TextArea name="postcodes" label={t`Postcodes`} hint={hint} rows={3} optional />
              <Button kind="secondary"><Trans>Bewaar</Trans></Button>
            </Form>
          </details>
        </Section>
      ))}
      <Section title={t`Nieuwe wijk`} card>
        <Form key={items.length} id="nieuw" state={state} label={t`Nieuwe wijk`}>
          <TextField name="naam" label={t`Naam van de wijk`} size="middle" />
          <TextField name="code" label={t`CBS-code`} hint={t`Zes cijfers. Weet u die niet? Dan kiest Spil er een.`} size="short" optional />
          <TextArea name="postcodes" label={t`Postcodes`} hint={hint} rows={3} optional />
          <Button><Trans>Maak de wijk</Trans></Button>
        </Form>
      </Section>
    </Page>
  );
}
