import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useActionData } from 'react-router';
import type { Route } from './+types/write.ts';
import { getApp } from '../../shared/app-context.ts';
import { sendFirst } from '../../shared/bericht/post-message.ts';
import { WhoReads, WriteFields } from '../../shared/bericht/write-fields.tsx';
import { readForm } from '../../shared/forms/read-form.ts';
import { CheckboxGroup } from '../../shared/ui/choice-groups.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { Page } from '../../shared/ui/page.tsx';

export async function loader({ context, params }: Route.LoaderArgs) {
  return getApp(context).execute('berichtenwisseling.kring', { dossier: params.dossier });
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const form = await readForm(request, context);
  const met = form.list('met');
  if (met.length === 0) form.refuse('met', msg`Kies aan wie u schrijft.`);
  return sendFirst(form, getApp(context).execute, { dossier: params.dossier, met, base: `/dossiers/${params.dossier}/berichten` });
}

/** To one inwoner, or to who helps: never both in one. */
export default function Write({ loaderData: { kandidaten, lezers } }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  return (
    <Page title={t`Nieuw bericht`} state={state} back={{ to: '..', label: t`Berichten` }}>
      {kandidaten.length === 0 && <EmptyState title={t`U kunt hier aan niemand schrijven`}><p><Trans>De regisseur kan u of een ander toegang geven bij Samen.</Trans></p></EmptyState>}
      {kandidaten.length > 0 && (
        <Form state={state}>
          <CheckboxGroup
            name="met" legend={t`Aan wie?`} hint={t`Kies één inwoner, of een of meer mensen die helpen. Nooit allebei: wie helpt, leest niet wat u met de inwoner schrijft.`}
            options={kandidaten.map(({ houder, naam, gegevens }) => ({ value: houder, label: naam, hint: gegevens === 'melding' ? t`inwoner` : t`helpt dit huishouden` }))}
          />
          {lezers.melding.length > 0 && <WhoReads title={t`Wie leest mee met een inwoner?`} names={lezers.melding} />}
          {lezers.inzet.length > 0 && <WhoReads title={t`Wie leest mee met wie helpt?`} names={lezers.inzet} />}
          <WriteFields />
        </Form>
      )}
    </Page>
  );
}
