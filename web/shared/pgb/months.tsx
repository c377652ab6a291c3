import { useLingui } from '@lingui/react/macro';
import { MoneyText } from '../ui/money-text.tsx';
import { Table, type Column } from '../ui/table.tsx';
import { monthName } from './months-of.ts';
import type { Budgetplan } from './pgb-words.ts';

type Month = Budgetplan['zorgovereenkomsten'][number]['maanden'][number];
const amount = (centen: number | null) => (centen === null ? '–' : <MoneyText centen={centen} />);

const columnsOf = (titles: readonly [string, string, string], locale: string): [Column<Month>, ...Column<Month>[]] => [
  { key: 'maand', title: titles[0], cell: ({ maand }) => monthName(maand, locale) },
  { key: 'gedeclareerd', title: titles[1], number: true, cell: ({ gedeclareerd }) => amount(gedeclareerd) },
  { key: 'betaald', title: titles[2], number: true, cell: ({ betaald }) => amount(betaald) },
];

/** What was declared and what the SVB paid, month by month. */
export function Months({ maanden, wie }: { readonly maanden: readonly Month[]; readonly wie: string }) {
  const { t, i18n } = useLingui();
  if (maanden.length === 0) return null;
  return <Table caption={t`Declaraties en betalingen: ${wie}`} columns={columnsOf([t`Maand`, t`Gedeclareerd`, t`Betaald door de SVB`], i18n.locale)} rows={maanden} rowKey={({ maand }) => maand} />;
}
