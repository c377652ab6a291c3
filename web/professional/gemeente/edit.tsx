import { Trans, useLingui } from '@lingui/react/macro';
import { Link, redirect, useActionData } from 'react-router';
import type { Route } from './+types/edit.ts';
import type { Acts } from '../../shared/app-context.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button } from '../../shared/ui/button.tsx';
import { Conflict } from '../../shared/ui/conflict.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { TextField } from '../../shared/ui/text-field.tsx';
import { themeNames } from '../../theme/themes.ts';

export { readAgain as shouldRevalidate } from '../../shared/forms/read-again.ts';

export async function loader({ context, request }: Route.LoaderArgs) {
  const { execute, actor } = getApp(context);
  const { gemeente: code, versie, ...velden } = await execute('gemeente.gegevens', { gemeente: actor.gemeente ?? '' });
  return { code, versie, velden, saved: new URL(request.url).searchParams.has('bewaard') };
}

export async function action({ request, context }: Route.ActionArgs) {
  const { execute, actor } = getApp(context);
  const form = await readForm(request, context);
  const text = form.text;
  const input: Acts['gemeente.wijziging']['input'] = {
    gemeente: actor.gemeente ?? '', naam: text('naam'), telefoon: text('telefoon'), openingstijden: text('openingstijden'), adres: text('adres'), inloop: text('inloop'), email: text('email'), thema: text('thema'), briefhoofd: text('briefhoofd'), briefslot: text('briefslot'),
  };
  return submitForm(form, input, async (changed) => {
    await execute('gemeente.wijziging', changed, { ifMatch: text('versie'), idempotencyKey: form.idempotencyKey });
    return redirect('/werk/gemeente?bewaard');
  });
}

/** What stands on every page of the gemeente and at Contact. */
export default function Edit({ loaderData: { versie, velden, saved } }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  const labels = { naam: t`Naam van de gemeente`, telefoon: t`Telefoon`, openingstijden: t`Wanneer neemt u op?`, adres: t`Adres`, inloop: t`Wanneer kan iemand langskomen zonder afspraak?`, email: t`E-mailadres`, thema: t`Huisstijl`, briefhoofd: t`Regels boven een brief`, briefslot: t`Slot van een brief` };
  const mine = (name: keyof typeof labels): string => state?.values[name]?.[0] ?? '';
  const names = Object.keys(labels) as (keyof typeof labels)[];
  return (
    <Page title={t`De gemeente`} state={state} lead={t`Dit staat op elke bladzijde en bij Contact. Wat u verandert, is binnen een minuut te zien.`}>
      <p><Link to="/werk/gemeente/inrichting"><Trans>Hoe ver is de gemeente ingericht?</Trans></Link></p>
      {saved && state === undefined && <Alert tone="positive" title={t`Bewaard`} live><p><Link to="/contact"><Trans>Bekijk Contact</Trans></Link></p></Alert>}
      {state?.problem?.status === 412 && <Conflict rows={names.filter((name) => mine(name) !== velden[name]).map((name) => ({ label: labels[name], mine: mine(name), theirs: velden[name] }))} />}
      <Form state={state} defaults={velden}>
        <input type="hidden" name="versie" value={versie} />
        <TextField name="naam" label={labels.naam} size="middle" />
        <TextField name="telefoon" label={labels.telefoon} kind="tel" size="middle" optional />
        <TextField name="openingstijden" label={labels.openingstijden} hint={t`Zoals: ma–do 8.30–17.00 uur; vr 8.30–12.30 uur.`} optional />
        <TextField name="adres" label={labels.adres} hint={t`Straat, nummer, postcode en plaats.`} optional />
        <TextField name="inloop" label={labels.inloop} hint={t`Laat leeg als dat niet kan.`} optional />
        <TextField name="email" label={labels.email} kind="email" optional />
        <Select name="thema" label={labels.thema} options={themeNames.map((name) => ({ value: name, label: name }))} />
        <TextArea name="briefhoofd" label={labels.briefhoofd} hint={t`Komt onder de naam van de gemeente. Zoals een afdeling of een postbus.`} rows={3} optional />
        <TextArea name="briefslot" label={labels.briefslot} hint={t`Komt boven de ondertekening van een brief met een besluit. Alleen in het Nederlands.`} rows={3} optional />
        <Button><Trans>Bewaar</Trans></Button>
      </Form>
    </Page>
  );
}
