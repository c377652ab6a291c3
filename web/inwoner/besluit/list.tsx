import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Route } from './+types/list.ts';
import { getApp } from '../../shared/app-context.ts';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';

export async function loader({ context }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  const { items: dossiers } = await execute('dossier.eigen', {});
  const lists = await Promise.all(dossiers.map((dossier) => execute('beschikking.dossier', { dossier: dossier.id })));
  return { besluiten: lists.flatMap((list) => list.items).filter((b) => b.toestand !== 'ingetrokken') };
}

/** All decisions on own help, newest first. */
export default function Besluiten({ loaderData: { besluiten } }: Route.ComponentProps) {
  const { t } = useLingui();
  const words = { toegekend: t`U krijgt hulp`, gedeeltelijk: t`U krijgt een deel van de hulp`, afgewezen: t`U krijgt deze hulp niet` };
  return (
    <Page title={t`Mijn besluiten`} back={{ to: '/mijn' }} lead={t`Hier staat wat de gemeente besloot over uw hulp.`}>
      {besluiten.length === 0 && <EmptyState icon="document" title={t`Er is nog geen besluit`}><p><Trans>Heeft u hulp gevraagd? U krijgt een brief zodra wij beslissen.</Trans></p></EmptyState>}
      {besluiten.map((besluit) => (
        <Section key={besluit.id} title={besluit.uitkomst !== null && besluit.bekendgemaaktOp !== null ? words[besluit.uitkomst] : t`Wij kijken naar uw aanvraag`} card>
          {besluit.onderdelen.length > 0 && <ul>{besluit.onderdelen.map((o) => <li key={o.id}>{o.naam}</li>)}</ul>}
          {besluit.bekendgemaaktOp === null
            ? (
              <p>
                <Trans>Aanvraag van <DateText value={besluit.ontvangenOp} /></Trans>{' '}
                {(besluit.toestand === 'te-toetsen' || besluit.toestand === 'teruggestuurd') && <Link to={`/mijn/besluiten/${besluit.id}/intrekken`}><Trans>Aanvraag intrekken</Trans></Link>}
              </p>
            )
            : <p><Link to={`/mijn/besluiten/${besluit.id}`}><Trans>Lees het besluit van <DateText value={besluit.bekendgemaaktOp} /></Trans></Link></p>}
        </Section>
      ))}
    </Page>
  );
}
