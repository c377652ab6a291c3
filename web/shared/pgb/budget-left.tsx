import { Trans, useLingui } from '@lingui/react/macro';
import { formatMoney, MoneyText } from '../ui/money-text.tsx';
import './pgb.css';

/** How much of a sum is used: in words first, then as a bar. Centen. */
export function BudgetLeft({ budget, used, planned = false }: { readonly budget: number; readonly used: number; readonly planned?: boolean }) {
  const { t, i18n } = useLingui();
  const [over, all, gone] = [budget - used, formatMoney(budget, i18n.locale), formatMoney(used, i18n.locale)];
  return (
    <div className="pgb-left">
      <p className="pgb-left__words">
        {over < 0
          ? <Trans><strong><MoneyText centen={-over} /></strong> te veel, van <MoneyText centen={budget} /></Trans>
          : <Trans>Nog <strong><MoneyText centen={over} /></strong> over van <MoneyText centen={budget} /></Trans>}
      </p>
      <meter className="pgb-left__bar" min={0} max={Math.max(budget, 1)} value={Math.min(used, budget)} aria-label={planned ? t`${gone} van ${all} gepland` : t`${gone} van ${all} gebruikt`} />
    </div>
  );
}
