import { Trans, useLingui } from '@lingui/react/macro';
import { Link, redirect, useActionData } from 'react-router';
import type { Route } from './+types/overview.ts';
import type { Acts } from '../../shared/app-context.ts';
import { getApp } from '../../shared/app-context.ts';
import type { FormState } from '../../shared/forms/form-state.ts';
import { readForm } from '../../shared/forms/read-form.ts';
import { submitForm } from '../../shared/forms/submit-form.ts';
import { BudgetLeft } from '../../shared/pgb/budget-left.tsx';
import { planTones, usePgbWords } from '../../shared/pgb/pgb-words.ts';
import { Button, LinkButton } from '../../shared/ui/button.tsx';
import { DateText } from '../../shared/ui/date-text.tsx';
import { EmptyState } from '../../shared/ui/empty-state.tsx';
import { Form } from '../../shared/ui/form.tsx';
import { MoneyText } from '../../shared/ui/money-text.tsx';
import { Page } from '../../shared/ui/page.tsx';
import { Section } from '../../shared/ui/section.tsx';
import { StatusBadge } from '../../shared/ui/status-badge.tsx';

export async function loader({ context }: Route.LoaderArgs) {
  const { execute } = getApp(context);
  const own = [...new Set((await execute('dossier.eigen', {})).items.map(({ id }) => id))];
  // Who may not see the plan of a household has no pgb there.
  const found = await Promise.all(own.map((dossier) => execute('pgb.overzicht', { dossier }).then(({ items }) => items.map((item) => ({ ...item, dossier })), () => [])));
  return { items: found.flat() };
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await readForm(request, context);
  return submitForm(form, { dossier: form.text('dossier'), voorziening: form.text('voorziening'), van: form.text('van') }, async (input) => {
    const { id } = await getApp(context).execute('budgetplan.opstelling', input, { idempotencyKey: form.idempotencyKey });
    return redirect(`/mijn/pgb/plan/${id}`);
  });
}

type Item = Acts['pgb.overzicht']['output']['items'][number] & { readonly dossier: string };

/** The help that one buys or could buy oneself, and how far it is. */
export default function Pgb({ loaderData: { items } }: Route.ComponentProps) {
  const { t } = useLingui();
  const state = useActionData<typeof action>();
  return (
    <Page title={t`Mijn pgb`} state={state} back={{ to: '/mijn' }} lead={t`Met een pgb koopt u zelf hulp, met geld van de gemeente. De SVB betaalt uw rekeningen. U ziet hier wat er over is.`}>
      {items.length === 0 && (
        <EmptyState icon="hand" title={t`Er is nu geen hulp die u zelf kunt kopen`}>
          <p><Trans>Dat kan als er hulp in uw plan staat waar de gemeente een pgb voor geeft. <Link to="/mijn/plan">Bekijk uw plan</Link>, of vraag het uw contactpersoon.</Trans></p>
        </EmptyState>
      )}
      {items.map((item) => (item.leveringsvorm === 'pgb' ? <Own key={`${item.voorziening} ${item.van}`} item={item} state={state} /> : <Possible key={`${item.voorziening} ${item.van}`} item={item} />))}
    </Page>
  );
}

function Own({ item, state }: { readonly item: Item; readonly state: FormState | undefined }) {
  const { t } = useLingui();
  const { states } = usePgbWords();
  const { dossier, voorziening, naam, van, tot, budget, toegekend, bezig, geldend, uitgegeven } = item;
  const shown = bezig ?? geldend;
  return (
    <Section title={naam} actions={shown === null ? undefined : <StatusBadge tone={planTones[shown.toestand]}>{states[shown.toestand]}</StatusBadge>} card>
      <p><Trans>Van <DateText value={van} /> tot en met <DateText value={tot} /></Trans></p>
      {toegekend ? <BudgetLeft budget={budget ?? 0} used={uitgegeven} /> : <p><Trans>Uw budget wordt <strong><MoneyText centen={budget ?? 0} /></strong>, als de gemeente dit besluit.</Trans></p>}
      {geldend !== null && toegekend && <LinkButton to={`/mijn/pgb/plan/${geldend.id}/afspraken`} icon="forward"><Trans>Afspraken en geld</Trans></LinkButton>}
      {bezig !== null && <LinkButton to={`/mijn/pgb/plan/${bezig.id}`} icon="forward">{bezig.toestand === 'ingediend' ? <Trans>Bekijk uw budgetplan</Trans> : <Trans>Ga verder met uw budgetplan</Trans>}</LinkButton>}
      {bezig === null && (
        <Form id={`begin-${voorziening}-${van}`} state={state} label={t`Budgetplan voor ${naam}`}>
          <input type="hidden" name="dossier" value={dossier} /><input type="hidden" name="voorziening" value={voorziening} /><input type="hidden" name="van" value={van} />
          <Button kind={geldend === null ? 'primary' : 'secondary'}>{geldend === null ? <Trans>Maak een budgetplan</Trans> : <Trans>Pas uw budgetplan aan</Trans>}</Button>
        </Form>
      )}
      <p><Link to={`/mijn/pgb/vergelijken/${dossier}/${voorziening}`}><Trans>Vergelijk met hulp via de gemeente</Trans></Link></p>
    </Section>
  );
}

function Possible({ item: { dossier, voorziening, naam, budget } }: { readonly item: Item }) {
  return (
    <Section title={naam} card>
      <p><Trans>In uw plan regelt de gemeente deze hulp. U kunt ook een pgb vragen.</Trans> {budget !== null && <Trans>Dat is <MoneyText centen={budget} />.</Trans>}</p>
      <LinkButton to={`/mijn/pgb/vergelijken/${dossier}/${voorziening}`} kind="secondary" icon="forward"><Trans>Vergelijk en kies</Trans></LinkButton>
    </Section>
  );
}
