import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Route } from './+types/verhaal.ts';
import { getApp } from '../../shared/app-context.ts';
import { LinkButton } from '../../shared/ui/button.tsx';
import { DataList } from '../../shared/ui/data-list.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';
import { meldingTones, useMeldingStates, useZwaarten } from '../werk/words.ts';

/** What is known of the people, and what they asked; each only for who has a right to it. */
export async function loader({ context, params }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  const { personen, leest } = await execute('dossier.gegevens', { id: params.dossier });
  return { personen, leest, meldingen: leest.includes('melding') ? (await execute('melding.dossier', { dossier: params.dossier })).items : [] };
}

type Data = Route.ComponentProps['loaderData'];

export default function Verhaal({ loaderData: { personen, meldingen, leest }, params }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <Page title={t`Verhaal`} wide>
      {leest.includes('melding') && (
        <Section
          title={t`Wat is de vraag?`}
          actions={
            <>
              <LinkButton to={`/dossiers/${params.dossier}/clientondersteuning`} kind="secondary" icon="mensen"><Trans>Cliëntondersteuning</Trans></LinkButton>
              {leest.includes('gesprek') && (
                <LinkButton to={`/dossiers/${params.dossier}/gesprek`} kind="secondary" icon="contact">
                  <Trans>Naar het gesprek</Trans>
                </LinkButton>
              )}
            </>
          }
        >
          {meldingen.length === 0 ? <EmptyState title={t`Geen meldingen`} /> : meldingen.map((melding) => <Melding key={melding.id} melding={melding} base={`/dossiers/${params.dossier}/melding`} />)}
        </Section>
      )}
      {personen.length > 0 && (
        <Section title={t`Wie horen bij dit huishouden?`}>
          {personen.map((persoon) => (
            <Person key={persoon.id} persoon={persoon} />
          ))}
        </Section>
      )}
    </Page>
  );
}

function Melding({ melding, base }: { readonly melding: Data['meldingen'][number]; readonly base: string }) {
  const { t } = useLingui();
  const states = useMeldingStates();
  const weights = useZwaarten();
  return (
    <article className="spil-card">
      <p>
        <Link to={`${base}/${melding.id}`}><strong translate="no">{melding.naam}</strong></Link> · <DateText value={melding.meldingsdatum} /> <StatusBadge tone={meldingTones[melding.toestand] ?? 'rust'}>{states[melding.toestand]}</StatusBadge>{' '}
        {melding.spoed && <StatusBadge tone="let-op">{t`spoed`}</StatusBadge>}
      </p>
      <blockquote className="spil-quote">{melding.vraag}</blockquote>
      {melding.zwaarte !== null && <p className="spil-subtle">{weights[melding.zwaarte]}</p>}
      {melding.afloop !== '' && <p>{melding.afloop}</p>}
    </article>
  );
}

function Person({ persoon }: { readonly persoon: Data['personen'][number] }) {
  const { t } = useLingui();
  const facts = [
    { label: t`Geboren`, value: persoon.geboortedatum === null ? '' : <DateText value={persoon.geboortedatum} /> },
    { label: t`Overleden`, value: persoon.overledenOp === null ? '' : <DateText value={persoon.overledenOp} /> },
    { label: t`Adres`, value: persoon.geheimhouding ? t`geheim` : persoon.adres },
    { label: t`Telefoon`, value: persoon.telefoon },
    { label: t`E-mail`, value: persoon.email },
  ];
  return (
    <Section title={persoon.naam} level={3} card>
      <DataList items={facts.filter(({ value }) => value !== '')} />
    </Section>
  );
}
