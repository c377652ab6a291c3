import type { ReadTx } from '../../platform/database/transaction.ts';
import { quoteCell } from '../../platform/text-table.ts';
import type { Temporal } from '../../platform/time/temporal.ts';
import { namesOfKaartorganisaties } from '../../voor-de-toegang/sociale-kaart/index.ts';
import { isFinal } from './voucher.ts';
import { listAfrekening } from './voucher.queries.ts';
import type { Afrekening } from './voucher.schema.ts';

/** What each organisation gets for a month, in whole centen: the total is the sum of its lines. */
export async function settleMonth(tx: ReadTx, gemeente: string, maand: string, today: Temporal.PlainDate): Promise<Afrekening> {
  const rows = await listAfrekening(tx, gemeente, maand);
  const names = await namesOfKaartorganisaties(tx, gemeente, rows.map(({ organisatie }) => organisatie));
  const items = rows.map((row) => ({ ...row, naam: names.get(row.organisatie) ?? '' })).toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl') || a.soort.localeCompare(b.soort));
  return { maand, definitief: isFinal(maand, today), totaal: items.reduce((sum, { centen }) => sum + centen, 0), items };
}

const head = ['maand', 'organisatie', 'naam', 'soort', 'verzilveringen', 'centen', 'euro', 'definitief'];
const euro = (centen: number): string => `${Math.trunc(centen / 100)},${String(centen % 100).padStart(2, '0')}`;

/** The same as a file (RFC 4180, semicolons, UTF-8 with a mark: spreadsheets here open it as it is). */
export function settlementFile({ maand, definitief, totaal, items }: Afrekening): string {
  const last = definitief ? 'ja' : 'nee';
  const lines = [head, ...items.map(({ organisatie, naam, soort, verzilveringen, centen }) => [maand, organisatie, naam, soort, String(verzilveringen), String(centen), euro(centen), last]),
    [maand, '', 'totaal', '', String(items.reduce((sum, { verzilveringen }) => sum + verzilveringen, 0)), String(totaal), euro(totaal), last]];
  return `\uFEFF${lines.map((line) => line.map(quoteCell).join(';')).join('\r\n')}\r\n`;
}
