import { useLingui } from '@lingui/react/macro';
import { Tabs } from '../../shared/ui/tabs.tsx';

/** What is due, what was asked for, and what was proposed and done. */
export function KeepingTabs() {
  const { t } = useLingui();
  return <Tabs label={t`Bewaren en vernietigen`} tabs={[{ to: '/werk/bewaring', label: t`Termijn voorbij` }, { to: '/werk/bewaring/verzoeken', label: t`Verzoeken` }, { to: '/werk/bewaring/voorstellen', label: t`Voorstellen en bewijzen` }]} />;
}
