import { Trans, useLingui } from '@lingui/react/macro';
import type { Route } from './+types/melding.ts';
import { getApp } from '../../shared/app-context.ts';
import { ButtonGroup, LinkButton } from '../../shared/ui/button.tsx';
import { DataList } from '../../shared/ui/data-list.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import { useToldFacts } from '../../shared/vertellen/use-told-facts.tsx';
import { useTermNames } from '../dossier/term-names.ts';
import { meldingTones, useMeldingStates, useMeldingkanalen, useZwaarten } from '../werk/words.ts';
import { meldingPages } from './melding-pages.ts';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { execute, lang, actor } = getApp(context);
  const melding = await execute('melding.gegevens', { id: params.melding });
  return { melding, links: meldingPages(melding, params.dossier, actor.rollen, lang).filter(({ to }) => to !== undefined) };
}

type Melding = Route.ComponentProps['loaderData']['melding'];

/** One melding: the question in the inwoner's own words, its terms, and what can be done with it now. */
export default function MeldingPage({ loaderData: { melding, links }, params }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <Page title={t`Melding van ${melding.naam}`} back={{ to: `/dossiers/${params.dossier}/verhaal`, label: t`Verhaal` }}>
      <blockquote className="spil-quote">{melding.vraag}</blockquote>
      <Facts melding={melding} />
      <Terms melding={melding} />
      {links.length > 0 && (
        <ButtonGroup>
          {links.map(({ name, label, to }) => to !== undefined && <LinkButton key={name} to={to} kind="secondary">{label}</LinkButton>)}
        </ButtonGroup>
      )}
    </Page>
  );
}

function Facts({ melding }: { readonly melding: Melding }) {
  const { t } = useLingui();
  const states = useMeldingStates();
  const channels = useMeldingkanalen();
  const weights = useZwaarten();
  return (
    <DataList
      items={[
        { label: t`Staat`, value: <StatusBadge tone={meldingTones[melding.toestand] ?? 'rust'}>{states[melding.toestand]}</StatusBadge> },
        { label: t`Gemeld op`, value: <DateText value={melding.meldingsdatum} /> },
        { label: t`Hoe`, value: channels[melding.kanaal] },
        ...useToldFacts(melding),
        { label: t`Regisseur`, value: melding.regisseur?.naam ?? t`nog niemand` },
        ...(melding.zwaarte === null ? [] : [{ label: t`Zwaarte`, value: weights[melding.zwaarte] }]),
        ...(melding.spoed ? [{ label: t`Spoed`, value: melding.spoedReden || t`ja` }] : []),
        { label: t`Persoonlijk plan`, value: melding.persoonlijkPlan === null ? t`niet ontvangen` : t`ontvangen` },
        ...(melding.afloop === '' ? [] : [{ label: t`Hoe het afliep`, value: melding.afloop }]),
      ]}
    />
  );
}

function Terms({ melding }: { readonly melding: Melding }) {
  const { t } = useLingui();
  const names = useTermNames();
  const states = { lopend: t`loopt`, opgeschort: t`staat stil`, voldaan: t`gehaald of afgerond`, vervallen: t`vervallen` };
  if (melding.termijnen.length === 0) return null;
  return (
    <Section title={t`Termijnen`}>
      {melding.termijnen.map(({ regel, begindatum, einddatum, toestand, uitleg }) => (
        <details key={regel}>
          <summary>
            {names[regel] ?? regel}: {states[toestand]}
            {einddatum !== null && <> · <Trans>uiterlijk <DateText value={einddatum} /></Trans></>}
          </summary>
          <ol className="spil-prose">
            <li><Trans>Begint op <DateText value={begindatum} />.</Trans></li>
            {uitleg.map(({ reden, artikel }) => <li key={reden}>{reden} <span className="spil-subtle">{artikel}</span></li>)}
          </ol>
        </details>
      ))}
    </Section>
  );
}
