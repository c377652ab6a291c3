import { msg, plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect } from 'react-router';
import type { Route } from './+types/regisseur.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Button } from '../../shared/ui/button.tsx';
import { RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';

const redenen = ['geen-klik', 'andere-expertise', 'vertrek', 'anders'] as const;

export async function loader({ context, params }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  const [dossier, { items: teams }] = await Promise.all([execute('dossier.gegevens', { id: params.dossier }), execute('taak.werklast', {})]);
  const leden = teams.find(({ team }) => team === dossier.team?.id)?.leden ?? [];
  return { regisseur: dossier.regisseur, collegas: leden.filter(({ id, rollen }) => rollen.includes('generalist') && id !== dossier.regisseur?.id) };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const reden = redenen.find((one) => one === form.text('reden'));
  if (form.text('regisseur') === '') form.refuse('regisseur', msg`Kies wie de regisseur wordt.`);
  if (reden === undefined) form.refuse('reden', msg`Kies waarom de regisseur verandert.`);
  return submitForm(form, { id: params.dossier, regisseur: form.text('regisseur'), reden: reden ?? 'anders' }, async (input) => {
    await getApp(context).execute('dossier.regisseurswijziging', input, { idempotencyKey: form.idempotencyKey });
    // Who may see what is for the regisseur, whom this may no longer be.
    return redirect(`/dossiers/${params.dossier}/verhaal`);
  });
}

/** Another regisseur, chosen with the inwoner (BUCH 3.4, ZL): no click, other expertise, or a colleague who leaves. */
export default function ChangeRegisseur({ loaderData: { regisseur, collegas }, actionData, params }: Route.ComponentProps) {
  const { t } = useLingui();
  const reasons = { 'geen-klik': t`Het klikt niet`, 'andere-expertise': t`Er is andere kennis nodig`, vertrek: t`De regisseur gaat weg`, anders: t`Iets anders` };
  return (
    <Page title={t`Andere regisseur`} state={actionData} back={{ to: `/dossiers/${params.dossier}/samen` }} lead={<Trans>Kies samen met de inwoner. De taken gaan mee, en iedereen die bij dit huishouden hoort ziet wie de nieuwe regisseur is.</Trans>}>
      {regisseur !== null && <p><Trans>Nu is {regisseur.naam} de regisseur.</Trans></p>}
      {collegas.length === 0 ? (
        <EmptyState title={t`Er is geen andere generalist in dit team`} />
      ) : (
        <Form state={actionData}>
          <RadioGroup name="regisseur" legend={t`Wie wordt de regisseur?`} options={collegas.map(({ id, naam, openTaken, huishoudens }) => ({ value: id, label: naam, hint: [t`${plural(huishoudens, { one: '# huishouden', other: '# huishoudens' })}`, t`${plural(openTaken, { one: '# open taak', other: '# open taken' })}`].join(', ') }))} />
          <RadioGroup name="reden" legend={t`Waarom?`} options={redenen.map((value) => ({ value, label: reasons[value] }))} />
          <Button><Trans>Wijs de regisseur aan</Trans></Button>
        </Form>
      )}
    </Page>
  );
}
