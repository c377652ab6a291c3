import { useLingui } from '@lingui/react';

const formats: Readonly<Record<string, Intl.NumberFormat>> = {
  nl: new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' }),
  en: new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'EUR' }),
};

/** Centen (a whole number) as an amount: 123456 is "€ 1.234,56". */
export function formatMoney(centen: number, locale: string): string {
  if (!Number.isSafeInteger(centen)) throw new RangeError('Money is a whole number of centen');
  return (formats[locale] ?? formats['nl'])?.format(centen / 100) ?? '';
}

export function MoneyText({ centen }: { readonly centen: number }) {
  const { i18n } = useLingui();
  return <span className="spil-number">{formatMoney(centen, i18n.locale)}</span>;
}
