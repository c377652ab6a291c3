import { Trans, useLingui } from '@lingui/react/macro';
import type { Route } from './+types/handover-preview.ts';
import { getApp } from '../../shared/app-context.ts';
import { Handover } from '../../shared/hulp/handover.tsx';
import { LinkButton } from '../../shared/ui/button.tsx';
import { Page } from '../../shared/ui/page.tsx';

/** What was handed over, exactly as the aanbieder sees it. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  const [opdracht, handed] = await Promise.all([execute('toewijzing.gegevens', { id: params.toewijzing }), execute('toewijzing.overdracht', { id: params.toewijzing })]);
  const again = opdracht.kan.find(({ act }) => act === 'toewijzing.hertoewijzing');
  return { organisatie: opdracht.organisatieNaam, handed, mayReassign: again?.mag === true };
}

export default function HandoverPreview({ loaderData: { organisatie, handed, mayReassign }, params }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <Page title={t`Wat ${organisatie} ziet`} lead={t`Dit is alles wat de aanbieder over dit huishouden te zien krijgt.`} back={{ to: `/dossiers/${params.dossier}/inzet`, label: t`Inzet` }} wide>
      {mayReassign && <LinkButton to="andere-aanbieder" kind="secondary"><Trans>Kies een andere aanbieder</Trans></LinkButton>}
      <Handover handed={handed} />
    </Page>
  );
}
