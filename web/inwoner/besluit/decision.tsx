import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Route } from './+types/decision.ts';
import { getApp } from '../../shared/app-context.ts';
import { useShell } from '../../shared/shell/shell.tsx';
import { Alert } from '../../shared/ui/alert.tsx';
import { LinkButton } from '../../shared/ui/button.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { Letter } from '../../shared/ui/letter.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';

export async function loader({ context, params }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  const { bezwaarUiterlijk } = await execute('beschikking.gegevens', { id: params.besluit });
  const { brieven, bekendgemaakt } = await execute('beschikking.brieven', { id: params.besluit });
  const { tijdig, lopend } = bezwaarUiterlijk === null ? { tijdig: true, lopend: null } : await execute('bezwaar.mogelijkheid', { beschikking: params.besluit });
  return { bezwaarUiterlijk, tijdig, lopend, letters: bekendgemaakt ? brieven : [] };
}

/** The decision as it stands in the letter, the letter itself, and what to do when not agreeing. */
export default function Besluit({ loaderData: { bezwaarUiterlijk, tijdig, lopend, letters }, params }: Route.ComponentProps) {
  const { t } = useLingui();
  const { gemeente } = useShell();
  const [first, ...others] = letters;
  if (first === undefined) {
    return <Page title={t`Wij kijken naar uw aanvraag`} back={{ to: '/mijn/besluiten' }}><p><Trans>U krijgt een brief zodra wij beslissen.</Trans></p></Page>;
  }
  return (
    <Page title={first.titel} back={{ to: '/mijn/besluiten', label: t`Mijn besluiten` }}>
      {bezwaarUiterlijk !== null && lopend === null && (
        <Alert title={t`Niet mee eens?`}>
          <p>
            {tijdig
              ? <Trans>Bel <a href={`tel:${gemeente.telefoon.replaceAll(' ', '')}`}>{gemeente.telefoon}</a>. Of maak bezwaar: dat kan tot en met <strong><DateText value={bezwaarUiterlijk} /></strong>. Het kost niets.</Trans>
              : <Trans>Bel <a href={`tel:${gemeente.telefoon.replaceAll(' ', '')}`}>{gemeente.telefoon}</a>. Bezwaar maken kon tot en met <strong><DateText value={bezwaarUiterlijk} /></strong>. Had u een goede reden om later te zijn? Dan kunt u het toch sturen.</Trans>}
          </p>
          <LinkButton kind="secondary" to={`/mijn/besluiten/${params.besluit}/bezwaar`}><Trans>Bezwaar maken</Trans></LinkButton>
        </Alert>
      )}
      {lopend !== null && (
        <Alert title={t`U maakte bezwaar`}>
          <p><Link to={`/mijn/bezwaren/${lopend}`}><Trans>Bekijk wat er met uw bezwaar gebeurt</Trans></Link></p>
        </Alert>
      )}
      {[first, ...others].map((letter) => (
        <Section key={letter.persoon} title={t`Brief aan ${letter.naam}`} card>
          <Letter lang={letter.taal} parts={letter.blokken} />
          {letter.document !== null && <LinkButton kind="secondary" icon="document" document to={`/documenten/${letter.document}`}><Trans>Brief als PDF</Trans></LinkButton>}
        </Section>
      ))}
    </Page>
  );
}
