import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../shared/ui/button.tsx';
import { FilterDefaults } from '../../shared/ui/filter-defaults.tsx';
import { QueryForm } from '../../shared/ui/form.tsx';
import { Select, type Option } from '../../shared/ui/select.tsx';

interface Props {
  readonly label: string;
  readonly wijken: readonly Option[];
  readonly states: readonly Option[];
  /** What the list shows now; empty is all. */
  readonly chosen: { readonly wijk: string; readonly toestand: string };
}

/** Of which wijk and in which state a list shows networks, or what they need. */
export function NetworkFilter({ label, wijken, states, chosen }: Props) {
  const { t } = useLingui();
  return (
    <QueryForm label={label}>
      <FilterDefaults values={chosen}>
        {wijken.length > 1 && <Select name="wijk" label={t`Wijk`} options={wijken} optional />}
        <Select name="toestand" label={t`Stand`} options={states} optional />
        <Button kind="secondary"><Trans>Toon</Trans></Button>
      </FilterDefaults>
    </QueryForm>
  );
}
