import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Route } from './+types/dossier.ts';
import { getApp } from '../../shared/app-context.ts';
import { BudgetLeft } from '../../shared/pgb/budget-left.tsx';
import { planTones, usePgbWords } from '../../shared/pgb/pgb-words.ts';
import { usePlanWords } from '../../shared/plan/plan-words.ts';
import { DataList } from '../../shared/ui/data-list.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { MoneyText } from '../../shared/ui/money-text.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';

export async function loader({ context, params: { dossier } }: Route.LoaderArgs) {
  return { items: (await getApp(context).execute('pgb.overzicht', { dossier })).items };
}

/** What is bought with a pgb in this household, or could be: the sum beside natura, and the budgetplan. */
export default function DossierPgb({ loaderData: { items } }: Route.ComponentProps) {
  const { t } = useLingui();
  return (
    <Page title={t`Pgb`} lead={t`Natura naast pgb, het budgetplan, en wat er over is.`}>
      {items.length === 0 && <EmptyState icon="hand" title={t`Er staat geen hulp in het plan die als pgb kan`} />}
      {items.map((item) => <Item key={`${item.voorziening} ${item.van}`} item={item} />)}
    </Page>
  );
}

function Item({ item }: { readonly item: Route.ComponentProps['loaderData']['items'][number] }) {
  const { t } = useLingui();
  const { states } = usePgbWords();
  const { forms, volume } = usePlanWords();
  const plans = [item.bezig, item.geldend].flatMap((one) => one ?? []);
  return (
    <Section title={item.naam} card>
      <DataList
        items={[
          { label: t`Nu gekozen`, value: forms[item.leveringsvorm] }, { label: t`Hoeveel`, value: volume(item) }, { label: t`Periode`, value: <Trans><DateText value={item.van} /> tot en met <DateText value={item.tot} /></Trans> },
          { label: t`Als pgb`, value: item.budget === null ? t`geen pgb-tarief in het productenboek` : <MoneyText centen={item.budget} /> },
          ...item.aanbod.map(({ organisatieNaam, prijs }) => ({ label: t`Natura bij ${organisatieNaam}`, value: <MoneyText centen={prijs} /> })),
        ]}
      />
      {item.toegekend && <BudgetLeft budget={item.budget ?? 0} used={item.uitgegeven} />}
      <ul className="spil-list">
        {plans.map(({ id, toestand, bedrag }) => (
          <li key={id}><Link to={id}><Trans>Budgetplan, <MoneyText centen={bedrag} /></Trans></Link> <StatusBadge tone={planTones[toestand]}>{states[toestand]}</StatusBadge></li>
        ))}
      </ul>
    </Section>
  );
}
