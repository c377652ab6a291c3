import { useLingui } from '@lingui/react/macro';
import { Button } from '../ui/button.tsx';
import { DateField } from '../ui/date-field.tsx';
import { FilterDefaults } from '../ui/filter-defaults.tsx';
import { QueryForm } from '../ui/form.tsx';
import { Select } from '../ui/select.tsx';
import { useHulpWords } from './hulp-words.ts';

const soorten = ['WMO301', 'WMO302', 'WMO305', 'WMO306', 'WMO307', 'WMO308', 'JW301', 'JW302', 'JW305', 'JW306', 'JW307', 'JW308'];

/** Which messages: which way, of which soort, from when until when. */
export function MessageFilter({ shown }: { readonly shown: Readonly<Record<string, string>> }) {
  const { t } = useLingui();
  const { soort } = useHulpWords();
  return (
    <QueryForm label={t`Welke berichten`}>
      <FilterDefaults values={shown}>
        <Select name="richting" label={t`Richting`} options={[{ value: 'uit', label: t`van de gemeente` }, { value: 'in', label: t`van aanbieders` }]} />
        <Select name="soort" label={t`Soort`} optional options={soorten.map((value) => ({ value, label: soort(value) }))} />
        <DateField name="van" legend={t`Vanaf`} optional />
        <DateField name="tot" legend={t`Tot en met`} optional />
        <Button kind="secondary">{t`Toon`}</Button>
      </FilterDefaults>
    </QueryForm>
  );
}
