import { Trans, useLingui } from '@lingui/react/macro';
import { Link, redirect } from 'react-router';
import type { Route } from './+types/check.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { Button, ButtonGroup, LinkButton } from '../../shared/ui/button.tsx';
import { DataList } from '../../shared/ui/data-list.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { MoneyText } from '../../shared/ui/money-text.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { TermBadge } from '../../shared/ui/term-badge.tsx';
import { TextArea } from '../../shared/ui/text-area.tsx';
import { daysLeft } from '../dossier/days-left.ts';
import { Checklist } from './checklist.tsx';
import { OnderdeelFields } from './onderdeel-fields.tsx';
import { Outcome } from './outcome.tsx';
import { PlanParts } from './plan-parts.tsx';
import { checkDefaults } from './pick-defaults.ts';
import { readCheck } from './read-check.ts';
import { RefusalFields } from './refusal-fields.tsx';
import { StateBadge } from './states.tsx';

export { readAgain as shouldRevalidate } from '../../shared/forms/read-again.ts';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { execute, lang } = getApp(context);
  const view = await execute('beschikking.gegevens', { id: params.beschikking });
  return { view, lang, days: view.termijn?.einddatum ? daysLeft(view.termijn.einddatum) : null };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  return submitForm(form, readCheck(form, params.beschikking), async (input) => {
    await getApp(context).execute('beschikking.toetsing', input, { idempotencyKey: form.idempotencyKey, ifMatch: form.text('versie') });
    return redirect(`/beschikkingen/${params.beschikking}/brief`);
  });
}

/** The check: what the plan asks beside what the law asks; nothing of the conversation. */
export default function Check({ loaderData: { view, lang, days }, actionData }: Route.ComponentProps) {
  const { t } = useLingui();
  const open = view.toestand === 'te-toetsen';
  return (
    <Page title={t`Aanvraag van ${view.naam}`} state={actionData} back={{ to: '/beschikkingen', label: t`Beschikkingen` }} above={<StateBadge state={view.toestand} />} wide>
      {view.termijn !== null && view.termijn.toestand === 'lopend' && view.termijn.einddatum !== null && days !== null && (
        <TermBadge name={t`beschikking`} lastDay={view.termijn.einddatum} daysLeft={days} soon={3} steps={view.termijn.uitleg.map((s) => ({ text: s.reden, artikel: s.artikel }))} />
      )}
      <DataList
        items={[
          { label: t`Aanvraag van`, value: <DateText value={view.ontvangenOp} /> },
          ...(view.plandatum === null ? [] : [{ label: t`Plan door beiden ondertekend op`, value: <DateText value={view.plandatum} /> }]),
          ...(view.toelichting === '' ? [] : [{ label: t`Wat de inwoner vraagt`, value: view.toelichting }]),
          ...(view.termijn?.toestand === 'opgeschort' ? [{ label: t`Termijn`, value: t`staat stil` }] : []),
          { label: t`Prijs van wat wordt toegekend`, value: <MoneyText centen={view.totaalCenten} /> },
        ]}
      />
      {view.terugzending.length > 0 && open && <Alert title={t`Eerder teruggestuurd`}>{view.terugzending.flatMap((back) => back.redenen.map((r) => <p key={`${back.op}${r.code}`}>{r.toelichting}</p>))}</Alert>}
      {open
        ? (
          <Form state={actionData} defaults={checkDefaults(view)}>
            <input type="hidden" name="versie" value={view.versie} />
            <div className="spil-grid">
              <div className="spil-grid">
                {view.onderdelen.map((onderdeel, at) => <OnderdeelFields key={onderdeel.id} onderdeel={onderdeel} dossier={view.dossier} at={at} people={view.personen} grounds={view.afwijzingsgronden} lang={lang} />)}
                {view.onderdelen.length === 0 && <RefusalFields grounds={view.afwijzingsgronden} lang={lang} />}
                <PlanParts parts={view.delen} />
              </div>
              <Checklist questions={view.vragen} lang={lang} />
            </div>
            <TextArea name="motivering" label={t`Toelichting in de brief`} hint={t`In korte zinnen. De inwoner leest dit.`} rows={3} optional={view.onderdelen.length > 0} />
            <ButtonGroup>
              <Button><Trans>Bewaren en brief bekijken</Trans></Button>
              <LinkButton kind="secondary" to={`/beschikkingen/${view.id}/terugsturen`}><Trans>Terugsturen naar de regisseur</Trans></LinkButton>
              <Link to={`/beschikkingen/${view.id}/termijn`}><Trans>Termijn opschorten of hervatten</Trans></Link>
            </ButtonGroup>
          </Form>
        )
        : <Section title={t`Besluit`}><Outcome view={view} lang={lang} /></Section>}
    </Page>
  );
}
