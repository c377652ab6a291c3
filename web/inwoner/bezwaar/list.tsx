import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Route } from './+types/list.ts';
import { getApp } from '../../shared/app-context.ts';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { isEnded, useStateWords } from './state-words.ts';

export async function loader({ context }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  const { items: dossiers } = await execute('dossier.eigen', {});
  const ids = [...new Set(dossiers.map(({ id }) => id))];
  const lists = await Promise.all(ids.map((dossier) => execute('bezwaar.dossier', { dossier })));
  return { bezwaren: lists.flatMap(({ items }) => items) };
}

/** All own objections, newest first. */
export default function Objections({ loaderData: { bezwaren } }: Route.ComponentProps) {
  const { t } = useLingui();
  const words = useStateWords();
  return (
    <Page title={t`Mijn bezwaren`} back={{ to: '/mijn' }} lead={t`Hier volgt u wat er met uw bezwaar gebeurt.`}>
      {bezwaren.length === 0 && <EmptyState icon="document" title={t`U heeft geen bezwaar gemaakt`}><p><Trans>Bent u het niet eens met een besluit? Bij <Link to="/mijn/besluiten">uw besluiten</Link> kunt u bezwaar maken.</Trans></p></EmptyState>}
      {bezwaren.map((one) => (
        <Section key={one.id} title={words[one.toestand]} card>
          {!isEnded(one.toestand) && one.beslissenUiterlijk !== null && <p><Trans>U krijgt onze beslissing uiterlijk <strong><DateText value={one.beslissenUiterlijk} /></strong>.</Trans></p>}
          <p><Link to={`/mijn/bezwaren/${one.id}`}><Trans>Bekijk uw bezwaar van <DateText value={one.ontvangenOp} /></Trans></Link></p>
        </Section>
      ))}
    </Page>
  );
}
