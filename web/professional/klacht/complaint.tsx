import { Trans, useLingui } from '@lingui/react/macro';
import type { Route } from './+types/complaint.ts';
import { getApp } from '../../shared/app-context.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { DataList } from '../../shared/ui/data-list.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import { TermBadge } from '../../shared/ui/term-badge.tsx';
import { daysLeft } from '../dossier/days-left.ts';
import { actOnComplaint } from './complaint-action.ts';
import { ComplaintForms } from './complaint-forms.tsx';
import { useWords } from './words.ts';

export { readAgain as shouldRevalidate } from '../../shared/forms/read-again.ts';

export async function loader({ context, params }: Route.LoaderArgs) {
  const view = await getApp(context).execute('klacht.gegevens', { id: params.klacht });
  return { view, days: daysLeft(view.uiterlijk) };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  return actOnComplaint(await readForm(request, context), params.klacht, getApp(context).execute);
}

/** One complaint for who handles it: what was said, by when, and what can be done now. */
export default function Complaint({ loaderData: { view, days }, actionData }: Route.ComponentProps) {
  const { t } = useLingui();
  const words = useWords();
  const open = view.toestand === 'ontvangen' || view.toestand === 'in-behandeling';
  return (
    <Page title={t`Klacht van ${view.naam}`} state={actionData} back={{ to: '/klachten', label: t`Klachten` }} above={<StatusBadge tone={open ? 'loopt' : 'klaar'}>{words.state[view.toestand]}</StatusBadge>}>
      {open && <TermBadge name={t`klacht`} lastDay={view.uiterlijk} daysLeft={days} steps={view.uitleg.map((s) => ({ text: s.reden, artikel: s.artikel }))} />}
      <DataList
        items={[
          { label: t`Over`, value: view.wie === '' ? words.over[view.over] : `${words.over[view.over]}: ${view.wie}` }, { label: t`Ontvangen`, value: <DateText value={view.ontvangenOp} /> },
          { label: t`Wat er gebeurde`, value: <span className="spil-lines">{view.wat}</span> }, ...(view.gewenst === '' ? [] : [{ label: t`Wat het goed zou maken`, value: view.gewenst }]),
          { label: t`Wil eerst praten`, value: view.bemiddeling ? t`ja` : t`nee` }, ...(view.telefoon === '' ? [] : [{ label: t`Telefoon`, value: view.telefoon }]), ...(view.email === '' ? [] : [{ label: t`E-mail`, value: view.email }]),
          ...(view.gesprek === '' ? [] : [{ label: t`Gesprek`, value: <span className="spil-lines">{view.gesprek}</span> }]), ...(view.oordeel === null ? [] : [{ label: t`Oordeel`, value: words.oordeel[view.oordeel] }]),
        ]}
      />
      <ComplaintForms view={view} state={actionData} />
      <Section title={t`Laatste brief`} card>
        {!view.post && <Alert><p><Trans>Deze inwoner logde niet in. Stuur de brief zelf per post of e-mail.</Trans></p></Alert>}
        <p className="spil-lines">{view.brief}</p>
      </Section>
    </Page>
  );
}
