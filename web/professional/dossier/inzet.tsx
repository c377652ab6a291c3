import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Route } from './+types/inzet.ts';
import { getApp } from '../../shared/app-context.ts';
import { opdrachtTones, useHulpWords } from '../../shared/hulp/hulp-words.ts';
import { usePlanWords } from '../../shared/plan/plan-words.ts';
import { Alert } from '../../shared/ui/alert.tsx';
import { LinkButton } from '../../shared/ui/button.tsx';
import { DataList } from '../../shared/ui/data-list.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import { DecidedParts } from './decided-parts.tsx';

/** The help in place, and everything on which the gemeente decided. Who may see the one does not always see the other. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  const [help, decided] = await Promise.allSettled([execute('toewijzing.dossier', { dossier: params.dossier }), execute('beschikking.dossier', { dossier: params.dossier })]);
  if (help.status === 'rejected' && decided.status === 'rejected') throw help.reason;
  return {
    opdrachten: help.status === 'fulfilled' ? help.value.items : [],
    parts: decided.status === 'fulfilled' ? decided.value.items.flatMap(({ onderdelen }) => onderdelen) : [],
  };
}

type Opdracht = Route.ComponentProps['loaderData']['opdrachten'][number];

export default function Inzet({ loaderData: { opdrachten, parts } }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <Page title={t`Inzet`} actions={<><LinkButton to="../pgb" kind="secondary"><Trans>Pgb</Trans></LinkButton><LinkButton to="../vouchers" kind="secondary"><Trans>Vouchers</Trans></LinkButton></>} wide>
      {opdrachten.length + parts.length === 0 && <EmptyState icon="hand" title={t`Er is nog geen hulp ingezet`} />}
      {opdrachten.map((opdracht) => <Help key={opdracht.id} opdracht={opdracht} />)}
      {parts.length > 0 && <DecidedParts parts={parts} />}
    </Page>
  );
}

/** One opdracht: what, who, where it stands, and the way to what the aanbieder sees. */
function Help({ opdracht }: { readonly opdracht: Opdracht }) {
  const { t } = useLingui();
  const { states, stopsOf, soort, messageStates } = useHulpWords();
  const { volume } = usePlanWords();
  const { id, toestand, gestartOp, gestoptOp, stopreden, ingangsdatum, einddatum, berichten } = opdracht;
  const badge = <StatusBadge tone={opdrachtTones[toestand]}>{states[toestand]}</StatusBadge>;
  return (
    <Section title={t`${opdracht.voorziening} door ${opdracht.organisatieNaam}`} actions={badge} card>
      {toestand === 'geweigerd' && <Refused opdracht={opdracht} />}
      <DataList
        items={[
          { label: t`Voor`, value: <span translate="no">{opdracht.client}</span> }, ...(opdracht.doel === '' ? [] : [{ label: t`Doel`, value: opdracht.doel }]), { label: t`Hoeveel`, value: volume(opdracht) },
          { label: t`Periode`, value: <Trans><DateText value={ingangsdatum} /> tot en met <DateText value={einddatum} /></Trans> },
          { label: t`Begonnen`, value: gestartOp === null ? t`nog niet` : <DateText value={gestartOp} /> },
          ...(gestoptOp === null ? [] : [{ label: t`Gestopt`, value: <><DateText value={gestoptOp} /> ({stopsOf(opdracht.wet)[stopreden ?? ''] ?? stopreden})</> }]),
        ]}
      />
      {berichten.length > 0 && (
        <details>
          <summary><Trans>Berichten ({berichten.length})</Trans></summary>
          <ul>
            {berichten.map((bericht) => <li key={bericht.id}><DateText value={bericht.gemaaktOp} time />: {soort(bericht.soort)}, {[messageStates[bericht.toestand], ...bericht.fouten].join(' ')}</li>)}
          </ul>
        </details>
      )}
      <Link to={id}><Trans>Wat de aanbieder ziet</Trans></Link>
    </Section>
  );
}

/** The way on after a refusal. */
function Refused({ opdracht: { id, weigerreden, weigertoelichting } }: { readonly opdracht: Opdracht }) {
  const { t } = useLingui();
  const { refusals } = useHulpWords();
  return (
    <Alert tone="warning" title={t`De aanbieder neemt deze opdracht niet aan`}>
      <p>{weigerreden !== null && refusals[weigerreden]}{weigertoelichting !== '' && `: ${weigertoelichting}`}</p>
      <LinkButton to={`${id}/andere-aanbieder`} kind="secondary"><Trans>Kies een andere aanbieder</Trans></LinkButton>
    </Alert>
  );
}
