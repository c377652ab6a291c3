import { useLingui } from '@lingui/react/macro';
import { Button } from '../../shared/ui/button.tsx';
import { DateField } from '../../shared/ui/date-field.tsx';
import { FilterDefaults } from '../../shared/ui/filter-defaults.tsx';
import { QueryForm } from '../../shared/ui/form.tsx';
import { Select } from '../../shared/ui/select.tsx';
import { Tabs } from '../../shared/ui/tabs.tsx';
import { periodDefaults, type Period } from './period.ts';
import { rules, useRuleWords } from './words.ts';

/** The three ways to look at who looked. */
export function InzagenTabs() {
  const { t } = useLingui();
  return <Tabs label={t`Toezicht op inzage`} tabs={[{ to: '/werk/inzagen', label: t`Opvallend` }, { to: '/werk/inzagen/medewerkers', label: t`Per medewerker` }, { to: '/werk/inzagen/alle', label: t`Alles` }]} />;
}

interface Props {
  readonly period: Period;
  readonly order: string;
  /** Chosen state and rule, on the list of what stands out. */
  readonly chosen?: { readonly toestand: string; readonly regel: string };
  /** Whose looks, on the list of all. */
  readonly employee?: string | undefined;
}

/** Which period, and in which order. */
export function PeriodFilter({ period, order, chosen, employee }: Props) {
  const { t } = useLingui();
  const words = useRuleWords();
  return (
    <QueryForm label={t`Welke periode`}>
      <FilterDefaults values={{ ...periodDefaults(period), volgorde: order, ...chosen }}>
        {employee !== undefined && <input type="hidden" name="medewerker" value={employee} />}
        <DateField name="vanaf" legend={t`Vanaf`} />
        <DateField name="tot" legend={t`Tot en met`} />
        {chosen !== undefined && <Select name="toestand" label={t`Welke`} options={[{ value: 'open', label: t`nog te beoordelen` }, { value: 'beoordeeld', label: t`beoordeeld` }]} />}
        {chosen !== undefined && <Select name="regel" label={t`Waarom`} optional options={rules.map((value) => ({ value, label: words[value].name }))} />}
        <Select name="volgorde" label={t`Volgorde`} options={[{ value: 'nieuwste', label: t`nieuwste eerst` }, { value: 'oudste', label: t`oudste eerst` }]} />
        <Button kind="secondary">{t`Toon`}</Button>
      </FilterDefaults>
    </QueryForm>
  );
}

export const orderOf = (query: URLSearchParams): 'nieuwste' | 'oudste' => (query.get('volgorde') === 'oudste' ? 'oudste' : 'nieuwste');
