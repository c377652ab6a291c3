import { useLingui } from '@lingui/react';

const locales: Readonly<Record<string, string>> = { nl: 'nl-NL', en: 'en-GB' };
const formats = new Map<string, Intl.DateTimeFormat>();

/** A format of `Intl`, made once: making one costs as much as rendering a page. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(options);
  const known = formats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locales[locale] ?? 'nl-NL', options);
  formats.set(key, made);
  return made;
}

const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(value);

/** A day ("2026-05-06") or a moment ("2026-05-06T09:30:00Z", shown in Dutch time) in words. */
export function formatDate(value: string, locale: string, { weekday = false, time = false }: { readonly weekday?: boolean; readonly time?: boolean } = {}): string {
  const day = isDay(value);
  const moment = new Date(day ? `${value}T00:00:00Z` : value);
  const zone = day ? 'UTC' : 'Europe/Amsterdam';
  return dateFormat(locale, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: zone,
    ...(weekday ? { weekday: 'long' } : {}),
    ...(time && !day ? { hour: '2-digit', minute: '2-digit' } : {}),
  }).format(moment);
}

interface Props {
  readonly value: string;
  readonly weekday?: boolean;
  readonly time?: boolean;
}

export function DateText({ value, weekday = false, time = false }: Props) {
  const { i18n } = useLingui();
  return <time dateTime={value}>{formatDate(value, i18n.locale, { weekday, time })}</time>;
}
