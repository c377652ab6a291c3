import { Trans, useLingui } from '@lingui/react/macro';
import type { Route } from './+types/talks.ts';
import { getApp } from '../../shared/app-context.ts';
import { LinkButton } from '../../shared/ui/button.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { TalkFacts } from './talk-facts.tsx';

export async function loader({ context }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  const { items: dossiers } = await execute('dossier.eigen', {});
  const talks = [];
  for (const { id } of dossiers) talks.push(...(await execute('gesprek.overzicht', { dossier: id })).items.map((talk) => ({ ...talk, dossier: id })));
  return { talks: talks.map(({ kan, ...talk }) => ({ ...talk, mayHandIn: kan.some(({ act, mag }) => act === 'persoonlijk-plan.indiening' && mag) })) };
}

/** What an inwoner wants to know of the conversation: when, where, what was written down, what I can still say. */
export default function Talks({ loaderData: { talks } }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <Page title={t`Uw gesprek`} back={{ to: '/mijn' }}>
      {talks.length === 0 && (
        <EmptyState icon="contact" title={t`U heeft nog geen gesprek`}>
          <p>
            <Trans>
              Zoekt u hulp? <a href="/hulp-vragen">Vraag een gesprek aan</a>.
            </Trans>
          </p>
        </EmptyState>
      )}
      {talks.map((talk) => (
        <Section key={talk.melding} title={t`Uw vraag`} card>
          <blockquote className="spil-quote">{talk.vraag}</blockquote>
          <p className="spil-subtle">
            <Trans>U vroeg dit op</Trans> <DateText value={talk.meldingsdatum} />
          </p>
          <TalkFacts talk={talk} />
          {talk.verslag !== null && (
            <div className="spil-prose">
              <p>
                {talk.verslag.toestand === 'vastgesteld' ? <Trans>Het verslag van het gesprek is klaar.</Trans> : <Trans>Er is een verslag van het gesprek. Kijk of het klopt.</Trans>}
              </p>
              <div>
                <LinkButton to={`/mijn/gesprek/verslag/${talk.verslag.id}`}>{t`Lees het verslag`}</LinkButton>
              </div>
            </div>
          )}
          {talk.mayHandIn && (
            <div className="spil-prose">
              <p>
                <Trans>U mag zelf een plan maken. Daarin schrijft u welke hulp u wilt. Dat hoeft niet.</Trans>
              </p>
              <div>
                <LinkButton kind="secondary" to={`/mijn/gesprek/eigen-plan/${talk.melding}`}>{t`Uw eigen plan sturen`}</LinkButton>
              </div>
            </div>
          )}
        </Section>
      ))}
    </Page>
  );
}
