import { useLingui } from '@lingui/react/macro';

/** A figure, or why there is none: not measured, or so few people that it would name them. */
export type FigureValue = number | 'ontbreekt' | 'onderdrukt';

export const isNumber = (value: FigureValue): value is number => typeof value === 'number';

const formats: Readonly<Record<string, Intl.NumberFormat>> = { nl: new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 }), en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }) };

export type FormatFigure = (value: number, locale: string) => string;

export const plainFigure: FormatFigure = (value, locale) => (formats[locale] ?? formats['nl'])?.format(value) ?? String(value);

/** A figure in a table or beside a bar. */
export function FigureText({ value, format = plainFigure }: { readonly value: FigureValue; readonly format?: FormatFigure | undefined }) {
  const { t, i18n } = useLingui();
  if (isNumber(value)) return <span className="spil-number">{format(value, i18n.locale)}</span>;
  return <span className="spil-no-figure">{value === 'ontbreekt' ? t`geen cijfer` : t`te klein om te tonen`}</span>;
}
