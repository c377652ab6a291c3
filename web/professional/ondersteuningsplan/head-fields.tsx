import { useLingui } from '@lingui/react/macro';
import type { PlanContent } from '../../shared/plan/plan-view.ts';
import { Section } from '../../shared/ui/section.tsx';
import { WriteArea, WriteDay } from './inputs.tsx';

export interface EditProps {
  readonly plan: PlanContent;
  readonly edit: (change: (plan: PlanContent) => PlanContent) => void;
}

/** Where it leads to: the one end goal in the words of the inwoner, the result, and the time. */
export function HeadFields({ plan, edit }: EditProps) {
  const { t } = useLingui();
  const day = (field: 'van' | 'tot') => (value: string | null) => edit((now) => ({ ...now, tijdpad: { ...now.tijdpad, [field]: value } }));
  return (
    <Section title={t`Waar het naartoe gaat`} card>
      <div className="pb-two">
        <WriteArea anchor="einddoel" label={t`Einddoel`} hint={t`In de woorden van de inwoner.`} maxLength={1000} value={plan.einddoel} onChange={(einddoel) => edit((now) => ({ ...now, einddoel }))} />
        <WriteArea anchor="resultaat" label={t`Resultaat`} hint={t`Wat er dan anders is.`} value={plan.resultaat} onChange={(resultaat) => edit((now) => ({ ...now, resultaat }))} />
      </div>
      <div className="pb-row">
        <WriteDay anchor="tijdpad" label={t`Het plan begint`} value={plan.tijdpad.van} onChange={day('van')} />
        <WriteDay label={t`Het plan eindigt`} value={plan.tijdpad.tot} onChange={day('tot')} />
      </div>
    </Section>
  );
}
