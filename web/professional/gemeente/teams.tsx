import { Trans, useLingui } from '@lingui/react/macro';
import { Link, redirect, useActionData } from 'react-router';
import type { Route } from './+types/teams.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Button } from '../../shared/ui/button.tsx';
import { CheckboxGroup } from '../../shared/ui/choice-groups.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';

export async function loader({ context }: Route.LoaderArgs) {
  const { execute, actor } = getApp(context);
  const gemeente = actor.gemeente ?? '';
  const [teams, wijken, mandaten] = await Promise.all([execute('team.lijst', { gemeente }), execute('wijk.lijst', { gemeente }), execute('mandaat.lijst', { gemeente })]);
  return { teams: teams.items, wijken: wijken.items, mandaten: mandaten.items };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute, actor } = getApp(context);
  const options = { idempotencyKey: form.idempotencyKey };
  const back = () => redirect('/werk/gemeente/teams');
  const velden = { naam: form.text('naam'), wijken: [...form.list('wijken')] };
  const id = form.optionalText('id');
  if (id !== undefined) return submitForm(form, { id, ...velden }, async (input) => (await execute('team.wijziging', input, options), back()));
  return submitForm(form, { gemeente: actor.gemeente ?? '', ...velden }, async (input) => (await execute('team.registratie', input, options), back()));
}

/** The teams with their wijken and who is in them; a new one below them. */
export default function Teams({ loaderData: { teams, wijken, mandaten } }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  const options = wijken.map(({ code, naam }) => ({ value: code, label: naam }));
  const namen = new Map(wijken.map(({ code, naam }) => [code, naam]));
  const choice = options.length === 0 ? null : <CheckboxGroup name="wijken" legend={t`Wijken van dit team`} hint={t`Een wijk heeft één team. Kiest u een wijk van een ander team, dan gaat zij over.`} options={options} optional />;
  return (
    <Page title={t`Teams`} state={state} lead={t`Een melding komt bij het team van de wijk. Is er maar één team, dan krijgt dat alles.`}>
      <p><Link to="/werk/gemeente/inrichting"><Trans>Terug naar inrichten</Trans></Link></p>
      {teams.length === 0 && <EmptyState icon="mensen" title={t`Er is nog geen team`}><p><Trans>Maak het eerste hieronder. Daarna kiest u wie erin werkt.</Trans></p></EmptyState>}
      {teams.map((team) => (
        <Section key={team.id} title={team.naam} card>
          <p>{team.wijken.length === 0 ? <Trans>Nog geen wijken</Trans> : team.wijken.map((code) => namen.get(code) ?? code).join(', ')}</p>
          <ul>{mandaten.filter((one) => one.team === team.id).map(({ id, naam, rol }) => <li key={id}>{naam}, {rol}</li>)}</ul>
          <p><Link to="/werk/gemeente/mensen"><Trans>Kies wie in dit team werkt</Trans></Link></p>
          <details>
            <summary><Trans>Wijzigen</Trans></summary>
            <Form id={`team-${team.id}`} state={state} defaults={{ naam: team.naam, wijken: team.wijken }} label={t`${team.naam} wijzigen`}>
              <input type="hidden" name="id" value={team.id} />
              <TextField name="naam" label={t`Naam van het team`} size="middle" />
              {choice}
              <Button kind="secondary"><Trans>Bewaar</Trans></Button>
            </Form>
          </details>
        </Section>
      ))}
      <Section title={t`Nieuw team`} card>
        <Form key={teams.length} id="nieuw" state={state} label={t`Nieuw team`}>
          <TextField name="naam" label={t`Naam van het team`} size="middle" />
          {choice}
          <Button><Trans>Maak het team</Trans></Button>
        </Form>
      </Section>
    </Page>
  );
}
