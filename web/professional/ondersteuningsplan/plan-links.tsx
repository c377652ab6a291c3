import { useLingui } from '@lingui/react/macro';
import type { PlanView } from '../../shared/plan/plan-view.ts';
import { offerOf } from '../../shared/plan/plan-view.ts';
import { ButtonGroup, LinkButton } from '../../shared/ui/button.tsx';

/** What can be done with the plan as a whole, the next step first. */
export function PlanLinks({ plan, base }: { readonly plan: PlanView; readonly base: string }) {
  const { t } = useLingui();
  const may = (act: string): boolean => offerOf(plan, act).allowed;
  const signed = plan.handtekeningen.some(({ hoedanigheid }) => hoedanigheid === 'generalist');
  const links = [
    { to: 'aanbieden', text: t`Aanbieden`, shown: may('aanbieding') },
    { to: 'goedkeuren', text: t`Beoordelen`, shown: may('goedkeuring') && plan.goedkeuring?.goedgekeurd === null },
    { to: 'ondertekenen', text: t`Ondertekenen`, shown: may('ondertekening') && !signed },
    { to: 'papier', text: t`Handtekening op papier`, shown: may('handtekening') },
    { to: 'voorbeeld', text: t`Zo ziet de inwoner het`, shown: plan.toestand === 'concept' },
    { to: 'herzien', text: t`Nieuwe versie maken`, shown: may('herziening') },
    { to: 'geen-overeenstemming', text: t`Geen overeenstemming`, shown: may('geen-overeenstemming') },
  ].filter(({ shown }) => shown);
  return (
    <ButtonGroup>
      {links.map(({ to, text }, place) => (
        <LinkButton key={to} kind={place === 0 ? 'primary' : 'secondary'} to={`${base}/${to}`}>{text}</LinkButton>
      ))}
      <LinkButton kind="secondary" to={`/dossiers/${plan.dossier}/familiegroepsplan`}>{t`Familiegroepsplan`}</LinkButton>
    </ButtonGroup>
  );
}
