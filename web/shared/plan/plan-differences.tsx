import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Column } from '../ui/table.tsx';
import { Table } from '../ui/table.tsx';
import { useFieldWords } from './field-words.ts';
import { PlanValue } from './plan-value.tsx';
import type { Difference, Domain, PlanView } from './plan-view.ts';
import { usePlanWords } from './plan-words.ts';

interface Props {
  readonly before: NonNullable<PlanView['vorige']>;
  readonly domains: readonly Domain[];
}

/** What is different from the version before, as was and is; never as red ink. */
export function PlanDifferences({ before, domains }: Props) {
  const { t, i18n } = useLingui();
  const fields = useFieldWords();
  const { plainRungs } = usePlanWords();
  const lang = i18n.locale === 'en' ? 'en' : 'nl';
  const names = { ...before.namen, ...Object.fromEntries(domains.map(({ code, gewoon }) => [code, gewoon[lang]])) };
  const places: Readonly<Record<string, string>> = plainRungs;
  const columns: readonly [Column<Difference>, ...Column<Difference>[]] = [
    {
      key: 'what', title: t`Onderdeel`, cell: ({ veld, bij }) => (
        <>
          {fields[veld] ?? veld}
          {bij !== '' && <span className="spil-plan-of">{places[bij] ?? bij}</span>}
        </>
      ),
    },
    { key: 'was', title: t`Was`, cell: ({ was }) => <PlanValue value={was} names={names} /> },
    { key: 'is', title: t`Is nu`, cell: ({ is }) => (is === null ? <span className="spil-subtle"><Trans>weggehaald</Trans></span> : <PlanValue value={is} names={names} />) },
  ];
  if (before.verschillen.length === 0) return <p><Trans>Er is niets anders dan in plan {before.nummer}.</Trans></p>;
  return (
    <>
      <p>
        <Plural value={before.verschillen.length} one="Op # plek is het plan anders dan plan" other="Op # plekken is het plan anders dan plan" /> {before.nummer}.
      </p>
      <Table caption={t`Wat er anders is`} hideCaption columns={columns} rows={before.verschillen} rowKey={(row) => row.pad} />
    </>
  );
}
