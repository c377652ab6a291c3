import { Trans, useLingui } from '@lingui/react/macro';
import { redirect } from 'react-router';
import type { Route } from './+types/find-plan.ts';
import { getApp } from '../../shared/app-context.ts';
import { usePlanWords } from '../../shared/plan/plan-words.ts';
import { LinkButton } from '../../shared/ui/button.tsx';
import { Doors } from '../../shared/ui/doors.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Page } from '../../shared/ui/page.tsx';

export async function loader({ context }: Route.LoaderArgs) {
  const { items } = await getApp(context).execute('ondersteuningsplan.eigen', {});
  const [only] = items;
  if (only !== undefined && items.length === 1) throw redirect(`/mijn/plan/${only.id}`);
  return { items };
}

/** The own plan, and those of who somebody stands in for. */
export default function FindPlan({ loaderData: { items } }: Route.ComponentProps) {
  const { t } = useLingui();
  const { states } = usePlanWords();
  return (
    <Page title={t`Mijn plan`} back={{ to: '/mijn' }}>
      {items.length === 0 ? (
        <EmptyState icon="document" title={t`U heeft nog geen plan`}>
          <p>
            <Trans>Na een gesprek met het sociaal team maakt u samen een plan. Dat komt hier te staan.</Trans>
          </p>
          <LinkButton to="/hulp-vragen">{t`Ik zoek hulp`}</LinkButton>
        </EmptyState>
      ) : (
        <Doors label={t`Kies een plan`} doors={items.map(({ id, naam, toestand }) => ({ to: `/mijn/plan/${id}`, icon: 'document' as const, title: t`Het plan van ${naam}`, text: states[toestand] }))} />
      )}
    </Page>
  );
}
