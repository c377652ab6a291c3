import { useLingui } from '@lingui/react/macro';
import { useActionData } from 'react-router';
import type { Route } from './+types/register-known.ts';
import { getApp } from '../../shared/app-context.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { DataList } from '../../shared/ui/data-list.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { gemeenteOf } from '../gemeente-of.ts';
import { Earlier } from './earlier.tsx';
import { RegisterForm } from './register-form.tsx';
import { registerQuestion } from './register-question.ts';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  const [persoon, eerder] = await Promise.all([execute('persoon.gegevens', { id: params.persoon }), execute('klantcontact.persoon', { persoon: params.persoon, aantal: 5 })]);
  return { persoon, eerder };
}

export const action = ({ request, context, params }: Route.ActionArgs) => registerQuestion({ request, context, gemeente: gemeenteOf(params.persoon), persoon: params.persoon });

/** A question about somebody who was looked up: what is known is there, and what was said before. */
export default function RegisterKnown({ loaderData: { persoon, eerder } }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  return (
    <Page title={t`Nieuwe vraag over ${persoon.naam}`} state={state} back={{ to: '/klantcontact/zoeken', label: t`Iemand anders` }}>
      {persoon.overledenOp !== null && <Alert tone="warning" title={t`Deze persoon is overleden`} />}
      {persoon.dossier !== null && (
        <Alert tone="info" title={t`Dit huishouden heeft al dossier ${persoon.dossier.nummer}`}>
          <p>{persoon.dossier.regisseur === null ? t`Er is nog geen regisseur.` : t`De regisseur is ${persoon.dossier.regisseur}.`}</p>
        </Alert>
      )}
      <DataList
        items={[
          { label: t`Geboren`, value: persoon.geboortedatum === null ? t`onbekend` : <DateText value={persoon.geboortedatum} /> },
          { label: t`Adres`, value: persoon.geheimhouding ? t`geheim` : `${persoon.adres} ${persoon.postcode} ${persoon.plaats}` },
          { label: t`Telefoon`, value: persoon.telefoon || '–' },
        ]}
      />
      <Earlier items={eerder.items} all={eerder.volgende === undefined ? undefined : `/klantcontact/personen/${persoon.id}`} />
      <RegisterForm state={state} defaults={{}} known />
    </Page>
  );
}
