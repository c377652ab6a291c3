import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { redirect, useActionData } from 'react-router';
import type { Route } from './+types/line.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm, type FormReader } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { usePgbWords, type Regel } from '../../shared/pgb/pgb-words.ts';
import { Button } from '../../shared/ui/button.tsx';
import { RadioGroup } from '../../shared/ui/choice-groups.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { formatMoney } from '../../shared/ui/money-text.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { changePlan } from './change-plan.ts';

export async function loader({ context, params: { budgetplan }, request }: Route.LoaderArgs) {
  const { inhoud, tarieven, versie } = await getApp(context).execute('budgetplan.gegevens', { id: budgetplan });
  const asked = new URL(request.url).searchParams;
  return { tarieven, versie, regel: inhoud.regels.find(({ id }) => id === asked.get('regel')), wie: asked.get('wie') ?? '', dienst: asked.get('dienst') ?? '' };
}

function readLine(form: FormReader, id: string, doel: string): Regel {
  const [uren, minuten, uurtarief] = [form.whole('uren') ?? 0, form.whole('minuten') ?? 0, form.money('uurtarief')];
  if (form.text('wie') === '') form.refuse('wie', msg`Vul in wie u helpt.`);
  if (form.text('wat') === '') form.refuse('wat', msg`Schrijf op wat deze hulp doet.`);
  if (form.text('vorm') === '') form.refuse('vorm', msg`Kies wat voor hulp het is.`);
  if (form.text('frequentie') === '') form.refuse('frequentie', msg`Kies hoe vaak.`);
  if (uren < 0 || minuten < 0 || minuten > 59 || uren * 60 + minuten < 1 || uren > 999) form.refuse('uren', msg`Vul in hoeveel uur, met een heel getal. Minuten zet u ernaast.`);
  if (form.text('uurtarief') === '' || uurtarief === 0) form.refuse('uurtarief', msg`Vul in wat een uur kost, zoals 19,50.`);
  return { id, wat: form.text('wat'), doel, wie: form.text('wie'), vorm: form.text('vorm') as Regel['vorm'], dienst: form.text('dienst') || null, minuten: uren * 60 + minuten, frequentie: form.text('frequentie') as Regel['frequentie'], uurtarief: uurtarief ?? 0 };
}

export async function action({ request, context, params: { budgetplan: id } }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const { execute } = getApp(context);
  const { inhoud, doelen } = await execute('budgetplan.gegevens', { id });
  const old = form.text('regel');
  const highest = Math.max(0, ...inhoud.regels.map((one) => Number(one.id.replace('regel-', '')) || 0));
  const regel = readLine(form, old || `regel-${highest + 1}`, doelen[0] ?? '');
  return submitForm(form, regel, async (line) => {
    await changePlan(execute, id, form, (now) => ({ ...now, regels: now.regels.some((one) => one.id === line.id) ? now.regels.map((one) => (one.id === line.id ? line : one)) : [...now.regels, line] }));
    return redirect(`/mijn/pgb/plan/${id}`);
  });
}

/** One helper: what, how many hours, and for how much. */
export default function Line({ loaderData: { tarieven, versie, regel, wie, dienst }, params: { budgetplan } }: Route.ComponentProps) {
  const { t, i18n } = useLingui();
  const { kinds, often } = usePgbWords();
  const state = useActionData<typeof action>();
  const [formal, informal] = [formatMoney(tarieven.formeel, i18n.locale), formatMoney(tarieven.informeel, i18n.locale)];
  const known = regel === undefined ? { wie, ...(wie === '' ? {} : { vorm: 'formeel' }) } : { wie: regel.wie, wat: regel.wat, vorm: regel.vorm, uren: String(Math.floor(regel.minuten / 60)), minuten: String(regel.minuten % 60), frequentie: regel.frequentie, uurtarief: (regel.uurtarief / 100).toFixed(2).replace('.', ',') };
  return (
    <Page title={regel === undefined ? t`Hulp die u koopt` : t`Hulp veranderen`} state={state} back={{ to: `/mijn/pgb/plan/${budgetplan}`, label: t`Uw budgetplan` }}>
      <Form state={state} defaults={known}>
        <input type="hidden" name="versie" value={versie} /><input type="hidden" name="regel" value={regel?.id ?? ''} /><input type="hidden" name="dienst" value={regel?.dienst ?? dienst} />
        <TextField name="wie" label={t`Wie helpt u?`} hint={t`Naam van de organisatie of persoon.`} />
        <RadioGroup name="vorm" legend={t`Wat voor hulp is het?`} options={[{ value: 'formeel', label: kinds.formeel, hint: t`Hoogstens ${formal} per uur` }, { value: 'informeel', label: kinds.informeel, hint: t`Hoogstens ${informal} per uur` }]} />
        <TextArea name="wat" label={t`Wat doet deze hulp?`} rows={2} />
        <TextField name="uren" kind="number" label={t`Hoeveel uur?`} size="short" />
        <TextField name="minuten" kind="number" label={t`En hoeveel minuten?`} size="short" optional />
        <RadioGroup name="frequentie" legend={t`Hoe vaak?`} options={(['2', '4', '6'] as const).map((value) => ({ value, label: often[value] ?? '' }))} />
        <TextField name="uurtarief" kind="money" label={t`Wat kost een uur?`} size="short" />
        <Button><Trans>Bewaar</Trans></Button>
      </Form>
    </Page>
  );
}
