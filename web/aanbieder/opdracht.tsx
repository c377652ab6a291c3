import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Route } from './+types/opdracht.ts';
import { getApp } from '../shared/app-context.ts';
import { Handover } from '../shared/hulp/handover.tsx';
import type { Opdracht as OpdrachtView } from '../shared/hulp/hulp-words.ts';
import { opdrachtTones, useHulpWords } from '../shared/hulp/hulp-words.ts';
import { MessageResult } from '../shared/hulp/message-page.tsx';
import { PhoneLink } from '../shared/ui/phone-link.tsx';
import { Alert } from '../shared/ui/alert.tsx';
import { ButtonGroup, LinkButton } from '../shared/ui/button.tsx';
import { DateText } from '../shared/ui/date-text.tsx';
import { Page } from '../shared/ui/page.tsx';
import { Section } from '../shared/ui/section.tsx';
import { StatusBadge } from '../shared/ui/status-badge.tsx';
import { Timeline } from '../shared/ui/timeline.tsx';

/** One opdracht with its handover; after a message also how that was received. */
export async function loader({ context, params, request }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  const sent = new URL(request.url).searchParams.get('bericht');
  const [opdracht, handed] = await Promise.all([execute('toewijzing.gegevens', { id: params.opdracht }), execute('toewijzing.overdracht', { id: params.opdracht })]);
  return { opdracht, handed, sent: sent === null ? undefined : await execute('bericht.gegevens', { id: sent }) };
}

export default function Opdracht({ loaderData: { opdracht, handed, sent } }: Route.ComponentProps) {
  const { t } = useLingui();
  const { states } = useHulpWords();
  return (
    <Page
      title={t`Opdracht voor ${handed.client.naam}`}
      back={{ to: `/aanbieder?toestand=${opdracht.toestand}`, label: t`Onze opdrachten` }}
      actions={<StatusBadge tone={opdrachtTones[opdracht.toestand]}>{states[opdracht.toestand]}</StatusBadge>}
      lead={t`U hoeft het gesprek niet opnieuw te voeren. Dit is wat de inwoner en de regisseur hebben afgesproken.`}
      wide
    >
      {sent !== undefined && <MessageResult bericht={sent} base="/aanbieder/berichten" />}
      <Steps opdracht={opdracht} telefoon={handed.contact.regisseur.telefoon} />
      <p><LinkButton to={`/aanbieder/opdrachten/${opdracht.id}/overleg`} kind="secondary" icon="send"><Trans>Vraag het team iets</Trans></LinkButton></p>
      <Handover handed={handed} />
      <Messages opdracht={opdracht} />
    </Page>
  );
}

/** What the aanbieder can do now. */
function Steps({ opdracht, telefoon }: { readonly opdracht: OpdrachtView; readonly telefoon: string }) {
  const { t } = useLingui();
  const base = `/aanbieder/opdrachten/${opdracht.id}`;
  const { toestand, gestartOp, gestoptOp, stopreden } = opdracht;
  if (!opdracht.viaBericht) {
    return (
      <Alert tone="info" title={t`Deze opdracht gaat buiten het berichtenverkeer`}>
        <p><Trans>Bel de regisseur om te zeggen of u de hulp kunt geven en wanneer u begint: <PhoneLink number={telefoon} />.</Trans></p>
        <LinkButton to={`${base}/weigeren`} kind="secondary"><Trans>Niet aannemen</Trans></LinkButton>
      </Alert>
    );
  }
  const waiting = toestand === 'gegeven' || toestand === 'bevestigd';
  const paused = toestand === 'gestopt' && stopreden === '20';
  return (
    <Section title={t`Wat kunt u nu doen`} card>
      {gestartOp !== null && <p><Trans>De hulp is begonnen op <DateText value={gestartOp} />.</Trans></p>}
      {gestoptOp !== null && <p>{paused ? <Trans>De hulp is tijdelijk gestopt op <DateText value={gestoptOp} />.</Trans> : <Trans>De hulp is gestopt op <DateText value={gestoptOp} />.</Trans>}</p>}
      <ButtonGroup>
        {toestand === 'gegeven' && <LinkButton to={`${base}/bevestigen`} icon="check"><Trans>Bevestigen</Trans></LinkButton>}
        {(waiting || toestand === 'gestopt') && <LinkButton to={`${base}/starten`} kind={toestand === 'bevestigd' ? 'primary' : 'secondary'}><Trans>Start melden</Trans></LinkButton>}
        {(toestand === 'gestart' || paused) && <LinkButton to={`${base}/stoppen`} kind="secondary"><Trans>Stop melden</Trans></LinkButton>}
        {toestand === 'gestart' && <LinkButton to={`${base}/start-intrekken`} kind="subtle"><Trans>Start intrekken</Trans></LinkButton>}
        {waiting && <LinkButton to={`${base}/weigeren`} kind="secondary"><Trans>Niet aannemen</Trans></LinkButton>}
        {toestand === 'gegeven' && <LinkButton to={`${base}/afkeuren`} kind="subtle"><Trans>Het bericht klopt niet</Trans></LinkButton>}
      </ButtonGroup>
    </Section>
  );
}

/** The messages about it, newest first. */
function Messages({ opdracht: { berichten } }: { readonly opdracht: OpdrachtView }) {
  const { t } = useLingui();
  const { soort, messageStates } = useHulpWords();
  if (berichten.length === 0) return null;
  return (
    <Section title={t`Berichten over deze inwoner`}>
      <Timeline
        label={t`Berichten, nieuwste eerst`}
        items={berichten.map(({ id, soort: code, toestand, gemaaktOp, fouten }) => ({
          key: id, on: gemaaktOp, title: <Link to={`/aanbieder/berichten/${id}`}>{soort(code)}</Link>, detail: [messageStates[toestand], ...fouten].join(' '),
        }))}
      />
    </Section>
  );
}
