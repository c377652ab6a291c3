import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/skills.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { punten, usePgbWords, type Budgetplan } from '../../shared/pgb/pgb-words.ts';
import { Button } from '../../shared/ui/button.tsx';
import { RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { changePlan } from './change-plan.ts';

export async function loader({ context, params: { budgetplan } }: Route.LoaderArgs) {
  const { inhoud, versie } = await getApp(context).execute('budgetplan.gegevens', { id: budgetplan });
  return { inhoud, versie };
}

export async function action({ request, context, params: { budgetplan: id } }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const answers = Object.fromEntries(punten.flatMap((punt) => (form.text(punt) === '' ? [] : [[punt, form.text(punt)]]))) as Budgetplan['inhoud']['punten'];
  const alone = punten.every((punt) => answers[punt] === undefined || answers[punt] === 'zelf');
  if (!alone && form.text('hulp') === '') form.refuse('hulp', msg`Schrijf op wie u helpt met het pgb.`);
  const hulp = form.text('hulp');
  return submitForm(form, answers, async (given) => {
    await changePlan(getApp(context).execute, id, form, (inhoud) => ({ ...inhoud, punten: given, hulp }));
    return redirect(`/mijn/pgb/plan/${id}`);
  });
}

/** The ten points of what a pgb asks: alone, with help, or not. */
export default function Skills({ loaderData: { inhoud, versie }, params: { budgetplan } }: Route.ComponentProps) {
  const { t } = useLingui();
  const { skills, can } = usePgbWords();
  const state = useActionData<typeof action>();
  return (
    <Page title={t`Wat een pgb van u vraagt`} state={state} back={{ to: `/mijn/pgb/plan/${budgetplan}`, label: t`Uw budgetplan` }} lead={t`U hoeft het niet alleen te kunnen. Iemand die u vertrouwt mag u helpen.`}>
      <Form state={state} defaults={{ ...inhoud.punten, hulp: inhoud.hulp }}>
        <input type="hidden" name="versie" value={versie} />
        {punten.map((punt) => <RadioGroup key={punt} name={punt} legend={skills[punt]} options={(['zelf', 'met-hulp', 'niet'] as const).map((value) => ({ value, label: can[value] }))} />)}
        <TextField name="hulp" label={t`Wie helpt u met het pgb?`} hint={t`Vul dit in als iets niet alleen lukt. Kies liever niet iemand die u uit het pgb betaalt.`} optional />
        <Button><Trans>Bewaar</Trans></Button>
      </Form>
    </Page>
  );
}
