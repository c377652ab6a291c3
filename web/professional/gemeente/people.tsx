import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, redirect, useActionData } from 'react-router';
import type { Route } from './+types/people.ts';
import { getApp, type Acts } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Page } from '../../shared/ui/page.tsx';
import { AddPerson } from './add-person.tsx';
import { ownRoles } from './own-roles.ts';
import { PlanMandate } from './plan-mandate.tsx';
import { WhoWorks } from './who-works.tsx';

export async function loader({ context }: Route.LoaderArgs) {
  const { execute, actor } = getApp(context);
  const gemeente = actor.gemeente ?? '';
  const [mandaten, teams, grens] = await Promise.all([execute('mandaat.lijst', { gemeente }), execute('team.lijst', { gemeente }), execute('planmandaat.gegevens', { gemeente })]);
  return { mandaten: mandaten.items, teams: teams.items, grens };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute, actor } = getApp(context);
  const options = { idempotencyKey: form.idempotencyKey };
  const gemeente = actor.gemeente ?? '';
  const back = () => redirect('/werk/gemeente/mensen');
  if (form.form.startsWith('stoppen')) return submitForm(form, { id: form.text('id') }, async (input) => (await execute('mandaat.intrekking', input, options), back()));
  const vanaf = form.date('vanaf') ?? '';
  if (vanaf === '') form.refuse('vanaf', msg`Vul in vanaf welke dag.`);
  if (form.form === 'mandaat') {
    const centenPerJaar = form.money('centenPerJaar');
    if (centenPerJaar === undefined) form.refuse('centenPerJaar', msg`Vul een bedrag in.`);
    return submitForm(form, { gemeente, centenPerJaar: centenPerJaar ?? 0, vanaf, bron: form.text('bron') }, async (input) => (await execute('planmandaat.vaststelling', input, options), back()));
  }
  const rol = ownRoles.find((one) => one === form.text('rol'));
  if (rol === undefined) form.refuse('rol', msg`Kies wat diegene doet.`);
  const team = form.optionalText('team');
  const input: Acts['mandaat.verlening']['input'] = { gemeente, naam: form.text('naam'), sleutel: form.text('sleutel'), rol: rol ?? 'klantcontact', vanaf, ...(team === undefined ? {} : { team }) };
  return submitForm(form, input, async (given) => (await execute('mandaat.verlening', given, options), back()));
}

/** Who works for the gemeente and in which role, letting somebody in, and what a generalist decides alone. */
export default function People({ loaderData: { mandaten, teams, grens } }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  return (
    <Page title={t`Wie werkt hier?`} state={state} lead={t`Wat iemand ziet en mag, volgt uit de rol.`}>
      <p><Link to="/werk/gemeente/inrichting"><Trans>Terug naar inrichten</Trans></Link></p>
      <WhoWorks mandaten={mandaten} state={state} />
      <AddPerson key={mandaten.length} teams={teams} state={state} />
      <PlanMandate key={grens.van + grens.centenPerJaar} grens={grens} state={state} />
    </Page>
  );
}
